import { text, type Attributes } from '../svg.ts';
import { wrap } from '../text-width.ts';

/** From line to line, in em. */
export const LEADING = 1.28;

/** Signs whose ink stands in the right half of their square. */
const HANGING = /^[「『（《〈【]/u;

/** Words in lines, one below the other, brackets that open a line in the margin. `top` is the upper edge of the first line. */
export const paragraph = (
  lines: readonly string[],
  { x, top, size, leading = LEADING }: { x: number; top: number; size: number; leading?: number },
  attributes: Attributes = {},
): string[] =>
  lines.map((words, index) =>
    text(words, HANGING.test(words) ? x - size / 2 : x, top + size * 0.9 + index * size * leading, {
      'font-size': size,
      ...attributes,
    }),
  );

const segmenter = new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' });
const bare = (words: string): number => words.replaceAll(/\s/gu, '').length;

/** Where parts end, counted in what is no space. */
function endsOf(parts: readonly string[]): number[] {
  let end = 0;
  return parts.map((part) => (end += bare(part)));
}

/** Words broken into as few lines as they need, as equal as can be without breaking a word: 區域安全, not 區域安 / 全. */
export function balanced(words: string, size: number, width: number, most: number): string[] {
  const lines = wrap(words, size, width, most);
  if (lines.length === 1 || lines.at(-1)?.endsWith('…') === true) return lines;
  const between = new Set(endsOf([...segmenter.segment(words)].map(({ segment }) => segment)));
  const ways = [lines];
  for (let next = width - size / 2; next > size; next -= size / 2) {
    const way = wrap(words, size, next, Infinity);
    if (way.length > lines.length) break;
    ways.push(way);
  }
  return ways.findLast((way) => endsOf(way).every((end) => between.has(end))) ?? ways.at(-1) ?? lines;
}

/** The largest of some sizes in which words fit the lines that go with it; the last one where none does. */
export function sized(
  words: string,
  sizes: readonly (readonly [number, number])[],
  width: number,
): { size: number; lines: string[] } {
  const [size, most] = sizes.find(([each, lines]) => wrap(words, each, width, Infinity).length <= lines) ??
    sizes.at(-1) ?? [1, 1];
  return { size, lines: balanced(words, size, width, most) };
}
