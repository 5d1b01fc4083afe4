import { exact } from '../../../lib/number-format.ts';

/** A count with what is counted: 1 measure, 58 measures. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${exact(count)} ${count === 1 ? one : many}`;

/** Words as they stand inside a sentence: Key performance indicator → key performance indicator. */
export const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Words as they open a line: at least → At least. */
export const asOpening = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Things that are all meant: targets, results and reasons. */
export const together = (things: readonly string[]): string =>
  things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;
