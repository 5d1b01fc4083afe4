import Fuse from 'fuse.js/basic';
import type { Block } from './blocks.ts';
import { END, type Corpus } from './corpus.ts';

/** How words come to be what was typed: as they sound, or with one character wrong. */
export type Mistakes = {
  /** Words of the corpus, or names, that sound like what was typed; three characters or more. */
  readonly heard: (typed: string) => string[];
  /** Words of the corpus or the vocabulary in which two neighbours of what was typed change places. */
  readonly swapped: (typed: string) => string[];
  /** Words of the vocabulary that differ from what was typed in one character. */
  readonly alike: (typed: string) => string[];
  /** Stretches of the corpus that differ from what was typed, four characters or more, in one character. */
  readonly near: (typed: string) => string[];
  /** Words to suggest where nothing was found. */
  readonly suggest: (typed: string, most: number) => string[];
};

/** How many different corrections are followed: more would be guesses. */
const MOST = 12;
/** How many words Fuse.js ranks, those that share most characters with what was typed: each takes its time. */
const MOST_RANKED = 150;
const ALIKE = { ignoreLocation: true, ignoreFieldNorm: true, minMatchCharLength: 1 };
/** One character in three may be wrong in what is taken for a mistake, more in what is merely suggested. */
const MISTAKE = 0.34;
const SUGGESTION = 0.7;
const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);
/** A way to correct words that begins at so many characters, all of them Chinese. */
const from =
  (least: number, correct: (typed: string) => string[]): ((typed: string) => string[]) =>
  (typed) =>
    typed.length < least || !isHan(typed) ? [] : correct(typed).slice(0, MOST);

/** Whether two words differ by one character: another, one more, or one less. */
export function differsByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.slice(at + 1).join('');
  return rest === short.slice(long.length === short.length ? at + 1 : at).join('');
}

/**
 * @param meant folded words that people may have meant, names, terms and words of the corpus: by what they hear, and by
 * what looks alike, of which there are fewer
 * @param sounds groups of characters that sound alike
 */
export function makeMistakes(
  corpus: Corpus,
  meant: { readonly heard: readonly string[]; readonly alike: readonly string[] },
  sounds: readonly string[],
): Mistakes {
  const soundOf = new Map<string, string>();
  for (const group of sounds)
    for (const char of group) soundOf.set(char, group[Symbol.iterator]().next().value ?? char);
  const spoken = (text: string): string => {
    let out = '';
    for (let index = 0; index < text.length; index += 1) {
      const char = text.charAt(index);
      out += soundOf.get(char) ?? char;
    }
    return out;
  };
  // Text by text: one that grows as a whole is put together only when it is first looked through.
  const allSpoken = corpus.all.split(END).map(spoken).join(END);
  const isLong = (word: string): boolean => word.length > 2;
  const bySound = Map.groupBy(meant.heard.filter(isLong), spoken);
  const holding = new Map<string, string[]>();
  for (const word of meant.alike.filter(isLong))
    for (const char of new Set(word)) {
      const words = holding.get(char);
      if (words) words.push(word);
      else holding.set(char, [word]);
    }

  /** Words that share so many characters with what was typed, the most alike first: Fuse.js ranks few, not all. */
  function ranked(typed: string, shared: number, threshold: number): string[] {
    const counts = new Map<string, number>();
    for (const char of new Set(typed))
      for (const word of holding.get(char) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    const words = [...counts]
      .filter(([word, count]) => count >= shared && word.length <= 2 * typed.length)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_RANKED)
      .map(([word]) => word);
    return new Fuse(words, { ...ALIKE, threshold }).search(typed, { limit: 60 }).map(({ item }) => item);
  }

  /** Stretches of the corpus as long as `typed` that a test accepts, from where `part` stands in some text of it. */
  function stretches(
    blocks: readonly Block[],
    part: string,
    offset: number,
    length: number,
    accept: (at: number) => boolean,
  ): string[] {
    const found = new Set<string>();
    for (const { text, start } of blocks)
      for (let at = text.indexOf(part); at >= 0 && found.size < MOST; at = text.indexOf(part, at + 1)) {
        const first = start + at - offset;
        if (first >= 0 && accept(first)) found.add(corpus.all.slice(first, first + length));
      }
    return [...found];
  }

  const heard = from(3, (typed) => {
    const sound = spoken(typed);
    const shares = (words: string): boolean =>
      words !== typed && [...typed].some((char, index) => words[index] === char);
    const inText = stretches([{ text: allSpoken, start: 0 }], sound, 0, typed.length, (at) =>
      isHan(corpus.all.slice(at, at + typed.length)),
    );
    return [...new Set([...(bySound.get(sound) ?? []), ...inText])].filter(shares);
  });
  const known = new Set(meant.heard);
  const swapped = from(3, (typed) => {
    const places = Array.from({ length: typed.length - 1 }, (_, at) => at);
    return places
      .map((at) => `${typed.slice(0, at)}${typed.charAt(at + 1)}${typed.charAt(at)}${typed.slice(at + 2)}`)
      .filter((words) => words !== typed && (known.has(words) || corpus.holds(words)));
  });
  const alike = from(3, (typed) =>
    ranked(typed, new Set(typed).size - 1, MISTAKE).filter((item) => differsByOne(typed, item)),
  );
  const near = from(4, (typed) => {
    const half = Math.floor(typed.length / 2);
    const differsOnce = (at: number): boolean => {
      let wrong = 0;
      for (let index = 0; index < typed.length && wrong < 2; index += 1)
        if (corpus.all[at + index] !== typed[index]) wrong += 1;
      return wrong === 1 && isHan(corpus.all.slice(at, at + typed.length));
    };
    const found = [typed.slice(0, half), typed.slice(half)].flatMap((part, second) =>
      stretches(corpus.holding(part), part, second * half, typed.length, differsOnce),
    );
    return [...new Set(found)];
  });
  return {
    heard,
    swapped,
    alike,
    near,
    suggest: (typed, most) => ranked(typed.slice(0, 12), 2, SUGGESTION).slice(0, most),
  };
}
