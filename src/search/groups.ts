import { makeCorpus } from './corpus.ts';
import type { Folding } from './folding.ts';
import type { Group } from './understanding.ts';

/** Finds, among short texts of their own, those that meet every group; `meets` says which meet a group otherwise. */
export type GroupFinder = (groups: readonly Group[], meets?: (text: number, group: Group) => boolean) => number[];

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
  return (groups, meets = () => false) => {
    if (groups.length === 0) return [];
    const sets = groups.map((group) => ({ group, found: holding(group) }));
    return [...texts.keys()].filter((text) => sets.every(({ group, found }) => found.has(text) || meets(text, group)));
  };
}
