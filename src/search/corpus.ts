import { remembered } from '../lib/remembered.ts';
import type { SearchField } from '../schemas/search.ts';
import { makeBlocks, type Blocks } from './blocks.ts';
import type { Folding } from './folding.ts';

/** A place where folded words stand: the record, the field, and which of the record's texts. */
export type Place = { readonly record: number; readonly field: SearchField; readonly text: number };

/** All texts of all records, folded and put one after the other, so that one search runs over all. */
export type Corpus = {
  readonly all: string;
  readonly places: readonly Place[];
  /** Where the text of each place begins in `all`. */
  readonly starts: readonly number[];
  /** Each place of some folded words, once a text, or with `firstOnly` once a record: where a figure or a foreign word is cut, they do not stand. */
  readonly find: (words: string, each: (place: Place, start: number) => void, firstOnly?: boolean) => void;
  /** Whether folded words stand somewhere, cut or not. */
  readonly holds: (words: string) => boolean;
  /** The stretches of `all` in which words may stand. */
  readonly holding: Blocks['holding'];
  /** A record's texts, folded, in order. */
  readonly textsOf: (record: number) => string[];
};

/** What stands between two texts. */
export const END = '\n';
const LATIN = /\p{Script=Latin}/u;
/** From this length on the beginning of a foreign word finds it: as one types, it is not whole yet. */
const BEGINNING = 4;
/** For how many words it is remembered whether they stand somewhere: all pieces of some keystrokes. */
const MOST_KNOWN = 5000;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isPoint = (unit: number): boolean => unit === 0x2e;
/** Whether a UTF-16 unit is a letter of a foreign word; below the Chinese ones, which most are, only a look tells. */
const isLatin = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0xaa && unit < 0x2e80 && LATIN.test(String.fromCharCode(unit)));

/** Whether a find begins or ends inside a figure or a foreign word. */
export function isCut(all: string, start: number, end: number): boolean {
  const [before, first] = [all.charCodeAt(start - 1), all.charCodeAt(start)];
  if (isLatin(first) && isLatin(before)) return true;
  if ((isDigit(first) || isPoint(first)) && (isDigit(before) || isPoint(before))) return true;
  const [last, after] = [all.charCodeAt(end - 1), all.charCodeAt(end)];
  if (isDigit(last) && (isDigit(after) || (isPoint(after) && isDigit(all.charCodeAt(end + 1))))) return true;
  return end - start < BEGINNING && isLatin(last) && isLatin(after);
}

/** What a corpus is made of: records of texts. */
type Texts = { readonly texts: readonly { readonly field: SearchField; readonly text: string }[] };

export function makeCorpus(records: readonly Texts[], { plain }: Folding): Corpus {
  const places: Place[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  const firsts: number[] = [];
  let length = 0;
  records.forEach(({ texts }, record) => {
    firsts.push(places.length);
    texts.forEach(({ field, text: words }, text) => {
      const folded = plain(words);
      places.push({ record, field, text });
      starts.push(length);
      parts.push(folded);
      length += folded.length + END.length;
    });
  });
  const all = `${parts.join(END)}${END}`;
  /** The place in which a character of the whole text stands. */
  const placeAt = (position: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const { holding } = makeBlocks(
    all,
    firsts.map((place) => starts[place] ?? all.length),
  );
  const find: Corpus['find'] = (words, each, firstOnly = false) => {
    for (const { text, start } of holding(words)) {
      let at = text.indexOf(words);
      while (at >= 0) {
        if (isCut(text, at, at + words.length)) {
          at = text.indexOf(words, at + 1);
          continue;
        }
        const index = placeAt(start + at);
        const place = places[index];
        if (place) each(place, start + at - (starts[index] ?? 0));
        const next = firstOnly && place ? (firsts[place.record + 1] ?? starts.length) : index + 1;
        at = text.indexOf(words, (starts[next] ?? all.length) - start);
      }
    }
  };
  const textsOf: Corpus['textsOf'] = (record) => parts.slice(firsts[record], firsts[record + 1]);
  const holds = remembered(MOST_KNOWN, (words) => holding(words).some(({ text }) => text.includes(words)));
  return { all, places, starts, find, textsOf, holds, holding };
}
