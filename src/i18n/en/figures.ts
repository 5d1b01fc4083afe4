import { exact, lossless, short, type Magnitudes } from '../../lib/number-format.ts';
import type { UnitTable } from '../../lib/unit-table.ts';
import { dayWords, monthWords } from './grammar/calendar.ts';
import { glossOf, unitBetween, UNITS, withUnit } from './grammar/units.ts';

/** What large numbers are counted in. */
const MAGNITUDES: Magnitudes = {
  from: 1e6,
  units: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
};

/** A number as short as a label wants it: 7.48 million. */
export const shortNumber = (value: number): string => short(value, MAGNITUDES);

/** A number in full with its unit in English, with at most `digits` decimals: 7,480,000 person-times. */
export const figure = (value: number, unit: string | null, digits?: number): string =>
  withUnit(exact(value, digits), value, unit);

/** The same for tables and beside quotations, with the unit as it is printed: 7,480,000 人次 (person-times). */
export function printedFigure(value: number, unit: string | null): string {
  if (unit === null || unit === '%') return figure(value, unit);
  const gloss = glossOf(unit);
  return `${exact(value)} ${unit}${gloss === null ? '' : ` (${gloss})`}`;
}

/** A figure as short as labels want it: 7.48 million person-times. */
export const shortFigure = (value: number, unit: string | null): string => withUnit(shortNumber(value), value, unit);

/** The same, short where no digit is lost by it: 6 million person-times, NT$266,011,442. */
export const losslessFigure = (value: number, unit: string | null): string =>
  withUnit(lossless(value, MAGNITUDES), value, unit);

/** A difference with its sign: +43 cases, −2.69 percentage points. */
export const difference = (value: number, unit: string | null): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${figure(Math.abs(value), unitBetween(unit))}`;

/** How far a result is from its target: 43 cases above the target, equal to the target. */
export const distance = (value: number, unit: string | null): string =>
  value === 0
    ? 'equal to the target'
    : `${figure(Math.abs(value), unitBetween(unit))} ${value > 0 ? 'above' : 'below'} the target`;

/** What the sums of checks say beside numbers. */
export const sumWords = {
  day: dayWords,
  month: monthWords,
  counted: (count: number): string => `${count} listed`,
} as const;

export const unitTable: UnitTable = {
  title: 'Units',
  lead: 'Chinese counts with measure words. In sentences this site puts an English word for each; tables and quotations keep the printed one beside it. A word that can mean several things has a wide one: 「件」 counts cases, papers, rules and much else.',
  head: ['As printed', 'In sentences'],
  rows: Object.keys(UNITS).map((unit) => [unit, glossOf(unit) ?? 'no word: the number stands alone'] as const),
};
