import { foldForMatching } from '../lib/text.ts';
import { diffTexts, REWRITTEN, runsOf, type Run } from './word-diff.ts';

/** Whether a text is the earlier or the later of those compared. */
export type Side = 'before' | 'after';

const diffOf = (own: string, other: string, side: Side): readonly boolean[] =>
  side === 'before' ? diffTexts(own, other).before : diffTexts(other, own).after;

/**
 * For each code unit of pieces whether the other ones have it too. A piece that stands there to the letter is kept
 * wherever it stands; the rest is compared as one text, so that what moves from one piece into another is no change.
 */
function keptIn(pieces: readonly string[], others: readonly string[], side: Side): readonly boolean[][] {
  const [own, there] = [pieces, others].map((texts) => new Set(texts.map(foldForMatching))) as [
    Set<string>,
    Set<string>,
  ];
  const isShared = (text: string, among: ReadonlySet<string>): boolean => among.has(foldForMatching(text));
  const rest = pieces.filter((text) => !isShared(text, there));
  const kept = diffOf(rest.join('\n'), others.filter((text) => !isShared(text, own)).join('\n'), side); // prettier-ignore
  let column = 0;
  return pieces.map((text) => {
    if (isShared(text, there)) return new Array<boolean>(text.length).fill(true);
    const flags = kept.slice(column, column + text.length);
    column += text.length + 1;
    return flags;
  });
}

/**
 * Pieces of a text in runs: what any of the other texts has, and what none has. Where there is no other text, all counts
 * as kept.
 * @param others the pieces of each text that it is compared with
 */
export function markedPieces(pieces: readonly string[], others: readonly (readonly string[])[], side: Side): Run[][] {
  if (others.length === 0) return pieces.map((text) => (text === '' ? [] : [{ text, kept: true }]));
  const flags = others.map((other) => keptIn(pieces, other, side));
  return pieces.map((text, index) =>
    runsOf(
      text,
      Array.from({ length: text.length }, (_, column) => flags.some((each) => each[index]?.[column])),
    ),
  );
}

/** How many letters stand in runs: blank space and punctuation are none. */
const lettersOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text }) => sum + text.replaceAll(/[\s\p{P}]/gu, '').length, 0);

/** Whether less than `REWRITTEN` of both texts stands in the other one. */
export function isRewritten(before: readonly Run[], after: readonly Run[]): boolean {
  const shareOf = (runs: readonly Run[]): number => lettersOf(runs.filter(({ kept }) => kept)) / lettersOf(runs);
  return Math.max(shareOf(before), shareOf(after)) < REWRITTEN;
}

/** Whether any word is marked; punctuation alone makes no text another. */
export const isChanged = (runs: readonly Run[]): boolean => lettersOf(runs.filter(({ kept }) => !kept)) > 0;
