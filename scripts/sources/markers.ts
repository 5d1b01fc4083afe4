import { parseNumeral } from '../../src/lib/numbers.ts';
import type { Passage } from './passage.ts';

/** The printed numbering, deepest last: 壹、 · 一、 · (一) · 1. · (1). The level is the place in this list, from 1. */
const MARKERS: readonly RegExp[] = [
  /^[壹貳參肆伍陸柒捌玖拾]、/u,
  /^[一二三四五六七八九十]+、/u,
  /^[（(][一二三四五六七八九十]+[)）]/u,
  /^\d+\.(?!\d)/u,
  /^[（(]\d+[)）]/u,
];

const FORMAL = '壹貳參肆伍陸柒捌玖拾';
const PLAIN = '一二三四五六七八九十';

export type Marked = {
  readonly level: number;
  readonly number: number;
  readonly marker: Passage;
  readonly rest: Passage;
};

/** The value of a printed number: 壹、 1, （十二） 12, 3. 3. */
export function markerNumber(marker: string): number {
  const plain = [...marker.replaceAll(/[、().（）\s]/gu, '')]
    .map((char) => PLAIN[FORMAL.indexOf(char)] ?? char)
    .join('');
  return parseNumeral(plain) ?? Number.NaN;
}

/** The printed number that a passage begins with and what follows it; null when it begins with none. */
export function readMarker(passage: Passage): Marked | null {
  const level = MARKERS.findIndex((pattern) => pattern.test(passage.text)) + 1;
  const length = MARKERS[level - 1]?.exec(passage.text)?.[0].length;
  if (length === undefined) return null;
  const marker = passage.slice(0, length);
  return { level, number: markerNumber(marker.text), marker, rest: passage.slice(length).trim() };
}
