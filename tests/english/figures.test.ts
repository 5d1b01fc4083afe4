import { describe, expect, it } from 'vitest';
import {
  difference,
  distance,
  figure,
  losslessFigure,
  printedFigure,
  shortFigure,
  shortNumber,
  sumWords,
  unitTable,
} from '#i18n/figures.ts';
import { realData } from '../real-content.ts';

describe('figures in English', () => {
  it.each([
    [999_999, '999,999'],
    [1_000_000, '1 million'],
    [7_483_025, '7.48 million'],
    [266_310_000, '266 million'],
    [999_999_999, '1 billion'],
    [123_537_617_954, '124 billion'],
    [-5_500_000, '-5.5 million'],
    [2e12, '2 trillion'],
    [72.69, '72.69'],
  ])('writes %d as %s where room is short', (value, words) => {
    expect(shortNumber(value)).toBe(words);
  });

  it('gives units in English where their meaning is sure, else as they are printed', () => {
    expect([figure(92, '件'), figure(1, '件'), figure(1, '人')]).toEqual(['92 items', '1 item', '1 person']);
    expect([figure(7_480_000, '人次'), shortFigure(7_480_000, '人次')]).toEqual([
      '7,480,000 person-times',
      '7.48 million person-times',
    ]);
    expect([figure(72.69, '%'), figure(20, '個'), figure(3, '期'), figure(5, null)]).toEqual([
      '72.69%',
      '20',
      '3 期',
      '5',
    ]);
    expect([shortFigure(266_310_000, '元'), figure(1_460_000, '餘美金')]).toEqual([
      'NT$266 million',
      'over US$1,460,000',
    ]);
    expect([losslessFigure(6_000_000, '人次'), losslessFigure(266_011_442, '元')]).toEqual([
      '6 million person-times',
      'NT$266,011,442',
    ]);
  });

  it('keeps the printed unit where figures stand in tables', () => {
    expect([printedFigure(92, '件'), printedFigure(3, '期'), printedFigure(20, '個'), printedFigure(75, '%')]).toEqual([
      '92 件 (items)',
      '3 期',
      '20 個',
      '75%',
    ]);
  });

  it('calls the distance of two percentages by its name', () => {
    expect([difference(43, '案'), difference(-2.69, '%'), difference(0, '件'), difference(-5e6, '元')]).toEqual([
      '+43 cases',
      '−2.69 percentage points',
      '0 items',
      '−NT$5,000,000',
    ]);
    expect([distance(1, '%'), distance(-28, '件'), distance(0, '件')]).toEqual([
      '1 percentage point above the target',
      '28 items below the target',
      'equal to the target',
    ]);
  });

  it('writes the days and counts of sums', () => {
    expect([sumWords.day(2018, 5, 13), sumWords.month(2017, 12), sumWords.counted(3)]).toEqual([
      '13 May 2018',
      'December 2017',
      '3 listed',
    ]);
  });
});

describe('unitTable', () => {
  const printed = new Set(realData.observations.flatMap(({ unit }) => (unit === null || unit === '%' ? [] : [unit])));

  it('explains the units of all figures but those whose meaning hangs on their place', () => {
    const glossed = new Set(unitTable.rows.map(([unit]) => unit));
    expect([...printed].filter((unit) => !glossed.has(unit))).toEqual(['期']);
  });
});
