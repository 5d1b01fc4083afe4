import { describe, expect, it } from 'vitest';
import { periodWords } from '#i18n/status.ts';
import { losslessFigure, shortNumber as short } from '#i18n/figures.ts';
import { exact, percent, signed } from '../../../src/lib/number-format.ts';

describe('short', () => {
  it.each([
    [0, '0'],
    [72.69, '72.69'],
    [17916, '17,916'],
    [99999, '99,999'],
    [100000, '10萬'],
    [311442, '31.1萬'],
    [3207480, '321萬'],
    [5500000, '550萬'],
    [7480000, '748萬'],
    [1e8, '1億'],
    [266310000, '2.66億'],
    [123537617954, '1,235億'],
    [-5500000, '-550萬'],
    [2e12, '2兆'],
    [99_995_000, '1億'],
    [-99_995_000, '-1億'],
    [1e12 - 1, '1兆'],
    [-0.001, '0'],
  ])('%d is written %s', (value, words) => {
    expect(short(value)).toBe(words);
  });
});

describe('exact, percent and signed', () => {
  it('write numbers in full, rates to one decimal, differences with their sign', () => {
    expect(exact(111295690)).toBe('111,295,690');
    expect(exact(72.69)).toBe('72.69');
    expect(percent(76.66666)).toBe('76.7%');
    expect(percent(100)).toBe('100%');
    expect(percent(99.96)).toBe('99.96%');
    expect(percent(100.04)).toBe('100%');
    expect([signed(43), signed(-28), signed(0)]).toEqual(['+43', '−28', '0']);
  });
});

describe('periodWords', () => {
  it.each([
    ['2018-01/2018-10', '107年1月至10月'],
    ['2017-08/2018-07', '106年8月至107年7月'],
    ['2014-01/2014-06', '103年1月至6月'],
  ])('%s is %s', (period, words) => {
    expect(periodWords(period)).toBe(words);
  });
});

describe('lossless', () => {
  it.each([
    [0, '0'],
    [17_916, '17,916'],
    [99_999, '99,999'],
    [100_000, '10萬'],
    [6_000_000, '600萬'],
    [160_000_000, '1.6億'],
    [7_483_025, '7,483,025'],
    [266_011_442, '266,011,442'],
    [120_500, '12.05萬'],
    [120_050, '120,050'],
    [5_000_000_000_000, '5兆'],
    [-6_000_000, '-600萬'],
    [72.69, '72.69'],
  ])('writes %d as %s', (value, words) => {
    expect(losslessFigure(value, null)).toBe(words);
  });
});
