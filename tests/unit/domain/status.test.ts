import { describe, expect, it } from 'vitest';
import { reaches, spanOf, statusOf, type Grounds } from '../../../src/domain/status.ts';
import type { Direction } from '../../../src/schemas/indicator.ts';

/** A target of 107 for at least 100, answered by 100 for the whole year. */
const grounds = (given: Partial<Grounds>): Grounds => ({
  kind: 'quantity',
  direction: 'at-least',
  year: 107,
  target: 100,
  hasTarget: true,
  actual: 100,
  period: null,
  hasReport: true,
  outcome: null,
  ...given,
});

const wordOf = (given: Partial<Grounds>): string => {
  const { status, basis } = statusOf(grounds(given));
  return `${status} ${basis ?? '–'}`;
};

const PART = '2018-01/2018-11';
const SCHOOL_YEAR = '2017-08/2018-07';

describe('reaches', () => {
  it.each([
    ['at-least', [false, true, true]],
    ['at-most', [true, true, false]],
    ['exactly', [false, true, false]],
  ] as const)('takes less than, just and more than the target %s as %j', (direction, expected) => {
    expect([69.99, 70, 70.01].map((value) => reaches(value, 70, direction))).toEqual(expected);
  });
});

describe('spanOf', () => {
  it.each([
    [null, 107, 'whole'],
    [PART, null, 'whole'],
    ['2018-01/2018-12', 107, 'whole'],
    ['2017-12/2019-01', 107, 'whole'],
    ['2018-01/2018-11', 107, 'part'],
    ['2018-02/2018-12', 107, 'part'],
    ['2018-06/2018-06', 107, 'part'],
    ['2018-02/2019-01', 107, 'across'],
    ['2018-12/2019-01', 107, 'across'],
    ['2017-12/2018-01', 107, 'across'],
    [SCHOOL_YEAR, 107, 'across'],
    ['2017-01/2017-12', 107, 'outside'],
    ['2019-01/2019-12', 107, 'outside'],
  ] as const)('takes the months %s for %s to be %s', (period, year, expected) => {
    expect(spanOf(period, year)).toBe(expected);
  });
});

describe('statusOf a quantity with numbers on both sides', () => {
  it.each<[Direction, number, string, string]>([
    ['at-least', 99.9, 'missed computed', 'reported –'],
    ['at-least', 100, 'met computed', 'met computed'],
    ['at-least', 100.1, 'met computed', 'met computed'],
    ['at-most', 99.9, 'met computed', 'reported –'],
    ['at-most', 100, 'met computed', 'reported –'],
    ['at-most', 100.1, 'missed computed', 'reported –'],
    ['exactly', 99.9, 'missed computed', 'reported –'],
    ['exactly', 100, 'met computed', 'reported –'],
  ])('calls 100 %s, answered by %d, %s; for a part of the year %s', (direction, actual, whole, part) => {
    expect(wordOf({ direction, actual })).toBe(whole);
    expect(wordOf({ direction, actual, period: '2018-01/2018-12' })).toBe(whole);
    expect(wordOf({ direction, actual, period: PART })).toBe(part);
    expect(wordOf({ direction, actual, period: SCHOOL_YEAR })).toBe(part);
  });

  it.each(['at-least', 'at-most', 'exactly'] as const)('decides nothing %s by another year', (direction) => {
    for (const actual of [99, 100, 101])
      for (const period of ['2017-01/2017-12', '2019-01/2019-03'])
        expect(wordOf({ direction, actual, period })).toBe('reported –');
  });

  it('compares percentages to the last decimal that is printed', () => {
    expect(wordOf({ target: 70, actual: 69.99 })).toBe('missed computed');
    expect(wordOf({ target: 70, actual: 70.01 })).toBe('met computed');
  });

  it('takes a zero for a number, as target and as result', () => {
    expect(wordOf({ direction: 'at-most', target: 0, actual: 0 })).toBe('met computed');
    expect(wordOf({ direction: 'at-most', target: 0, actual: 1 })).toBe('missed computed');
    expect(wordOf({ target: 1, actual: 0 })).toBe('missed computed');
    expect(wordOf({ target: 0, actual: 0 })).toBe('met computed');
  });

  it('asks for at least the target where no direction is given', () => {
    expect(wordOf({ direction: null, actual: 101 })).toBe('met computed');
    expect(wordOf({ direction: null, actual: 101, period: PART })).toBe('met computed');
    expect(wordOf({ direction: null, actual: 99, period: PART })).toBe('reported –');
  });

  it.each(['done', 'short', 'unclear'] as const)('lets the numbers decide, whatever the source says: %s', (outcome) => {
    expect(wordOf({ actual: 99, outcome })).toBe('missed computed');
    expect(wordOf({ actual: 101, outcome })).toBe('met computed');
    expect(wordOf({ actual: 99, period: PART, outcome })).toBe('reported –');
  });
});

describe('statusOf all else', () => {
  const words = { done: 'claimed official', short: 'not-done official', unclear: 'reported –' } as const;

  it.each(Object.entries(words))('takes the source at its word where no number decides: %s is %s', (outcome, word) => {
    const given = { outcome: outcome as keyof typeof words };
    expect(wordOf({ ...given, target: null })).toBe(word);
    expect(wordOf({ ...given, actual: null })).toBe(word);
    expect(wordOf({ ...given, kind: 'milestone' })).toBe(word);
    expect(wordOf({ ...given, kind: 'reporting', target: 1, actual: 5 })).toBe(word);
  });

  it('decides nothing where the source says nothing either', () => {
    expect(wordOf({ kind: 'milestone', target: null, actual: null, outcome: null })).toBe('reported –');
  });

  it('has nothing to judge a result by that stands without a target', () => {
    expect(wordOf({ hasTarget: false, target: null })).toBe('reported –');
    expect(wordOf({ hasTarget: false, target: null, kind: 'milestone', outcome: 'done' })).toBe('reported –');
  });

  it('calls what nothing was reported on so, with a target and without', () => {
    expect(wordOf({ hasReport: false, actual: null })).toBe('no-report –');
    expect(wordOf({ hasReport: false, actual: null, kind: 'milestone', outcome: 'done' })).toBe('no-report –');
  });

  it('sets no target where the source prints 無, whatever was reported', () => {
    expect(wordOf({ kind: 'none' })).toBe('no-target –');
    expect(wordOf({ kind: 'none', hasReport: false, hasTarget: false })).toBe('no-target –');
  });
});
