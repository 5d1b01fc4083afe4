import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWith, subtract } from '../../../src/domain/comparison.ts';

describe('subtract', () => {
  it.each([
    [72.69, 70, 2.69],
    [70, 72.69, -2.69],
    [0.3, 0.1, 0.2],
    [81.3, 80.25, 1.05],
    [7_480_000, 6_000_000, 1_480_000],
    [5, 5, 0],
  ])('takes %d less %d for %d, to as many decimals as either has', (a, b, expected) => {
    expect(subtract(a, b)).toBe(expected);
  });

  it('is exact for every two numbers of two decimals', () => {
    const hundredths = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(subtract(a / 100, b / 100) + 0).toBe((a - b) / 100 + 0);
      }),
      { seed: 112, numRuns: 500 },
    );
  });
});

describe('compareWith', () => {
  it('gives the result as a share of the target, unrounded, and the difference in the unit', () => {
    expect(compareWith(92, 120)).toEqual({ rate: (92 / 120) * 100, difference: -28 });
    expect(compareWith(72.69, 70).difference).toBe(2.69);
    expect(compareWith(0, 120)).toEqual({ rate: 0, difference: -120 });
  });

  it('knows no share of a target of zero', () => {
    expect(compareWith(3, 0)).toEqual({ rate: null, difference: 3 });
    expect(compareWith(0, 0)).toEqual({ rate: null, difference: 0 });
  });
});
