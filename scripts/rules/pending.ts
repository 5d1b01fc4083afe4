import { provisionIdOf, unansweredResults } from '../../src/domain/indicators.ts';
import type { CuratedEdition, PendingWork } from '../../src/schemas/curated-edition.ts';
import type { Complaint } from '../content-error.ts';
import type { Entry } from '../content/yaml.ts';
import { tableOf, type Content, type Rule } from './context.ts';
import { contextOf } from './indicator-coverage.ts';
import { unreadEditions } from './pending-work.ts';

type Edition = Entry<CuratedEdition>;

const measuresOf = (content: Content, { id }: Edition): Set<string> =>
  new Set(tableOf(content, 'measures').flatMap(({ record }) => (record.edition_id === id ? [record.id] : [])));

/** Targets of an edition, by id. */
function targetsOf(content: Content, edition: Edition): string[] {
  const measures = measuresOf(content, edition);
  return tableOf(content, 'provisions').flatMap(({ record }) =>
    record.kind === 'target' && measures.has(record.measure_id) ? [record.id] : [],
  );
}

/** Indicators of an edition that quote nothing of the results that their measures have, by id. */
export function unansweredIn(content: Content, edition: Edition): string[] {
  const context = contextOf(content);
  const measures = measuresOf(content, edition);
  return content.curated.indicators
    .filter(({ id }) => measures.has(context.provisionById.get(provisionIdOf(id))?.measure_id ?? ''))
    .filter((entry) => unansweredResults(entry, context).length > 0)
    .map(({ id }) => id);
}

/** Entries of links.yaml and unlinked.yaml on an edition's measures. */
function linksOf({ curated: { links, unlinked } }: Content, measures: ReadonlySet<string>): string[] {
  return [
    ...links.filter(({ from, to }) => measures.has(from) || measures.has(to)).map(({ from, to }) => `${from} → ${to}`),
    ...unlinked.filter(({ measure }) => measures.has(measure)).map(({ measure }) => measure),
  ];
}

type Work = {
  /** What shows that the work was begun, so that it is pending no more; null while it is. */
  readonly begun: (content: Content, edition: Edition) => string | null;
  readonly words: (content: Content, edition: Edition) => string;
};

const WORKS: Readonly<Record<PendingWork, Work>> = {
  indicators: {
    begun: (content, edition) => (unreadEditions(content).has(edition.id) ? null : 'the edition has indicators'),
    words: (content, edition) =>
      `${targetsOf(content, edition).length} targets to be read into content/curated/indicators/${edition.id}.yaml`,
  },
  results: {
    begun: (content, edition) =>
      unansweredIn(content, edition).length > 0 ? null : 'every indicator quotes the results of its measure',
    words: (content, edition) =>
      `${unansweredIn(content, edition).length} indicators of content/curated/indicators/${edition.id}.yaml to be answered from the report`,
  },
  // The rule of changes/site.yaml knows what readers were told.
  news: {
    begun: () => null,
    words: (_, edition) =>
      `${edition.source_ids.join(', ')} to be told of in content/changes/site.yaml with the next release`,
  },
  links: {
    begun: (content, edition) => {
      const [first] = linksOf(content, measuresOf(content, edition));
      return first === undefined ? null : `an entry on ${first}`;
    },
    words: (content, edition) =>
      `${measuresOf(content, edition).size} measures to be linked with the editions before and after, in content/curated/links.yaml and unlinked.yaml`,
  },
};

const stale = (content: Content, edition: Edition): Complaint[] =>
  edition.pending.flatMap((work) => {
    const found = WORKS[work].begun(content, edition);
    return found === null
      ? []
      : [
          {
            ...edition.at,
            record: edition.id,
            problem: `${work} are listed as still to be read, and are not`,
            expected: 'work that nobody has begun',
            found,
            edit: `take ${work} out of pending in ${edition.at.file}; from then on all of them are demanded`,
          },
        ];
  });

/** What editions list as still to be read is so. The summary says what that is. */
export const pending: Rule = (content) => {
  const { editions } = content.curated;
  const lines = editions.flatMap((edition) =>
    edition.pending.map((work) => `  ${edition.id} ${work}: ${WORKS[work].words(content, edition)}`),
  );
  return {
    complaints: editions.flatMap((edition) => stale(content, edition)),
    summary: lines.length === 0 ? 'nothing is still to be read' : ['still to be read by people:', ...lines].join('\n'),
  };
};
