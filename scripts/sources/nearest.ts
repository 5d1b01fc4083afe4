import { foldForMatching } from '../../src/lib/text.ts';

/** Pairs of neighbouring characters, and each character alone where there is but one. */
const pairsOf = (text: string): string[] => {
  const chars = [...foldForMatching(text)];
  return chars.length < 2 ? chars : chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`);
};

/** How much of two texts is the same: 1 for equal ones, 0 where they share no two neighbouring characters. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  const shared = b.filter((pair) => {
    const count = left.get(pair) ?? 0;
    left.set(pair, count - 1);
    return count > 0;
  });
  return (2 * shared.length) / (a.length + b.length || 1);
}

const LEAST = 0.2;

/** The candidates whose texts are most like some words, the most like first, at most `most`; none that is hardly like. */
export function nearest<T>(
  words: string,
  candidates: readonly T[],
  textsOf: (candidate: T) => readonly string[],
  most: number,
): T[] {
  const own = pairsOf(words);
  return candidates
    .map((candidate) => ({
      candidate,
      likeness: Math.max(0, ...textsOf(candidate).map((text) => likeness(own, pairsOf(text)))),
    }))
    .filter((each) => each.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
