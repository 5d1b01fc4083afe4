import { describe, expect, it } from 'vitest';
import { indicatorView } from '../../../src/domain/indicator-view.ts';
import { membersOf, momentsOf } from '../../../src/domain/series-view.ts';
import { recordOf } from '../../real-content.ts';
import { entry, figure, madeUp, quantity } from './made-up.ts';

const actual = (id: string, value: number) => entry(id, { actuals: [figure(id, value)] });
const data = madeUp({
  indicators: [
    quantity('112-1-1-t1', 30, undefined, { unit: '場' }),
    quantity('107-1-1-t1', 10, 0),
    quantity('107-1-1-t2', 15),
    quantity('107-1-1-t108-1', 20),
    actual('109-1-1-r107-1', 12),
  ],
  series: [
    {
      id: 'talks',
      label: '宣導',
      unit: '場次',
      comparable: 'yes',
      indicators: ['112-1-1-t1', '107-1-1-t1', '107-1-1-t108-1', '107-9-9-t9', '107-1-1-t2'],
    },
    { id: 'late', label: '宣導', unit: '場次', comparable: 'yes', indicators: ['107-1-1-t1', '109-1-1-r107-1'] },
  ],
});
const members = (id: string) => membersOf(data, recordOf(data.series, id));
const moments = (id: string) =>
  momentsOf(members(id)).map(({ year, target, actual: reached }) => [year, target?.value, reached?.value]);

describe('membersOf', () => {
  it('gives the indicators of a series in its order, without an id that nothing has', () => {
    expect(members('talks').map(({ indicator }) => indicator.id)).toEqual([
      '112-1-1-t1',
      '107-1-1-t1',
      '107-1-1-t108-1',
      '107-1-1-t2',
    ]);
  });
});

describe('momentsOf', () => {
  it('gives each year once, oldest first, with its figures', () => {
    expect(moments('talks')).toEqual([
      [107, 15, 0],
      [108, 20, undefined],
      [112, 30, undefined],
    ]);
  });

  it('lets the last member of a year give each figure that it has, and leaves the others', () => {
    expect(moments('late')).toEqual([[107, 10, 12]]);
  });

  it('keeps the unit of each figure', () => {
    const units = momentsOf(members('talks')).map(({ target, actual: reached }) => [target?.unit, reached?.unit]);
    expect(units).toEqual([['場次', '場次'], ['場次', undefined], ['場', undefined]]);
  }); // prettier-ignore

  it('keeps the months of a result, and whether it could be read otherwise', () => {
    const id = '107-1-1-t1';
    const target = figure(id, 10);
    const one = (...actuals: Parameters<typeof figure>[2][]) =>
      momentsOf([
        indicatorView(
          ...(() => {
            const made = madeUp({
              indicators: [
                entry(id, { targets: [target], actuals: actuals.map((given, n) => figure(id, 8 + n, given)) }),
              ],
            });
            return [made, recordOf(made.indicators, id)] as const;
          })(),
        ),
      ])[0]?.actual;
    expect(one({ period: '2018-01/2018-10' })).toEqual({
      value: 8,
      unit: '場次',
      period: '2018-01/2018-10',
      arguable: false,
      readings: [],
      derivation: 'stated',
    });
    expect(one({ arguable: true, note: '原文未說明。' })?.arguable).toBe(true);
    expect(one({}, { reading: 'alternative', note: '另計。' })).toMatchObject({ arguable: true, readings: [9] });
    expect(one({}, { reading: 'part' })?.arguable).toBe(false);
  });

  it('gives no figure for null where nothing is printed', () => {
    expect(momentsOf(members('talks'))[1]).toEqual({
      year: 108,
      target: { value: 20, unit: '場次', period: null, arguable: false, readings: [], derivation: 'stated' },
      actual: null,
    });
    expect(momentsOf([])).toEqual([]);
  });
});
