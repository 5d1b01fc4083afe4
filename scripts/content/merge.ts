import { isSpreadsheet } from '../../src/lib/stored-text.ts';
import { foldForMatching } from '../../src/lib/text.ts';
import type { Layout } from '../../src/schemas/layout.ts';
import type { ImportedMeasure } from '../../src/schemas/measure.ts';
import type { Span } from '../../src/schemas/place.ts';
import type { ImportedProvision } from '../../src/schemas/provision.ts';
import { ContentError } from '../content-error.ts';
import type { SourceDocument } from '../sources/document.ts';
import type { Records } from '../sources/records.ts';

type Placed = {
  readonly source_id: string;
  readonly line_start: number;
  readonly line_end: number;
  readonly places: Record<string, Span[]>;
};

/** How the records of a table are told apart and compared. */
type Table<T> = {
  readonly name: string;
  readonly key: (record: T) => string;
  readonly words: (record: T) => string;
  /** Whether a later document may bring a record that the first one does not print. */
  readonly mayAdd: (record: T) => boolean;
};

const byId = <T extends { readonly id: string }>(name: string, words: (record: T) => string): Table<T> => ({
  name,
  key: ({ id }) => id,
  words,
  mayAdd: () => false,
});

/** A report brings results, other cells, and targets for other years. */
const isReported = ({ kind, id }: ImportedProvision): boolean =>
  kind === 'result' || kind === 'other' || /-t\d+-\d+$/u.test(id);

const DECIDE = 'compare both documents; a changed text needs a decision on which of them this edition follows';

/**
 * Adds a table of a further document to what the earlier ones gave, and returns what it printed again, which is
 * layout: the plan's own measures, agencies, goals and targets stay as they are.
 * @throws ContentError for a record that differs, that only the later document prints, or that it leaves out.
 */
function add<T extends Placed>(held: T[], more: readonly T[], document: SourceDocument, table: Table<T>): T[] {
  const { name, key, words, mayAdd } = table;
  const first = new Map(held.map((record) => [key(record), record]));
  const complain = (line: number, record: string, problem: string, expected: string, found: string): ContentError =>
    new ContentError({ file: document.file, line, record, problem, expected, found, edit: DECIDE });
  const repeated = more.filter((record) => {
    const earlier = first.get(key(record));
    if (!earlier) {
      if (!mayAdd(record))
        throw complain(
          record.line_start,
          key(record),
          `no earlier document prints this ${name}`,
          'a record of the plan',
          `「${words(record)}」`,
        );
      held.push(record);
      return false;
    }
    if (foldForMatching(words(earlier)) === foldForMatching(words(record))) return true;
    const at = `${earlier.source_id}, line ${earlier.line_start}`;
    throw complain(
      record.line_start,
      key(record),
      `this text differs from that of ${at}`,
      `「${words(earlier)}」`,
      `「${words(record)}」`,
    );
  });
  const again = new Set(repeated.map(key));
  const missing = [...first.values()].find((record) => !mayAdd(record) && !again.has(key(record)));
  if (missing) {
    const order = [...first.values()];
    const place = order.indexOf(missing);
    const before = order.slice(0, place).findLast((record) => again.has(key(record)));
    const isCut = !order.slice(place).some((record) => again.has(key(record)));
    const line = more.find((record) => before && key(record) === key(before))?.line_end ?? 1;
    throw complain(
      isCut ? document.lines.length : line,
      key(missing),
      `the document leaves out this ${name}${isCut ? '; it may be cut off' : ''}`,
      `「${words(missing)}」 (${missing.source_id}, line ${missing.line_start})`,
      'nothing',
    );
  }
  return repeated;
}

/** 序次 stands in reports alone: the plan's measure takes it over. */
function takeSeq(held: ImportedMeasure[], more: readonly ImportedMeasure[]): void {
  const seqs = new Map(more.map(({ id, seq }) => [id, seq]));
  held.forEach((measure, index) => {
    held[index] = { ...measure, seq: measure.seq ?? seqs.get(measure.id) ?? null };
  });
}

/** Adds what a document that prints the whole plan again has besides, and returns what it repeats. */
function addRepeated(held: Records, more: Records, document: SourceDocument): Placed[] {
  return [
    ...add(
      held.strategies,
      more.strategies,
      document,
      byId('strategy', ({ title }) => title),
    ),
    ...add(
      held.measures,
      more.measures,
      document,
      byId('measure', ({ text }) => text),
    ),
    ...add(held.provisions, more.provisions, document, {
      ...byId(
        'item',
        ({ n, heading, text }) => `${n === null ? '' : `${n}. `}${heading === null ? '' : `${heading}：`}${text}`,
      ),
      mayAdd: isReported,
    }),
    ...add(held.assignments, more.assignments, document, {
      name: 'agency',
      key: ({ measure_id, agency_id, scope }) => `${measure_id} ${agency_id} ${scope ?? ''}`.trim(),
      words: ({ as_written, role }) => `${as_written} (${role})`,
      mayAdd: () => false,
    }),
  ];
}

/** The records of one edition, from its documents in the order of its `source_ids`. */
export function mergeRecords(parts: readonly Records[], documents: readonly SourceDocument[]): Records {
  const [first, ...later] = structuredClone(parts) as Records[];
  if (!first) return { strategies: [], measures: [], provisions: [], assignments: [], prose: [], layout: [] };
  later.forEach((part, index) => {
    const document = documents[index + 1];
    if (!document) return;
    // A spreadsheet has held its rows against the plan itself, and gives results alone.
    const addsAlone = isSpreadsheet(document.file);
    if (addsAlone) first.provisions.push(...part.provisions);
    const repeated = addsAlone ? [] : addRepeated(first, part, document);
    takeSeq(first.measures, part.measures);
    const place = first.prose.length;
    first.prose.push(...part.prose.map((prose, offset) => ({ ...prose, place: place + offset + 1 })));
    first.layout.push(...part.layout, ...asLayout(repeated));
  });
  return first;
}

/** The places of repeated records as layout, each once: some share a heading or a bracket. */
const asLayout = (repeated: readonly Placed[]): Layout[] => {
  const places = new Map(
    repeated.flatMap(({ source_id, places: own }) =>
      Object.values(own).map((spans) => [`${source_id} ${spans.join(';')}`, { source_id, spans }] as const),
    ),
  );
  return [...Map.groupBy(places.values(), ({ source_id }) => source_id)].map(([source_id, stretches]) => ({
    source_id,
    kind: 'repeated-cell',
    spans: stretches.flatMap(({ spans }) => spans),
  }));
};
