import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { SearchTables } from '../schemas/search.ts';

const LINE_FEED = 0x0a;

/** All characters of a two-byte encoding's common plane: those that people type. */
function commonCharacters(encoding: 'big5' | 'gb18030', from: number, to: number): string[] {
  const bytes: number[] = [];
  for (let lead = from; lead <= to; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) bytes.push(lead, trail, LINE_FEED);
  const chars = new TextDecoder(encoding).decode(new Uint8Array(bytes)).split('\n');
  return chars.filter((char) => /^\p{Script=Han}$/u.test(char));
}

/** Writings that the conversion to simplified characters leaves apart. */
const FURTHER: Readonly<Record<string, string>> = { 着: '著', 汚: '污', 幤: '幣' };

/** Sounds that are often taken for one another: ㄓ/ㄗ, ㄔ/ㄘ, ㄕ/ㄙ, ㄥ/ㄣ. */
const sound = (char: string): string =>
  pinyin(char, { toneType: 'none', type: 'string', v: true })
    .replace(/^(z|c|s)h/u, '$1')
    .replace(/(?<=[ei])ng$/u, 'n');

/**
 * Character tables, cut to a corpus: the simplified form stands for all writings of a character, since every
 * traditional one has just one; characters that sound alike, those that only people type among them.
 * @param texts all that the index holds, names and terms too
 */
export function makeTables(texts: Iterable<string>): SearchTables {
  const toSimplified = Converter({ from: 'tw', to: 'cn' });
  const common = [...commonCharacters('big5', 0xa4, 0xf9), ...commonCharacters('gb18030', 0xb0, 0xf7)];
  const used = new Set([...texts].flatMap((text) => [...text.normalize('NFKC')]));
  const simple = (char: string): string => {
    const further = FURTHER[char] ?? char;
    const converted = toSimplified(further);
    return [...converted].length === 1 ? converted : further;
  };
  const wanted = new Set([...used].map(simple));
  const pairs = [...new Set([...used, ...common])].flatMap((char) => {
    const folded = simple(char);
    return folded !== char && wanted.has(folded) ? [[char, folded] as const] : [];
  });
  const typed = commonCharacters('big5', 0xa4, 0xc6).map(simple);
  const heard = [...new Set([...wanted, ...typed])].filter((char) => /^\p{Script=Han}$/u.test(char));
  const bySound = Map.groupBy(heard, sound);
  const needed = new Set([...wanted].filter((char) => /^\p{Script=Han}$/u.test(char)).map(sound));
  return {
    variants: pairs.map(([char, folded]) => char + folded).join(''),
    sounds: [...bySound]
      .filter(([syllable, chars]) => needed.has(syllable) && chars.length > 1)
      .map(([, chars]) => chars.join('')),
  };
}
