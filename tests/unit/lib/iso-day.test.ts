import { expect, it } from 'vitest';
import { isRealDay, newestFirst, startOfDay } from '../../../src/lib/iso-day.ts';

it.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-02-30', false],
  ['2027-13-01', false],
  ['2027-00-10', false],
  ['2027-1-1', false],
  ['2027-01', false],
  ['2027', false],
  ['', false],
  ['2027-01-15\n', false],
  ['soon', false],
])('isRealDay(%s) is %s', (day, isReal) => {
  expect(isRealDay(day)).toBe(isReal);
});

it('a day begins at midnight in Taiwan', () => {
  expect(new Date(startOfDay('2027-01-15')).toISOString()).toBe('2027-01-14T16:00:00.000Z');
});

it('days are put in order, the newest first', () => {
  expect(['2027-01-15', '2028-01-01', '2027-01-15', '2026-12-31'].sort(newestFirst)).toEqual([
    '2028-01-01',
    '2027-01-15',
    '2027-01-15',
    '2026-12-31',
  ]);
});
