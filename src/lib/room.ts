/** What ends a line before it is full. */
const BLOCK_END = /<\/(?:p|li|h[1-6]|blockquote|dt|dd|div|article|section)>/u;
const TAG = /<[^>]*>/gu;
/** What only screen readers are told takes no room. */
const UNSEEN = /<span class="unseen">[^<]*<\/span>/gu;
const WIDE = /[\u2e80-\uffff]/u;

/** The width of words in ideographs; a Latin letter is half of one. */
const widthOf = (words: string): number => [...words].reduce((width, each) => width + (WIDE.test(each) ? 1 : 0.5), 0);

/**
 * How many lines HTML fills, and how many blocks its words stand in, if a line has room for so many ideographs: what a
 * browser needs to know of a block before it lays it out.
 */
export function roomOf(html: string, perLine: number): { readonly lines: number; readonly blocks: number } {
  const blocks = html
    .replaceAll(UNSEEN, '')
    .split(BLOCK_END)
    .map((block) => widthOf(block.replaceAll(TAG, '').replaceAll(/\s+/gu, ' ').trim()))
    .filter((width) => width > 0);
  return { lines: blocks.reduce((lines, width) => lines + Math.ceil(width / perLine), 0), blocks: blocks.length };
}
