/** What ends a line before it is full. */
const BLOCK_END = /<\/(?:p|li|h[1-6]|blockquote|dt|dd|div|article|section)>/u;
const TAG = /<[^>]*>/gu;
/** A line of code ends where it ends, and is not folded. */
const CODE = /<pre[^>]*class="code\b[^]*?<\/pre>/gu;
/** What is folded away takes no room. */
const FOLDED = /(<details(?![^>]*\sopen\b)[^>]*>\s*<summary\b[^]*?<\/summary>)[^]*?<\/details>/gu;
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
  const seen = html.replaceAll(FOLDED, '$1</p>');
  const lines = (seen.match(CODE) ?? []).reduce(
    (sum, code) => sum + code.replaceAll(TAG, '').trim().split('\n').length,
    0,
  );
  const blocks = seen
    .replaceAll(UNSEEN, '')
    .replaceAll(CODE, '</p>')
    .split(BLOCK_END)
    .map((block) => widthOf(block.replaceAll(TAG, '').replaceAll(/\s+/gu, ' ').trim()))
    .filter((width) => width > 0);
  return { lines: blocks.reduce((sum, width) => sum + Math.ceil(width / perLine), lines), blocks: blocks.length };
}

/** A drawing below this height, in px, is in sight at once or soon. */
const TALL = 400;
const DRAWN_SIZE = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u;

/** The room that a tall drawing (an SVG no wider than what it stands in) takes, as a style; undefined for another. */
export function tallDrawing(svg: string): string | undefined {
  const [, width = '', height = ''] = DRAWN_SIZE.exec(svg) ?? [];
  return Number(height) > TALL ? `max-width:${width}px;aspect-ratio:${width}/${height}` : undefined;
}
