/** Records that share a block of the corpus; at a hundred times this site's data there are some six hundred blocks. */
const RECORDS_IN_BLOCK = 32;

/** A stretch of the corpus: from a place of its text to another. */
export type Block = { readonly text: string; readonly start: number };

/** Which pairs of neighbouring characters stand in which blocks, so that words are looked for where they may stand. */
export type Blocks = {
  /** The blocks in which all pairs of some words stand, in order; all blocks for a single character. */
  readonly holding: (words: string) => Block[];
};

/** A pair of UTF-16 units as one number. */
const pair = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/**
 * @param all the whole text
 * @param starts where each record's text begins in it
 */
export function makeBlocks(all: string, starts: readonly number[]): Blocks {
  const bounds = [...starts.filter((_, record) => record % RECORDS_IN_BLOCK === 0), all.length];
  const blocks = bounds
    .slice(0, -1)
    .map((start, block): Block => ({ text: all.slice(start, bounds[block + 1]), start }));
  const size = Math.ceil(blocks.length / 32);
  const sets = new Map<number, Uint32Array>();
  blocks.forEach(({ text }, block) => {
    const [word, bit] = [block >> 5, 1 << (block & 31)];
    for (let at = 0; at + 1 < text.length; at += 1) {
      const key = pair(text, at);
      let set = sets.get(key);
      if (!set) sets.set(key, (set = new Uint32Array(size)));
      set[word] = (set[word] ?? 0) | bit;
    }
  });
  const holding: Blocks['holding'] = (words) => {
    if (words.length < 2) return words === '' ? [] : blocks;
    const own: Uint32Array[] = [];
    for (let at = 0; at + 1 < words.length; at += 1) {
      const set = sets.get(pair(words, at));
      if (!set) return [];
      own.push(set);
    }
    return blocks.filter((_, block) => own.every((set) => ((set[block >> 5] ?? 0) >>> (block & 31)) & 1));
  };
  return { holding };
}
