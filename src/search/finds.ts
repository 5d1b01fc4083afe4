import type { SearchField } from '../schemas/search.ts';
import type { Corpus } from './corpus.ts';

/** How much a find counts by the field that it stands in; the order of the site's search. */
const WEIGHTS: Readonly<Record<SearchField, number>> = {
  measure: 100,
  agency: 90,
  goal: 80,
  metric: 74,
  target: 68,
  result: 60,
  kpi: 56,
  label: 50,
  strategy: 34,
  edition: 12,
};

/** What a find in a further field adds, as a share of its weight. */
const FURTHER = 0.1;

/** Records by their index, with what a term's finds in them count. */
export type Finds = ReadonlyMap<number, number>;

/** Finds of folded words in the texts of all records. */
export function textFinds({ find }: Corpus, words: string, quality = 1): Map<number, number> {
  const fields = new Map<number, Map<SearchField, number>>();
  find(words, ({ record, field, text }, start) => {
    const own = fields.get(record) ?? new Map<SearchField, number>();
    fields.set(record, own);
    // A find that is the whole text, or begins it, counts a little more than one deep inside.
    const weight = WEIGHTS[field] * (start === 0 ? 1.04 : 1) - Math.min(2, text * 0.01);
    own.set(field, Math.max(own.get(field) ?? 0, weight));
  });
  return new Map(
    [...fields].map(([record, own]) => {
      const weights = [...own.values()].sort((a, b) => b - a);
      const [best = 0, ...rest] = weights;
      return [record, quality * (best + FURTHER * rest.reduce((sum, weight) => sum + weight, 0))];
    }),
  );
}

/** Finds of any of several forms: each record by the form that counts most in it. */
export function anyOf(...finds: readonly Finds[]): Map<number, number> {
  const joined = new Map<number, number>();
  for (const each of finds)
    for (const [record, score] of each) joined.set(record, Math.max(joined.get(record) ?? 0, score));
  return joined;
}

/** Finds of all of several words: the records that have each, their counts added up. */
export function allOf(finds: readonly Finds[]): Map<number, number> {
  const [first, ...rest] = [...finds].sort((a, b) => a.size - b.size);
  const joined = new Map<number, number>();
  for (const [record, score] of first ?? []) {
    let sum: number | undefined = score;
    for (const each of rest) {
      const other: number | undefined = each.get(record);
      sum = sum === undefined || other === undefined ? undefined : sum + other;
    }
    if (sum !== undefined) joined.set(record, sum);
  }
  return joined;
}
