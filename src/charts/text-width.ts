/** The font that words are measured by, and pictures written in. */
export const FONT_FAMILY = 'Noto Sans TC';

/** What words grow by where readers space their letters by 0.12 em (WCAG 1.4.12): ideographs, one em wide, by so much. */
export const SPACED = 1.12;

/** Characters narrower than one em and how wide they are, in em: by the bold weight of Noto Sans TC, rounded up. */
const CLASSES: readonly (readonly [number, string])[] = [
  [0.34, " .,:;'Iijl|"],
  [0.44, '!()[]{}-/rtf'],
  [0.6, '0123456789+−–<=>$~"?*_'],
  [0.65, 'abcdeghknopqsuvxyzEFJLSTVXYZ&'],
  [0.78, 'ABCDGHKNOPQRU'],
  [0.97, '%mwMW—'],
];

const NARROW = new Map(CLASSES.flatMap(([width, chars]) => [...chars].map((char) => [char, width] as const)));

/**
 * How wide words come out, in px, a little on the safe side. Ideographs, their punctuation, full-width forms and signs are
 * one em wide; so is whatever nobody has measured.
 */
export function textWidth(words: string, size: number): number {
  let width = 0;
  for (const char of words) width += NARROW.get(char) ?? 1;
  return width * size;
}

/** Words cut to a width, with … where they were cut. */
export function fit(words: string, size: number, width: number): string {
  if (textWidth(words, size) <= width) return words;
  const chars = [...words];
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('')}…`;
}

/** A figure, with the sign of its money, or a foreign word, which no line breaks; or one character. */
const TOKEN = /[\dA-Za-z€][\dA-Za-z.,%$-]*|[^]/gu;

/** Signs that may not begin a line, and those that may not end one. */
const CLOSING = /^[，。、；：？！）)】〕》〉」』％%]/u;
const OPENING = /^[（(【〔《〈「『]$/u;

/** A figure, which goes with what it counts. */
const FIGURE = /^\d[\d,.]*$/u;

/**
 * Words broken into lines of a width, at most `most`; the last one ends in … when something was left over. A sign that
 * closes takes the character before it along to the next line, one that opens goes with what it opens, a figure
 * with what it counts.
 */
export function wrap(words: string, size: number, width: number, most: number): string[] {
  const tokens = (words.match(TOKEN) ?? []).flatMap((token) => (textWidth(token, size) > width ? [...token] : [token]));
  const lines: string[][] = [[]];
  let across = 0;
  for (const token of tokens) {
    const line = lines.at(-1) ?? [];
    across += textWidth(token, size);
    if (across <= width || line.length === 0) {
      line.push(token);
      continue;
    }
    const carried = [token];
    const goesAlong = (before: string): boolean => OPENING.test(before) || FIGURE.test(before);
    while (line.length > 1 && (CLOSING.test(carried[0] ?? '') || goesAlong(line.at(-1) ?? '')))
      carried.unshift(line.pop() ?? '');
    lines.push(carried);
    across = textWidth(carried.join(''), size);
  }
  const all = lines.map((line) => line.join('').trim());
  if (all.length <= most) return all;
  return [...all.slice(0, most - 1), fit(all.slice(most - 1).join(''), size, width)];
}
