/** Whether a day written `YYYY-MM-DD` is one that the calendar has: not 2027-02-30. */
export function isRealDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The first moment of a day in Taiwan, RFC 3339. */
export const startOfDay = (day: string): string => `${day}T00:00:00+08:00`;

/** For `sort`: days, or moments of one time zone, newest first. */
export const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
