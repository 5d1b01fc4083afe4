import { exact } from '../lib/number-format.ts';
import type { Check } from '../schemas/check.ts';
import type { Quotation } from './marked-text.ts';

/** From here on six digits are a month and eight a day of a ROC year: 201712, 20180513. */
const [FIRST_MONTH, FIRST_DAY] = [191_200, 19_120_100];

/** What a language says beside the numbers of sums. */
export type SumWords = {
  /** A day of a year CE. */
  readonly day: (year: number, month: number, day: number) => string;
  readonly month: (year: number, month: number) => string;
  /** Things that are counted, as how many there are. */
  readonly counted: (count: number) => string;
};

/**
 * A figure of a check as readers write it: 17,916; 107年5月13日; 106年12月.
 * @param digits at most so many decimals of a number
 */
export function figureWords(value: number, unit: string | null, words: SumWords, digits?: number): string {
  if (unit === null && Number.isInteger(value) && value > FIRST_DAY && value < 30_000_000)
    return words.day(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  if (unit === null && Number.isInteger(value) && value > FIRST_MONTH && value < 300_000)
    return words.month(Math.floor(value / 100), value % 100);
  return `${exact(value, digits)}${unit === '%' ? '%' : ''}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '*': '×', '/': '÷', '-': '−', '<=': '≤', '>=': '≥', '<': '<', '>': '>', '=': '=', '+': '+',
}; // prettier-ignore

/**
 * The sum of a formula written out: (330 + 16) ÷ 476 × 100; things that are counted as how many there are.
 * @param figures the figures of its names, in words
 */
export const writtenOut = (formula: string, figures: ReadonlyMap<string, string>, words: SumWords): string =>
  formula
    .replaceAll(/count\(([^()]*)\)/gu, (_, names: string) => words.counted(names.split(',').length))
    .replaceAll(/(?<![\p{L}\d])[a-z][a-z0-9]*/gu, (name) => figures.get(name) ?? name)
    .replaceAll(/\s*(<=|>=|[*/<>=+]|(?<=\s)-)\s*/gu, (_, sign: string) => ` ${SIGNS[sign] ?? sign} `)
    .trim();

/** What checks claim, as quotations of the text that states it. */
export const claimsOf = (checks: readonly Pick<Check, 'id' | 'claim'>[]): Quotation[] =>
  checks.map(({ id, claim }) => ({ id, quote: claim }));

/** The sentence of a text in which words stand: what comes before them, they, and what comes after; … where it is cut. */
export function sentenceAround(text: string, quote: string, longest = 90): { before: string; after: string } {
  const from = text.indexOf(quote);
  if (from < 0) return { before: '', after: '' };
  const to = from + quote.length;
  const begin = text.lastIndexOf('。', from - 1) + 1;
  const end = text.indexOf('。', to - 1);
  const [before, after] = [
    text.slice(from === 0 ? 0 : begin, from).trimStart(),
    text.slice(to, end < 0 ? undefined : Math.max(to, end + 1)),
  ];
  return {
    before: before.length > longest ? `…${before.slice(-longest)}` : before,
    after: after.length > longest ? `${after.slice(0, longest)}…` : after.trimEnd(),
  };
}
