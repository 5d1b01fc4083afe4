import { diffArrays } from 'diff';
import { remembered } from '../lib/remembered.ts';
import { foldForMatching } from '../lib/text.ts';

/** A stretch of a text: whether the other text has it too. */
export type Run = { readonly text: string; readonly kept: boolean };

/** A word as it stands and in the form in which it is compared. */
type Word = { readonly text: string; readonly folded: string };

/** Words of two texts that one has in place of the other's, or that both have (`same`). */
type Block = { readonly same: boolean; readonly before: readonly Word[]; readonly after: readonly Word[] };

const SEGMENTER = new Intl.Segmenter('zh-Hant', { granularity: 'word' });

/** How many texts and pairs of texts are remembered. */
const MOST = 4000;

/** The words of a text, blank space left out: it goes with what stands around it. */
const wordsOf = remembered(MOST, (text): readonly Word[] =>
  Array.from(SEGMENTER.segment(text), ({ segment }) => ({ text: segment, folded: foldForMatching(segment) })).filter(
    ({ folded }) => folded !== '',
  ),
);

const foldedOf = (words: readonly Word[]): string[] => words.map(({ folded }) => folded);

/** Changes next to each other as one, each with what it takes away and what it puts there. */
function blocksOf(before: readonly Word[], after: readonly Word[]): Block[] {
  const blocks: Block[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const { added, removed, count } of diffArrays(foldedOf(before), foldedOf(after))) {
    const fromBefore = added ? [] : before.slice(atBefore, atBefore + count);
    const fromAfter = removed ? [] : after.slice(atAfter, atAfter + count);
    [atBefore, atAfter] = [atBefore + fromBefore.length, atAfter + fromAfter.length];
    const last = blocks.at(-1);
    const same = !added && !removed;
    if (last && !last.same && !same)
      blocks[blocks.length - 1] = {
        same,
        before: [...last.before, ...fromBefore],
        after: [...last.after, ...fromAfter],
      };
    else blocks.push({ same, before: fromBefore, after: fromAfter });
  }
  return blocks;
}

/** How many words, from the beginning of both lists, make up the same text, cut into words in one way or another. */
function sharedStart(before: readonly string[], after: readonly string[]): [before: number, after: number] {
  let [left, right, shared] = ['', '', [0, 0] as [number, number]];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (left.length <= right.length && i < before.length) left += before[i++] ?? '';
    else if (j < after.length) right += after[j++] ?? '';
    else break;
    if (left === right) shared = [i, j];
    else if (!left.startsWith(right) && !right.startsWith(left)) break;
  }
  return shared;
}

const reversed = (words: readonly string[]): string[] => words.map((word) => [...word].reverse().join('')).reverse();

/** A change without the words at its beginning and end that both texts have, only cut otherwise: 行政院|農業部, 行政院農業部. */
function narrowed(block: Block): Block[] {
  if (block.same) return [block];
  const [head, headAfter] = sharedStart(foldedOf(block.before), foldedOf(block.after));
  const [rest, restAfter] = [block.before.slice(head), block.after.slice(headAfter)];
  const [tail, tailAfter] = sharedStart(reversed(foldedOf(rest)), reversed(foldedOf(restAfter)));
  const [end, endAfter] = [rest.length - tail, restAfter.length - tailAfter];
  const parts: Block[] = [
    { same: true, before: block.before.slice(0, head), after: block.after.slice(0, headAfter) },
    { same: false, before: rest.slice(0, end), after: restAfter.slice(0, endAfter) },
    { same: true, before: rest.slice(end), after: restAfter.slice(endAfter) },
  ];
  return parts.filter((part) => part.before.length + part.after.length > 0);
}

/** Shared words as short as this between two replacements are chance: 之, 及, a comma. */
const CHANCE = 1;

const isReplacement = (block: Block | undefined): boolean =>
  block !== undefined && !block.same && block.before.length > 0 && block.after.length > 0;
const lettersOf = ({ before }: Block): number => foldedOf(before).join('').replaceAll(/\p{P}/gu, '').length;

/** Shared words that stand by chance between two replacements count as replaced. */
const withoutChance = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) =>
    block.same && lettersOf(block) <= CHANCE && isReplacement(blocks[index - 1]) && isReplacement(blocks[index + 1])
      ? { ...block, same: false }
      : block,
  );

/** For each code unit of a text whether the other one has it too; blank space is changed between changed words alone. */
function keptIn(text: string, blocks: readonly Block[], side: 'before' | 'after'): boolean[] {
  const kept: boolean[] = [];
  const fill = (to: number, same: boolean): void => {
    while (kept.length < to) kept.push(same);
  };
  for (const { same, ...block } of blocks)
    for (const { text: word } of block[side]) {
      const at = text.indexOf(word, kept.length);
      fill(at, same || (kept.at(-1) ?? true));
      fill(at + word.length, same);
    }
  fill(text.length, true);
  return kept;
}

/** Which code units of each of two texts the other one has too. */
export type Kept = { readonly before: readonly boolean[]; readonly after: readonly boolean[] };

/** Parts the two texts of a key: no document has this character. */
const BETWEEN = '\u0000';

const compared = remembered(MOST, (key): Kept => {
  const [before = '', after = ''] = key.split(BETWEEN);
  const blocks = withoutChance(blocksOf(wordsOf(before), wordsOf(after)).flatMap(narrowed));
  return { before: keptIn(before, blocks, 'before'), after: keptIn(after, blocks, 'after') };
});

/**
 * Compares two texts word by word. Full and half width are the same word, and so are compatibility ideographs and their
 * unified forms; blank space does not count. The result is remembered, since several pages show the same pair.
 */
export const compareTexts = (before: string, after: string): Kept => compared(`${before}${BETWEEN}${after}`);

/** A text in runs of what is kept and what is not. */
export function runsOf(text: string, kept: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = from + 1;
    while (to < text.length && kept[to] === kept[from]) to += 1;
    runs.push({ text: text.slice(from, to), kept: kept[from] ?? true });
  }
  return runs;
}
