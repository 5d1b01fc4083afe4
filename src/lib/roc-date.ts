import { parseNumeral } from './numbers.ts';

const NUMERAL = String.raw`[\d０-９○〇零一二三四五六七八九十百]+`;
const DAY = new RegExp(String.raw`(?:(${NUMERAL})\s?年\s?)?(${NUMERAL})\s?月\s?(${NUMERAL})\s?日`, 'gu');
const YEAR_END = new RegExp(String.raw`(${NUMERAL})\s?年底`, 'u');

/** CE year of a ROC year: ROC 1 is 1912. */
export const ceYear = (rocYear: number): number => rocYear + 1911;

const pad = (value: number): string => String(value).padStart(2, '0');

/** A printed year is a ROC year unless it is plainly a CE one (二○○五年). */
const toCe = (printed: number): number => (printed > 1000 ? printed : ceYear(printed));

/** A printed day as `YYYY-MM-DD`; null for one that no calendar has. */
function isoDay(year: string, month: string, day: string): string | null {
  const [y, m, d] = [year, month, day].map((part) => parseNumeral(part)) as [
    number | null,
    number | null,
    number | null,
  ];
  if (y === null || m === null || d === null) return null;
  const date = new Date(Date.UTC(toCe(y), m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? `${toCe(y)}-${pad(m)}-${pad(d)}` : null;
}

/** Every full day printed in a text (107年12月31日, 九十七年十月三日), as `YYYY-MM-DD`, in order. */
export function findDays(text: string): string[] {
  return [...text.matchAll(DAY)].flatMap(([, year, month = '', day = '']) =>
    year === undefined ? [] : (isoDay(year, month, day) ?? []),
  );
}

/**
 * The months between the first two days of a text, `YYYY-MM/YYYY-MM`. The second may leave out the year, which then
 * is that of the first. Null when the text does not print two days.
 */
export function findPeriod(text: string): string | null {
  let last: string | undefined;
  const [from, to] = [...text.matchAll(DAY)].flatMap(([, year, month = '', day = '']) => {
    last = year ?? last;
    return last === undefined ? [] : (isoDay(last, month, day) ?? []);
  });
  return from && to ? `${from.slice(0, 7)}/${to.slice(0, 7)}` : null;
}

/** ROC year of a deadline such as 九十九年底 or 2023年底; null when none is printed. */
export function findYearEnd(text: string): number | null {
  const printed = YEAR_END.exec(text)?.[1];
  const year = printed === undefined ? null : parseNumeral(printed);
  return year === null ? null : toCe(year) - 1911;
}
