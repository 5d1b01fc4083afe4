import { unescapeHtml } from '../lib/html.ts';

/** Ideographs that Unicode keeps for the sake of older codes, which fonts lack: 廉 U+F9A2 is 廉 U+5EC9. */
const COMPATIBILITY = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/** A drawing whose words a font can write. The official text itself keeps its characters wherever it is text. */
export const writable = (svg: string): string => svg.replaceAll(COMPATIBILITY, (char) => char.normalize('NFKC'));

/** The words that a drawing shows, each with its element's attributes as written. */
export const shownWords = (svg: string): { attributes: string; words: string }[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/gu)].map(([, attributes = '', words = '']) => ({
    attributes,
    words: unescapeHtml(words),
  }));

/** The characters that a drawing shows. */
export const shownCharacters = (svg: string): ReadonlySet<string> =>
  new Set(shownWords(svg).flatMap(({ words }) => [...words]));
