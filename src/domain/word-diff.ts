import { diffArrays } from 'diff';
import { remembered } from '../lib/remembered.ts';
import { foldForMatching } from '../lib/text.ts';

/** A stretch of a text: whether the other text has it too. */
export type Run = { readonly text: string; readonly kept: boolean };

/** Which code units of each of two texts the other one has too. */
export type Kept = { readonly before: readonly boolean[]; readonly after: readonly boolean[] };

/** A word as it stands and in the form in which it is compared. */
type Word = { readonly text: string; readonly folded: string };

/** Words of two texts that one has in place of the other's, or that both have (`same`). */
type Block = { readonly same: boolean; readonly before: readonly Word[]; readonly after: readonly Word[] };

const SEGMENTER = new Intl.Segmenter('zh-Hant', { granularity: 'word' });

/** A figure with its unit is one word: 600萬人次, 1 億 6 千萬元, 72.69%. */
const FIGURE =
  /(\d+(?:[.,]\d+)*(?:\s*[萬億千百](?:\s*\d+(?:[.,]\d+)*)?)*\s*(?:人次|場次|[元件場次人案家所項篇部校%％])?)/u;

/** How many texts and pairs of texts are remembered. */
const MOST = 4000;

/** The words of a text, blank space left out: it goes with what stands around it. */
const wordsOf = remembered(MOST, (text): readonly Word[] =>
  text
    .split(FIGURE)
    .flatMap((part, index) =>
      index % 2 === 1 ? [part] : Array.from(SEGMENTER.segment(part), ({ segment }) => segment),
    )
    .map((word) => ({ text: word, folded: foldForMatching(word) }))
    .filter(({ folded }) => folded !== ''),
);

const foldedOf = (words: readonly Word[]): string[] => words.map(({ folded }) => folded);

/** Changes next to each other as one, each with what it takes away and what it puts there. */
function blocksOf(before: readonly Word[], after: readonly Word[]): Block[] {
  const blocks: Block[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const { added, removed, count } of diffArrays(foldedOf(before), foldedOf(after))) {
    const gone = added ? [] : before.slice(atBefore, (atBefore += count));
    const come = removed ? [] : after.slice(atAfter, (atAfter += count));
    const same = !added && !removed;
    const last = same ? undefined : blocks.at(-1);
    if (last && !last.same)
      blocks.splice(-1, 1, { same, before: [...last.before, ...gone], after: [...last.after, ...come] });
    else blocks.push({ same, before: gone, after: come });
  }
  return blocks;
}

const lettersIn = (words: readonly Word[]): number => foldedOf(words).join('').replaceAll(/\p{P}/gu, '').length;

/** Letters that both texts have, as a share of the shorter text's: what is added to a text does not make it another. */
function sharedOf(blocks: readonly Block[]): number {
  const of = (some: readonly Block[], side: 'before' | 'after'): number =>
    some.reduce((sum, block) => sum + lettersIn(block[side]), 0);
  const shorter = Math.min(of(blocks, 'before'), of(blocks, 'after'));
  return shorter === 0 ? 1 : of(blocks.filter(({ same }) => same), 'before') / shorter; // prettier-ignore
}

/** Below this share of shared letters a text is written anew, and more of what both have is chance. */
export const REWRITTEN = 0.4;

/** How many letters stand by chance between two replacements, in texts that are much the same and in others. */
export const CHANCE = { same: 1, rewritten: 3 } as const;

const isReplacement = (block: Block | undefined): boolean =>
  block !== undefined && !block.same && block.before.length > 0 && block.after.length > 0;

/** Shared words that stand by chance between two replacements, such as 之, 及 or a comma, count as replaced. */
function withoutChance(blocks: readonly Block[]): Block[] {
  const most = sharedOf(blocks) < REWRITTEN ? CHANCE.rewritten : CHANCE.same;
  const isChance = (block: Block, index: number): boolean =>
    block.same &&
    lettersIn(block.before) <= most &&
    isReplacement(blocks[index - 1]) &&
    isReplacement(blocks[index + 1]);
  return blocks.map((block, index) => (isChance(block, index) ? { ...block, same: false } : block));
}

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

/** Parts the two texts of a key: no document has this character. */
const BETWEEN = '\u0000';

const compared = remembered(MOST, (key): Kept => {
  const [before = '', after = ''] = key.split(BETWEEN);
  const blocks = withoutChance(blocksOf(wordsOf(before), wordsOf(after)));
  return { before: keptIn(before, blocks, 'before'), after: keptIn(after, blocks, 'after') };
});

/**
 * Compares two texts word by word. Full and half width are the same word, and so are compatibility ideographs and their
 * unified forms; blank space does not count. The result is remembered, since several pages show the same pair.
 */
export const diffTexts = (before: string, after: string): Kept => compared(`${before}${BETWEEN}${after}`);

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
