import { ceYear } from '../../src/lib/roc-date.ts';

/** Whether two numbers are the first and last of some months of a year. */
export const isMonths = (from: number, to: number): boolean => from >= 1 && from <= to && to <= 12;

/** Months of a result as a period; null for the whole year. */
export const periodOf = (year: number, [from, to]: readonly [number, number]): string | null =>
  from === 1 && to === 12
    ? null
    : `${ceYear(year)}-${String(from).padStart(2, '0')}/${ceYear(year)}-${String(to).padStart(2, '0')}`;
