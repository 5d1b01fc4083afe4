import { describe, expect, it } from 'vitest';
import {
  hasNumber,
  indicatorView,
  isShare,
  otherReadings,
  rowsOfKind,
  viewsOf,
} from '../../../src/domain/indicator-view.ts';
import { realData, recordOf } from '../../real-content.ts';
import { entry, figure, madeUp, quantity } from './made-up.ts';

const T = '107-1-1-t1';
const R = '107-1-1-r1';
const data = madeUp({
  indicators: [
    quantity(T, 120, 92),
    quantity('107-1-1-t2', 0, 3),
    quantity('107-1-1-t3', 5),
    quantity('107-1-1-t108-1', 7),
    quantity('107-1-2-t1', 50, 40, { kind: 'reporting' }),
    entry('107-1-2-t2', { kind: 'none' }),
    entry('107-1-3-t1', {
      targets: [figure('107-1-3-t1', 8)],
      actuals: [figure(R, 4, { reading: 'part' }), figure(R, 9), figure(R, 3, { reading: 'alternative' })],
      claims: [figure(R, null)],
    }),
    quantity('107-1-3-t2', null, 6),
  ],
  series: [{ id: 'talks', label: '宣導', unit: '場次', comparable: 'yes', indicators: [T, '107-1-1-t108-1'] }],
});
const view = (id: string) => indicatorView(data, recordOf(data.indicators, id));

describe('indicatorView', () => {
  it('joins an indicator with its measure, edition, series and year', () => {
    const { measure, edition, series, year } = view('107-1-1-t108-1');
    expect([measure?.id, edition?.id, series?.id, year]).toEqual(['107-1-1', '107', 'talks', 108]);
    expect(view('107-1-1-t3').series).toBeUndefined();
  });

  it('compares the main result with the main target', () => {
    expect(view(T)).toMatchObject({ target: { value: 120 }, actual: { value: 92 } });
    expect(view(T).comparison).toEqual({ rate: (92 / 120) * 100, difference: -28 });
    expect(view('107-1-1-t2').comparison).toEqual({ rate: null, difference: 3 });
    expect(view('107-1-3-t1').comparison?.difference).toBe(1);
  });

  it('compares nothing where either number is missing', () => {
    expect(view('107-1-1-t3').comparison).toBeNull();
    expect(view('107-1-3-t2').comparison).toBeNull();
  });

  it('compares the numbers of a quantity alone', () => {
    const { target, actual, comparison, observations } = view('107-1-2-t1');
    expect([target, actual, comparison]).toEqual([undefined, undefined, null]);
    expect(observations.map(({ value }) => value)).toEqual([50, 40]);
  });

  it('knows no year of an indicator without an observation', () => {
    expect(view('107-1-2-t2')).toMatchObject({ year: null, observations: [], comparison: null });
  });

  it('shows the share of assessed risks of 107 beside its target', () => {
    const real = indicatorView(realData, recordOf(realData.indicators, '107-1-1-t1'));
    expect([real.target?.value, real.actual?.value, real.comparison?.difference]).toEqual([70, 72.69, 2.69]);
  });
});

describe('rowsOfKind', () => {
  const values = (...args: Parameters<typeof rowsOfKind>) => rowsOfKind(...args).map(({ value }) => value);

  it('gives one kind, and of it the readings that are asked for, all where none is', () => {
    const mixed = view('107-1-3-t1');
    expect(values(mixed, 'actual')).toEqual([4, 9, 3]);
    expect(values(mixed, 'actual', 'part')).toEqual([4]);
    expect(values(mixed, 'actual', 'alternative', 'part')).toEqual([4, 3]);
    expect(values(mixed, 'target')).toEqual([8]);
    expect(values(mixed, 'claim')).toEqual([null]);
    expect(values(mixed, 'standard')).toEqual([]);
  });
});

describe('hasNumber', () => {
  it.each([
    [T, true],
    ['107-1-1-t3', true],
    ['107-1-3-t2', true],
    ['107-1-2-t1', false],
    ['107-1-2-t2', false],
  ])('says of %s whether a number can be drawn: %s', (id, expected) => {
    expect(hasNumber(view(id))).toBe(expected);
  });
});

describe('viewsOf', () => {
  it('keeps the order in which the indicators came', () => {
    const indicators = data.indicators.toReversed();
    expect(viewsOf(data, indicators).map(({ indicator }) => indicator)).toEqual(indicators);
  });
});

describe('otherReadings', () => {
  const readings = (...given: Parameters<typeof figure>[]) => {
    const made = madeUp({
      indicators: [entry(T, { targets: [figure(T, 5)], actuals: given.map((each) => figure(...each)) })],
    });
    return otherReadings(indicatorView(made, recordOf(made.indicators, T))).map(({ value }) => value);
  };
  const other = (value: number | null, unit?: string): Parameters<typeof figure> => [
    R,
    value,
    { reading: 'alternative', note: '另計。', ...(unit === undefined ? {} : { unit }) },
  ];

  it('gives each other value once, in the unit of the one that counts', () => {
    expect(readings([R, 9], other(3), other(9), other(3), other(4), other(7, '人'), other(null))).toEqual([3, 4]);
    expect(readings([R, 9], [R, 2, { reading: 'part' }])).toEqual([]);
  });

  it('gives them where nothing counts, too', () => {
    expect(readings([R, null], other(3), other(7, '人'))).toEqual([3, 7]);
  });
});

describe('isShare', () => {
  const shares = (...given: Parameters<typeof figure>[]) => {
    const made = madeUp({
      indicators: [entry(T, { targets: [figure(T, 5)], actuals: given.map((each) => figure(...each)) })],
    });
    const rows = made.observationsOf.get(T) ?? [];
    return rows.filter(({ reading }) => reading === 'part').map((row) => isShare(row, rows));
  };
  const part = (value: number | null, given = {}): Parameters<typeof figure> => [
    R,
    value,
    { reading: 'part', ...given },
  ];

  it('takes the summands of a sum for shares, in whatever unit, and nothing else', () => {
    const sum: Parameters<typeof figure> = [R, 8, { derivation: 'summed', working: '2 + 6' }];
    expect(shares(sum, part(2), part(6, { unit: '人' }), part(8), part(null))).toEqual([true, true, false, false]);
  });

  it('takes parts that add up to a printed figure for shares: all, those in its unit, those of its body', () => {
    expect(shares([R, 8], part(2), part(6, { unit: '人' }))).toEqual([true, true]);
    expect(shares([R, 8], part(2), part(6), part(8, { unit: '人' }))).toEqual([true, true, false]);
    expect(shares([R, 8, { agency: 'a' }], part(2, { agency: 'a' }), part(6, { agency: 'a' }), part(3))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('takes no other figure for a share: one alone, or some that add up to something else', () => {
    expect(shares([R, 8], part(8))).toEqual([false]);
    expect(shares([R, 8], part(2), part(5))).toEqual([false, false]);
    expect(shares([R, null], part(2), part(5))).toEqual([false, false]);
  });

  it('tells the audits of 107 from the total that they are part of', () => {
    const rows = realData.observationsOf.get('107-1-3-t1a') ?? [];
    const row = rows.find(({ value }) => value === 193);
    expect(row && isShare(row, rows)).toBe(false);
  });
});
