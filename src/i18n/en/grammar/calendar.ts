import { MONTHS } from '../../../lib/months.ts';

/** The name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

/** A day of a year CE: 13 May 2018. */
export const dayWords = (year: number, month: number, day: number): string => `${day} ${monthName(month)} ${year}`;

/** A month of a year CE: May 2018. */
export const monthWords = (year: number, month: number): string => `${monthName(month)} ${year}`;
