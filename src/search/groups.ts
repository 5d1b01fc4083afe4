import { makeCorpus } from './corpus.ts';
import type { Folding } from './folding.ts';
import type { Group } from './understanding.ts';

/** Finds, among short texts of their own, those in which each of some groups has one of its words; in order. */
export type GroupFinder = (groups: readonly Group[]) => number[];

/** A finder over texts beside the measures: labels of indicators, titles of strategies, prose. */
export function makeGroupFinder(texts: readonly string[], folding: Folding): GroupFinder {
  const corpus = makeCorpus(
    texts.map((text) => ({ texts: [{ field: 'edition', text }] })),
    folding,
  );
  const holding = ({ any }: Group): Set<number> => {
    const found = new Set<number>();
    for (const needle of any)
      corpus.find(needle, ({ record }) => {
        found.add(record);
      });
    return found;
  };
  return (groups) => {
    const [first, ...others] = groups.map(holding).sort((a, b) => a.size - b.size);
    return [...(first ?? [])].filter((text) => others.every((each) => each.has(text))).sort((a, b) => a - b);
  };
}
