import type { SearchField } from '../schemas/search.ts';
import type { Corpus, Place } from './corpus.ts';

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
const NONE: Finds = new Map();

/** Finds of folded words in the texts of all records. */
export function textFinds({ find }: Corpus, words: string, quality = 1): Map<number, number> {
  const finds = new Map<number, number>();
  // Places come in the order of the corpus, so that those of one record follow one another.
  let [current, total] = [-1, 0];
  let best: Partial<Record<SearchField, number>> = {};
  const close = (): void => {
    if (current < 0) return;
    let top = 0;
    for (const field in best) top = Math.max(top, best[field as SearchField] ?? 0);
    finds.set(current, quality * (top + FURTHER * (total - top)));
  };
  const count = ({ record, field, text }: Place, start: number): void => {
    if (record !== current) {
      close();
      [current, total, best] = [record, 0, {}];
    }
    // A find that is the whole text, or begins it, counts a little more than one deep inside.
    const weight = WEIGHTS[field] * (start === 0 ? 1.04 : 1) - Math.min(2, text * 0.01);
    const before = best[field] ?? 0;
    if (weight <= before) return;
    best[field] = weight;
    total += weight - before;
  };
  // A single character stands nearly everywhere: where it stands first is enough.
  find(words, count, words.length === 1);
  close();
  return finds;
}

/** Finds of any of several forms: each record by the form that counts most in it. */
export function anyOf(...finds: readonly Finds[]): Finds {
  const [first, ...others] = finds.filter(({ size }) => size > 0);
  if (others.length === 0) return first ?? NONE;
  const joined = new Map(first);
  for (const each of others)
    for (const [record, score] of each) joined.set(record, Math.max(joined.get(record) ?? 0, score));
  return joined;
}

/** Finds of all of several words: the records that have each, their counts added up. */
export function allOf(finds: readonly Finds[]): Finds {
  const [first, ...rest] = [...finds].sort((a, b) => a.size - b.size);
  if (rest.length === 0) return first ?? NONE;
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
