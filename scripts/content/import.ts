import type { CuratedEdition } from '../../src/schemas/curated-edition.ts';
import { ContentError } from '../content-error.ts';
import { AgencyNames } from '../sources/agency-names.ts';
import type { SourceDocument } from '../sources/document.ts';
import type { Records } from '../sources/records.ts';
import { parsers } from '../sources/registry.ts';
import type { Curated } from './curated.ts';
import { mergeRecords } from './merge.ts';
import type { Stored } from './stored.ts';
import type { Entry } from './yaml.ts';

/** The tables of `content/imported/<edition>/`, one file each. */
export const IMPORTED_TABLES = ['strategies', 'measures', 'provisions', 'assignments', 'prose', 'layout'] as const;

/** Path below `content/imported/` → the file's text. */
export type ImportedFiles = ReadonlyMap<string, string>;

function parseSource(
  edition: Entry<CuratedEdition>,
  sourceId: string,
  stored: readonly Stored[],
  names: AgencyNames,
): { records: Records; document: SourceDocument } {
  const document = stored.find(({ entry }) => entry.id === sourceId)?.document;
  const parse = parsers[sourceId];
  if (document && parse) return { records: parse(document, edition.id, names), document };
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

const LEVELS = { chapters: 'chapter', groups: 'group', strategies: 'strategy' } as const;

/** Holds what was found against what was counted by hand in the published document. */
function assertTotals(edition: Entry<CuratedEdition>, records: Records, documents: readonly SourceDocument[]): void {
  const found = {
    measures: records.measures.length,
    ...Object.fromEntries(
      Object.entries(LEVELS).map(([name, level]) => [
        name,
        records.strategies.filter((strategy) => strategy.level === level).length,
      ]),
    ),
  } as CuratedEdition['expected'];
  const [document] = documents;
  for (const name of Object.keys(edition.expected) as (keyof CuratedEdition['expected'])[]) {
    if (found[name] === edition.expected[name]) continue;
    throw new ContentError({
      file: document?.file ?? edition.at.file,
      line: Math.max(1, ...records.measures.map(({ line_end }) => line_end)),
      record: edition.id,
      problem: `the document does not have its ${name}; it may be cut off after this line`,
      expected: `${edition.expected[name]} ${name} (${edition.at.file}:${edition.at.line})`,
      found: `${found[name]}`,
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
      const parts = edition.source_ids.map((id) => parseSource(edition, id, stored, names));
      const documents = parts.map(({ document }) => document);
      const records = mergeRecords(
        parts.map((part) => part.records),
        documents,
      );
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
