import { exact, short, lossless, signed, type Magnitudes } from '../../lib/number-format.ts';
import type { UnitTable } from '../../lib/unit-table.ts';

/** What large numbers are counted in; 17,916 is read more easily than 1.79萬. */
const MAGNITUDES: Magnitudes = {
  from: 1e5,
  units: [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '萬'],
  ],
};

/** A number as short as a label wants it: 748萬. */
export const shortNumber = (value: number): string => short(value, MAGNITUDES);

/** A number in full with its unit, with at most `digits` decimals: 7,480,000人次. */
export const figure = (value: number, unit: string | null, digits?: number): string =>
  `${exact(value, digits)}${unit ?? ''}`;

/** The same for tables and beside quotations, with the unit as it is printed. */
export const printedFigure = (value: number, unit: string | null): string => figure(value, unit);

/** The same, as short as labels want it: 748萬人次. */
export const shortFigure = (value: number, unit: string | null): string => `${shortNumber(value)}${unit ?? ''}`;

/** The same, short where no digit is lost by it: 600萬人次, 266,011,442元. */
export const losslessFigure = (value: number, unit: string | null): string =>
  `${lossless(value, MAGNITUDES)}${unit ?? ''}`;

const isShare = (unit: string | null): boolean => unit === '%';

/** A difference with its sign: +43案, −2.69個百分點. */
export const difference = (value: number, unit: string | null): string =>
  `${signed(value)}${isShare(unit) ? '個百分點' : (unit ?? '')}`;

/** How far a result is from its target: 比目標多43案, 比目標低2.69個百分點, 與目標相同. */
export const distance = (value: number, unit: string | null): string => {
  if (value === 0) return '與目標相同';
  const word = value > 0 ? (isShare(unit) ? '高' : '多') : isShare(unit) ? '低' : '少';
  return `比目標${word}${exact(Math.abs(value))}${isShare(unit) ? '個百分點' : (unit ?? '')}`;
};

/** What the sums of checks say beside numbers. */
export const sumWords = {
  /** A day of a year CE: 107年5月13日. */
  day: (year: number, month: number, day: number): string => `${year - 1911}年${month}月${day}日`,
  month: (year: number, month: number): string => `${year - 1911}年${month}月`,
  counted: (count: number): string => `列出的${count}項`,
} as const;

/** No rows: sentences keep the units. */
export const unitTable: UnitTable = {
  title: '單位',
  lead: '句子裡的單位就是文件所用的單位。',
  head: ['文件用字', '句中用字'],
  rows: [],
};
