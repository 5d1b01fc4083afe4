import { foldForMatching } from '../../src/lib/text.ts';
import type { Layout } from '../../src/schemas/layout.ts';
import type { Span } from '../../src/schemas/place.ts';
import { ContentError } from '../content-error.ts';
import type { SourceDocument } from '../sources/document.ts';
import type { Records } from '../sources/records.ts';

type Placed = { readonly source_id: string; readonly line_start: number; readonly places: Record<string, Span[]> };

/** What names a record, and the words that must agree where a second document prints it again. */
type Identity<T> = { readonly key: (record: T) => string; readonly words: (record: T) => string };

/**
 * Adds the records of a further document of an edition. What an earlier document already gave (the plan's own
 * measures and targets, printed again in the report on it) stays as it is, and its repetition is layout.
 * @throws ContentError when the later document prints other words for the same record.
 */
function add<T extends Placed>(
  held: T[],
  more: readonly T[],
  files: ReadonlyMap<string, SourceDocument>,
  { key, words }: Identity<T>,
): T[] {
  const byKey = new Map(held.map((record) => [key(record), record]));
  return more.filter((record) => {
    const first = byKey.get(key(record));
    if (!first) {
      held.push(record);
      return false;
    }
    if (foldForMatching(words(first)) === foldForMatching(words(record))) return true;
    throw new ContentError({
      file: files.get(record.source_id)?.file ?? record.source_id,
      line: record.line_start,
      record: key(record),
      problem: `this text differs from that of ${first.source_id}, line ${first.line_start}`,
      expected: `「${words(first)}」`,
      found: `「${words(record)}」`,
      edit: 'compare both documents; a changed text needs a decision on which of them this edition follows',
    });
  });
}

const none: Records = { strategies: [], measures: [], provisions: [], assignments: [], prose: [], layout: [] };

/** The records of one edition, from its documents in the order of its `source_ids`. */
export function mergeRecords(parts: readonly Records[], documents: readonly SourceDocument[]): Records {
  const files = new Map(documents.map((document) => [document.id, document]));
  const merged = structuredClone(none);
  for (const part of parts) {
    const id = { key: ({ id: own }: { id: string }) => own };
    const repeated: Placed[] = [
      ...add(merged.strategies, part.strategies, files, { ...id, words: ({ title }) => title }),
      ...add(merged.measures, part.measures, files, { ...id, words: ({ text }) => text }),
      ...add(merged.provisions, part.provisions, files, { ...id, words: ({ text }) => text }),
      ...add(merged.assignments, part.assignments, files, {
        key: ({ measure_id, agency_id }) => `${measure_id} ${agency_id}`,
        words: ({ role, scope }) => `${role} ${scope ?? ''}`,
      }),
    ];
    const first = merged.prose.length;
    merged.prose.push(...part.prose.map((prose, index) => ({ ...prose, place: first + index + 1 })));
    merged.layout.push(...part.layout, ...asLayout(repeated));
  }
  return merged;
}

/** The places of repeated records as layout, each once: some share a heading or a bracket. */
const asLayout = (repeated: readonly Placed[]): Layout[] => {
  const spans = new Map(
    repeated.flatMap(({ source_id, places }) =>
      Object.values(places).map((place) => [`${source_id} ${place.join(';')}`, { source_id, spans: place }] as const),
    ),
  );
  return [...spans.values()].map((place) => ({ ...place, kind: 'repeated-cell' }));
};
