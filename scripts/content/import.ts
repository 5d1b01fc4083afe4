import type { CuratedEdition } from '../../src/schemas/curated-edition.ts';
import { ContentError } from '../content-error.ts';
import { AgencyNames } from '../sources/agency-names.ts';
import type { SourceDocument } from '../sources/document.ts';
import type { Records } from '../sources/records.ts';
import { parserOf } from '../sources/registry.ts';
import type { Curated } from './curated.ts';
import { assertSchemas, IMPORTED_TABLES } from './imported.ts';
import { mergeRecords } from './merge.ts';
import type { Stored } from './stored.ts';
import type { Entry } from './yaml.ts';

/** Path below `content/imported/` → the file's text. */
export type ImportedFiles = ReadonlyMap<string, string>;

type Part = { readonly records: Records; readonly document: SourceDocument };

const merged = (parts: readonly Part[]): Records =>
  mergeRecords(
    parts.map(({ records }) => records),
    parts.map(({ document }) => document),
  );

function parseSource(
  edition: Entry<CuratedEdition>,
  sourceId: string,
  earlier: readonly Part[],
  { stored, names }: { stored: readonly Stored[]; names: AgencyNames },
): Part {
  const document = stored.find(({ entry }) => entry.id === sourceId)?.document;
  const parse = document && parserOf(document);
  if (parse)
    return { records: parse(document, edition, names, earlier.length > 0 ? merged(earlier) : undefined), document };
  throw new ContentError({
    ...edition.at,
    record: edition.id,
    problem: `source ${sourceId} cannot be imported`,
    expected: 'a source in content/sources/manifest.json with a parser in scripts/sources/registry.ts',
    found: document ? 'no parser' : 'no such source',
    edit: document
      ? 'enter its parser in scripts/sources/registry.ts'
      : `correct source_ids in ${edition.at.file}, or add the document`,
  });
}

type Totals = CuratedEdition['expected'];

/** How much there is of each table. */
export const totalsOf = ({ strategies, measures, provisions, prose }: Records): Totals => {
  const ofLevel = (level: string): number => strategies.filter((strategy) => strategy.level === level).length;
  return {
    chapters: ofLevel('chapter'),
    groups: ofLevel('group'),
    strategies: ofLevel('strategy'),
    measures: measures.length,
    provisions: provisions.length,
    prose: prose.length,
  };
};

/** Last line of a document that holds a record. */
const lastLine = (records: Records, sourceId: string): number =>
  [records.strategies, records.measures, records.provisions, records.assignments, records.prose]
    .flat()
    .reduce((last, { source_id, line_end }) => (source_id === sourceId ? Math.max(last, line_end) : last), 1);

/** Holds what was found against what was counted by hand in the published documents. */
function assertTotals(edition: Entry<CuratedEdition>, records: Records, documents: readonly SourceDocument[]): void {
  const found = totalsOf(records);
  const [document] = documents;
  for (const name of Object.keys(edition.expected) as (keyof Totals)[]) {
    if (found[name] === edition.expected[name]) continue;
    throw new ContentError({
      file: document?.file ?? edition.at.file,
      line: lastLine(records, document?.id ?? ''),
      record: edition.id,
      problem: `the document does not have its ${name}; it may be cut off after this line`,
      expected: `${edition.expected[name]} ${name} (${edition.at.file}:${edition.at.line})`,
      found: String(found[name]),
      edit: `restore ${document?.file ?? 'the document'}; if the published document has another number, correct ${edition.at.file}`,
    });
  }
}

/** One record a line, so that a change shows as the lines that it changes. */
export const toJsonLines = (records: readonly unknown[]): string =>
  records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

/** Reads every edition's documents. Pure: the same documents and curated data give the same records. */
export function importEditions(
  { editions, agencies }: Pick<Curated, 'editions' | 'agencies'>,
  stored: readonly Stored[],
): Map<string, Records> {
  const names = new AgencyNames(agencies);
  return new Map(
    editions.map((edition) => {
      const parts = edition.source_ids.reduce<Part[]>(
        (earlier, id) => [...earlier, parseSource(edition, id, earlier, { stored, names })],
        [],
      );
      const documents = parts.map(({ document }) => document);
      const records = assertSchemas(edition.id, merged(parts));
      assertTotals(edition, records, documents);
      return [edition.id, records] as const;
    }),
  );
}

/** The files of `content/imported/` for what `importEditions` gives. */
export const toFiles = (editions: ReadonlyMap<string, Records>): ImportedFiles =>
  new Map(
    [...editions].flatMap(([edition, records]) =>
      IMPORTED_TABLES.map((table) => [`${edition}/${table}.json`, toJsonLines(records[table])] as const),
    ),
  );
