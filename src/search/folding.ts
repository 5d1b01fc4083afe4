import { remembered } from '../lib/remembered.ts';

/** Words in the form in which they are compared, and where each of its characters stood. */
export type Folded = {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the index of the unit that it came from; then the length of what was folded. */
  readonly from: readonly number[];
};

/** Signs that stand inside a word as it is typed without them: quotes, brackets, dots between parts, all white space. */
const DROPPED = /[\s「」『』《》〈〉【】〔〕()[\]{}<>"'“”‘’·•‧_*]/u;

/** Ties the words of a foreign name together in a query, where white space would part them. */
export const TIE = '\u2060';
const SPACE = /[\s\u2060]/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{Script=Latin}\d]/u;

/** Whether a space between two folded characters parts words: between foreign ones, and those and figures. */
const isParting = (before: string, after: string): boolean =>
  WORD.test(before) && WORD.test(after) && (LATIN.test(before) || LATIN.test(after));

/** How many different characters are remembered: more than any text of the site has. */
const MOST_KNOWN = 20_000;

/** The folding of single characters. */
export type Folding = { readonly fold: (text: string) => Folded; readonly plain: (text: string) => string };

/**
 * Folding by a table of variants: NFKC (full and half width, compatibility ideographs), lower case, the one character
 * that stands for all its writings (臺 台, 貪污 贪污), no quotes, brackets or white space, no commas inside numbers. One
 * space stays between foreign words, which it parts.
 * @param variants pairs of characters: a writing, and the one that stands for it
 */
export function makeFolding(variants: string): Folding {
  const standsFor = new Map<string, string>();
  const chars = [...variants];
  for (let index = 0; index + 1 < chars.length; index += 2) standsFor.set(chars[index] ?? '', chars[index + 1] ?? '');
  const foldChar = remembered(MOST_KNOWN, (char) =>
    [...char.normalize('NFKC').toLowerCase()]
      .map((each) => standsFor.get(each) ?? each)
      .filter((each) => !DROPPED.test(each))
      .join(''),
  );
  const isDigit = (char: string | undefined): boolean => char !== undefined && /^\d$/u.test(char.normalize('NFKC'));
  const fold = (text: string): Folded => {
    const from: number[] = [];
    let folded = '';
    let index = 0;
    let space: number | undefined;
    for (const char of text) {
      if (SPACE.test(char)) {
        space ??= index;
        index += char.length;
        continue;
      }
      const isGrouping =
        (char === ',' || char === '，') &&
        isDigit(text[index - 1]) &&
        /^[\d０-９]{3}/u.test(text.slice(index + 1, index + 4));
      const words = isGrouping ? '' : foldChar(char);
      if (words !== '') {
        if (space !== undefined && isParting(folded.slice(-1), words)) {
          from.push(space);
          folded += ' ';
        }
        space = undefined;
      }
      for (let unit = 0; unit < words.length; unit += 1) from.push(index);
      folded += words;
      index += char.length;
    }
    from.push(text.length);
    return { text: folded, from };
  };
  return { fold, plain: (text) => fold(text).text };
}
