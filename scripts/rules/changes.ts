import type { Release } from '../../src/domain/changelog.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { TABLES } from '../../src/domain/tables.ts';
import type { Change } from '../../src/schemas/change.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import type { Complaint } from '../content-error.ts';
import type { Entry } from '../content/yaml.ts';
import type { Rule } from './context.ts';
import { complaintOf, dayFaults, repeatedIds, type Fault } from './entry-faults.ts';

const FILE = 'content/changes/site.yaml';

/** The releases of CHANGELOG.md, and whether something stands above them that is not released yet. */
export type Releases = {
  readonly all: readonly Release[];
  readonly newest: Release;
  readonly isWaiting: boolean;
};

const unknown = (field: string, ids: readonly string[], known: readonly { readonly id: string }[]): Fault[] =>
  ids
    .filter((id) => !known.some((each) => each.id === id))
    .map((id) => ({ problem: `${field}: there is no such id`, expected: `an id of the table ${field}`, found: id }));

/** A version that CHANGELOG.md does not head, or another day than it gives. */
function versionFaults({ version, on }: Change, { all }: Releases): Fault[] {
  if (version === null) return [];
  const release = all.find((each) => each.version === version);
  if (!release)
    return [{ problem: 'CHANGELOG.md has no such release', expected: 'a version that it heads', found: version }];
  return release.released_on === on
    ? []
    : [{ problem: 'this is not the day of its release', expected: release.released_on, found: on }];
}

/** The numbers that a text gives: 1,234 is one. */
const numbersIn = (text: readonly string[]): number[] =>
  [...text.join('\n').matchAll(/\d[\d,]*/gu)].map(([printed]) => Number(printed.replaceAll(',', '')));

/** Figures that the text does not give, or, of what is published now, that the data do not have. */
function figureFaults({ figures, text, version }: Change, { newest, isWaiting }: Releases, data: Dataset): Fault[] {
  const isNow = version === newest.version && !isWaiting;
  return Object.entries(figures).flatMap(([name, figure]): Fault[] => {
    const table = TABLES.find((each) => each === name);
    if (!table) return [{ problem: `figures: there is no such table`, expected: TABLES.join(', '), found: name }];
    if (!numbersIn(text).includes(figure))
      return [{ problem: `figures: the text does not give ${name}`, expected: String(figure), found: text.join('') }];
    return isNow && data[table].length !== figure
      ? [{ problem: `figures: ${name} has another number of rows`, expected: String(data[table].length), found: String(figure) }]
      : [];
  }); // prettier-ignore
}

/** Releases without an entry. */
const untold = (entries: readonly Change[], { all }: Releases): Complaint[] =>
  all
    .filter(({ version }) => !entries.some((each) => each.version === version))
    .map(({ version, released_on }) => ({
      file: FILE,
      record: version,
      problem: 'a release of CHANGELOG.md has no entry',
      expected: `an entry with version ${version} on ${released_on}`,
      found: 'none',
      edit: `tell readers in ${FILE} what this release changes for them`,
    }));

/** Documents that are on the site since no day, or since two. */
const undated = (entries: readonly Change[], data: Dataset): Complaint[] =>
  data.sources.flatMap(({ id }) => {
    const naming = entries.filter(({ sources }) => sources.includes(id));
    if (naming.length === 1) return [];
    return [
      {
        file: FILE,
        record: id,
        problem: 'no entry, or more than one, says since when this document is on the site',
        expected: `one entry with ${id} in its sources`,
        found: naming.map((each) => each.id).join(', ') || 'none',
        edit: `name the document in the entry of the release that published it in ${FILE}`,
      },
    ];
  });

/** Editions that say that readers have still to be told of a document, and whose documents all have their day. */
const told = (entries: readonly Change[], data: Dataset): Complaint[] =>
  newsOf(data)
    .filter(({ source_ids }) => source_ids.every((id) => entries.some(({ sources }) => sources.includes(id))))
    .map(({ id }) => ({
      file: 'content/curated/editions.yaml',
      record: id,
      problem: 'news are listed as still to be told, and are told',
      expected: `a document that no entry of ${FILE} names`,
      found: 'none',
      edit: 'take news out of pending in content/curated/editions.yaml',
    }));

/** Editions with documents that readers have still to be told of: the data are ahead of the newest release. */
const newsOf = (data: Dataset): Edition[] => data.editions.filter(({ id }) => data.pending.get(id)?.includes('news'));

/** Every release is told of on its day, in an entry whose figures are those of the data; every document has its day. */
export const changes =
  (entries: readonly Entry<Change>[], releases: Releases, data: Dataset): Rule =>
  () => {
    const isWaiting = releases.isWaiting || newsOf(data).length > 0;
    return {
      complaints: [
        ...repeatedIds(entries),
        ...entries.flatMap((entry) =>
          [
            ...dayFaults([['on', entry.on]], releases.newest.released_on),
            ...versionFaults(entry, releases),
            ...unknown('editions', entry.editions, data.editions),
            ...unknown('agencies', entry.agencies, data.agencies),
            ...unknown('sources', entry.sources, data.sources),
            ...figureFaults(entry, { ...releases, isWaiting }, data),
          ].map(complaintOf(entry)),
        ),
        ...untold(entries, releases),
        ...(isWaiting ? [] : undated(entries, data)),
        ...told(entries, data),
      ],
      summary: `${entries.length} entries tell readers of ${releases.all.length} releases`,
    };
  };
