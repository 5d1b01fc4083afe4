const DIGITS: Readonly<Record<string, number>> = {
  '○': 0, '〇': 0, 零: 0, 一: 1, 二: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 萬: 1e4, 億: 1e8, 兆: 1e12 };

const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const TOKEN = new RegExp(String.raw`${ARABIC}|[○〇零一二兩三四五六七八九]+|[十百千萬億兆]`, 'gu');
const NUMERAL = new RegExp(
  String.raw`(?<percent>百分之)?(?<numeral>${ARABIC}(?:\s?[十百千萬億兆]+(?:\s?${ARABIC})?)*|[○〇零一二兩三四五六七八九十百千萬億兆]+)\s?(?<unit>%|％|人次|場次|小時|[次件場人家門所項案戶元線份期種屆年月日季位度])?`,
  'gu',
);

type Token = { readonly kind: 'number' | 'small' | 'large'; readonly value: number };

function token(text: string): Token {
  const small = SMALL[text];
  const large = LARGE[text];
  if (small !== undefined) return { kind: 'small', value: small };
  if (large !== undefined) return { kind: 'large', value: large };
  const first = DIGITS[text.charAt(0)];
  if (first === undefined) return { kind: 'number', value: Number(text.replaceAll(',', '')) };
  return { kind: 'number', value: Number([...text].map((digit) => DIGITS[digit]).join('')) };
}

/**
 * Adds the tokens up: 1億6千萬 = 1 × 10⁸ + (6 × 10³) × 10⁴. Null when they are no numeral: two numbers side by side,
 * or units that do not fall (1萬2萬, 十百).
 */
function total(tokens: readonly Token[]): number | null {
  let sum = 0;
  let section = 0;
  let current: number | null = null;
  let [lastSmall, lastLarge] = [Infinity, Infinity];
  for (const { kind, value } of tokens) {
    if (kind === 'number') {
      if (current !== null) return null;
      current = value;
      continue;
    }
    if (kind === 'small') {
      if (value >= lastSmall || (current ?? 1) > 9) return null;
      section += (current ?? 1) * value;
      lastSmall = value;
    } else {
      const head: number = section + (current ?? 0);
      if (value >= lastLarge || head === 0) return null;
      sum += head * value;
      section = 0;
      [lastSmall, lastLarge] = [Infinity, value];
    }
    current = null;
  }
  return sum + section + (current ?? 0);
}

/**
 * The value of a whole numeral in any of the forms that the documents print: 1,024, 1萬5,000,
 * 31萬1,442, 1億6千萬, 5,709 萬 664, 九十九, 二○○五, １２, 百分之八十 (80). Spaces may stand between the
 * parts. Null when the text is anything else.
 */
export function parseNumeral(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^百分之\s*/u, '')
    .replaceAll(/\s+(?=[十百千萬億兆%])|(?<=[十百千萬億兆])\s+/gu, '')
    .replace(/%$/u, '');
  const tokens = plain.match(TOKEN);
  if (!tokens || tokens.join('') !== plain) return null;
  return total(tokens.map(token));
}

/** A numeral found in running text, with the counter or unit printed after it. */
export type Quantity = {
  /** As printed, without the unit. */
  readonly raw: string;
  readonly index: number;
  readonly value: number;
  /** As printed; `%` for 百分之; null where no known counter follows. */
  readonly unit: string | null;
  /** Whether 第 stands before it: 「第三次」 is the third, not three. */
  readonly ordinal: boolean;
};

/** Counters after which a numeral in Chinese characters alone is a quantity; others make words with 一: 一種, 一度. */
const SURE_COUNTER = /^(?:人次|場次|小時|[次件場人項案期屆年月日季])$/u;

/**
 * Every quantity in a text, in order. A numeral written in Chinese characters alone counts only before a
 * counter or after 百分之: 「二次」 is a quantity, the 一 of 「統一」 is not.
 */
export function findQuantities(text: string): Quantity[] {
  const wide = text.replaceAll(/[０-９．％]/gu, (char) => char.normalize('NFKC'));
  return [...wide.matchAll(NUMERAL)].flatMap((match) => {
    const { percent, numeral = '', unit } = match.groups ?? {};
    if (!/\d/u.test(numeral) && percent === undefined && !SURE_COUNTER.test(unit ?? '')) return [];
    const value = parseNumeral(numeral);
    if (value === null) return [];
    const raw = text.slice(match.index, match.index + (percent ?? '').length + numeral.length);
    const ordinal = /第\s?$/u.test(text.slice(0, match.index));
    const counter = percent === undefined ? (unit?.normalize('NFKC') ?? null) : '%';
    return [{ raw, index: match.index, value, unit: counter, ordinal }];
  });
}
