import { isCut } from './corpus.ts';
import type { Folded } from './folding.ts';

/** A stretch of a text, and whether it is what was looked for. */
export type Segment = { readonly text: string; readonly marked: boolean };

type Range = { readonly start: number; readonly end: number };

/** Where folded words stand in a folded text, joined where they touch, in order. */
function rangesOf(text: string, needles: readonly string[]): Range[] {
  const found: Range[] = [];
  for (const needle of needles)
    for (let at = text.indexOf(needle); at >= 0 && needle !== ''; at = text.indexOf(needle, at + needle.length))
      if (!isCut(text, at, at + needle.length)) found.push({ start: at, end: at + needle.length });
  found.sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The end of the character at a place of the text that was folded. */
const endOf = (text: string, start: number): number => start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);

/** A window of at most `length` units around a place, in whole characters; all where the text is no longer. */
function windowOf(text: string, at: number, length: number): Range {
  if (text.length <= length) return { start: 0, end: text.length };
  const start = Math.max(0, Math.min(at - Math.floor(length / 4), text.length - length));
  const isLow = (index: number): boolean => /^[\udc00-\udfff]/u.test(text.charAt(index));
  const end = Math.min(text.length, start + length);
  return { start: isLow(start) ? start - 1 : start, end: isLow(end) ? end - 1 : end };
}

/**
 * A text with the folded words marked where they stand; of a text longer than `length` the part around the first of
 * them, or of those to `show`, with … where it was cut.
 */
export function markText(
  text: string,
  needles: readonly string[],
  fold: (text: string) => Folded,
  length = Infinity,
  show = needles,
): Segment[] {
  const folded = fold(text);
  const ranges = rangesOf(folded.text, needles).map(({ start, end }) => {
    const last = folded.from[end - 1] ?? text.length;
    return { start: folded.from[start] ?? 0, end: endOf(text, last) };
  });
  const [first] = rangesOf(folded.text, show);
  const view = windowOf(text, folded.from[first?.start ?? 0] ?? 0, length);
  const segments: Segment[] = view.start > 0 ? [{ text: '…', marked: false }] : [];
  let at = view.start;
  const add = (to: number, marked: boolean): void => {
    const end = Math.min(to, view.end);
    if (end > at) segments.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of ranges) {
    add(start, false);
    add(end, true);
  }
  add(view.end, false);
  return view.end < text.length ? [...segments, { text: '…', marked: false }] : segments;
}
