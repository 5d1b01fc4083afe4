import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortNumber as short } from '#i18n/figures.ts';
import { exact, percent, signed } from '../../../src/lib/number-format.ts';

describe('short', () => {
  it.each([
    [99_999.99, '99,999.99'],
    [1234.567, '1,234.57'],
    [-99_999, '-99,999'],
    [-100_000, '-10萬'],
    [-311_442, '-31.1萬'],
    [-2.66e8, '-2.66億'],
    [123_456, '12.3萬'],
    [999_499, '99.9萬'],
    [999_500, '100萬'],
    [1_000_000, '100萬'],
    [1_235_000, '124萬'],
    [99_994_999, '9,999萬'],
    [100_000_000, '1億'],
    [101_000_000, '1.01億'],
    [100_400_000, '1億'],
    [999_400_000, '9.99億'],
    [1_234_000_000, '12.3億'],
    [12_350_000_000, '124億'],
    [999_949_999_999, '9,999億'],
    [1_000_000_000_000, '1兆'],
    [1_234_000_000_000, '1.23兆'],
  ])('writes %d as %s', (value, words) => {
    expect(short(value)).toBe(words);
  });

  it('writes a number and its negative alike but for the sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (value) => {
        expect(short(-value)).toBe(`-${short(value)}`);
      }),
      { seed: 112, numRuns: 300 },
    );
  });
});

describe('exact, percent and signed', () => {
  it('parts thousands and rounds to the decimals that are asked for', () => {
    expect([1234.5678, 1234.5, -1234.5678].map((value) => exact(value, 2))).toEqual(['1,234.57', '1,234.5', '-1,234.57']);
    expect([0.5, 1.5, 2.5].map((value) => exact(value, 0))).toEqual(['1', '2', '3']);
    expect(exact(0.1 + 0.2)).toBe('0.3');
  }); // prettier-ignore

  it('rounds percentages half up, and parts their thousands', () => {
    expect([102.45, 102.44, 1360, 0].map(percent)).toEqual(['102.5%', '102.4%', '1,360%', '0%']);
  });

  it('writes the sign of a difference once', () => {
    expect([0.5, -2.69, 1480000, -1480000].map(signed)).toEqual(['+0.5', '−2.69', '+1,480,000', '−1,480,000']);
  });
});
