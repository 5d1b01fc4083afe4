/** CJK ideographs, their punctuation and full-width forms are one em wide. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;

/** Width of a character in em, as common sans-serif fonts have it. */
const em = (char: string): number => {
  if (WIDE.test(char)) return 1;
  return /[\d%+−-]/u.test(char) ? 0.6 : /[\s,.:;'()]/u.test(char) ? 0.34 : 0.62;
};

/** How wide words come out, in px, a little on the safe side. */
export function textWidth(words: string, size: number): number {
  let width = 0;
  for (const char of words) width += em(char);
  return width * size;
}

/** Words cut to a width, with … where they were cut. */
export function fit(words: string, size: number, width: number): string {
  if (textWidth(words, size) <= width) return words;
  const chars = [...words];
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('')}…`;
}

/** Words broken into lines of a width, at most `most`; the last one ends in … when something was left over. */
export function wrap(words: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [''];
  for (const char of words) {
    const line = lines.at(-1) ?? '';
    const full = textWidth(line + char, size) > width && !/[，。、；：）」』％%]/u.test(char);
    if (full) lines.push(char.trim());
    else lines[lines.length - 1] = line + char;
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), fit(lines.slice(most - 1).join(''), size, width)];
}
