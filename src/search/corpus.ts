import type { SearchField } from '../schemas/search.ts';
import type { Folding } from './folding.ts';

/** A place where folded words stand: the record, the field, and which of the record's texts. */
export type Place = { readonly record: number; readonly field: SearchField; readonly text: number };

/** All texts of all records, folded and put one after the other, so that one search runs over all. */
export type Corpus = {
  readonly all: string;
  readonly places: readonly Place[];
  /** Where the text of each place begins in `all`. */
  readonly starts: readonly number[];
  /** Each place of some folded words, once a text: where a figure or a foreign word is cut, they do not stand. */
  readonly find: (words: string, each: (place: Place, start: number) => void) => void;
  /** Whether folded words stand somewhere, cut or not. */
  readonly holds: (words: string) => boolean;
  /** A record's texts, folded, in order. */
  readonly textsOf: (record: number) => string[];
};

const END = '\n';
const LATIN = /\p{Script=Latin}/u;
/** From this length on the beginning of a foreign word finds it: as one types, it is not whole yet. */
const BEGINNING = 4;

/** Whether a find begins or ends inside a figure or a foreign word. */
export function isCut(all: string, start: number, end: number): boolean {
  const [before, first, last, after] = [all[start - 1] ?? '', all[start] ?? '', all[end - 1] ?? '', all[end] ?? ''];
  if (/[\d.]/u.test(first) && /[\d.]/u.test(before)) return true;
  if (/\d/u.test(last) && /^(?:\d|\.\d)/u.test(all.slice(end, end + 2))) return true;
  if (LATIN.test(first) && LATIN.test(before)) return true;
  return end - start < BEGINNING && LATIN.test(last) && LATIN.test(after);
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
  const placeAt = (position: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < all.length; at += 1) pairs.add(all.slice(at, at + 2));
  /** Words of which some pair of neighbours occurs nowhere need not be looked for: most of what is mistyped. */
  const mayStand = (words: string): boolean => {
    for (let at = 0; at + 1 < words.length; at += 1) if (!pairs.has(words.slice(at, at + 2))) return false;
    return true;
  };
  const find: Corpus['find'] = (words, each) => {
    if (words === '' || !mayStand(words)) return;
    let at = all.indexOf(words);
    while (at >= 0) {
      if (isCut(all, at, at + words.length)) {
        at = all.indexOf(words, at + 1);
        continue;
      }
      const index = placeAt(at);
      const place = places[index];
      if (place) each(place, at - (starts[index] ?? 0));
      at = all.indexOf(words, starts[index + 1] ?? all.length);
    }
  };
  const textsOf: Corpus['textsOf'] = (record) => parts.slice(firsts[record], firsts[record + 1]);
  return { all, places, starts, find, textsOf, holds: (words) => mayStand(words) && all.includes(words) };
}
