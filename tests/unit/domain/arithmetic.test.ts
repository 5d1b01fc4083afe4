import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, isRounded, namesIn, numbersIn } from '../../../src/domain/arithmetic.ts';
import { realContent, recordOf } from '../../real-content.ts';

describe('numbersIn', () => {
  it.each([
    ['2,904 + 2,829', [2904, 2829]],
    ['(330 + 16) / 476 * 100', [330, 16, 476, 100]],
    ['1,234,567.5-0.25', [1_234_567.5, 0.25]],
    ['+ ( )', []],
  ])('names the numbers of %s in order', (formula, expected) => {
    expect(numbersIn(formula)).toEqual(expected);
  });
});

describe('evaluate', () => {
  it.each([
    ['7', 7],
    ['2,904 + 2,829', 5733],
    ['1,234,567 - 0.5', 1_234_566.5],
    ['2 + 3 * 4', 14],
    ['2 * 3 + 4', 10],
    ['(2 + 3) * 4', 20],
    ['2 * (3 + 4)', 14],
    ['((2 + 3) * (4 - 1)) / 5', 3],
    ['10 - 4 - 3', 3],
    ['10 - 4 + 3', 9],
    ['24 / 4 / 3', 2],
    ['24 / 4 * 3', 18],
    ['20 - 12 / 4', 17],
    ['0 / 5', 0],
    ['2+3', 5],
  ])('gives %s the value %d', (formula, expected) => {
    expect(evaluate(formula)).toBe(expected);
  });

  it.each(['1 / 0', '0 / 0', '5 / (3 - 3)', '2 + 1 / 0', '1 / (1 / 0)'])(
    'has no value for %s, which divides by zero',
    (formula) => {
      expect(evaluate(formula)).toBeNull();
    },
  );

  it.each([
    '', ' ', '+', '()', '2 +', '+ 2', '-5', '2 + + 3', '2 * / 3', '(2 + 3', '2 + 3)', '2 (3)', '(2)(3)', '12 34',
    '2 x 3', '2 × 3', '3 件', '50%', '2 ^ 3', '2 = 2', '1.2.3', '.5', ',5', '1,2', '2, + 3', '1,2345', '1e3', '２ + ３', 'constructor',
  ])('refuses 「%s」', (formula) => {
    expect(evaluate(formula)).toBeNull();
  }); // prettier-ignore

  it('agrees with sums and differences of any length', () => {
    const terms = fc.array(fc.tuple(fc.constantFrom(1, -1), fc.nat(1e6)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(1e6), terms, (first, rest) => {
        const formula = rest.map(([sign, each]) => ` ${sign > 0 ? '+' : '-'} ${each.toLocaleString('en')}`).join('');
        const expected = rest.reduce((sum, [sign, each]) => sum + sign * each, first);
        expect(evaluate(`${first.toLocaleString('en')}${formula}`)).toBe(expected);
      }),
      { seed: 107, numRuns: 200 },
    );
  });

  it('follows the working of a curated figure to the value that stands beside it', () => {
    const { actuals } = recordOf(realContent.indicators, '107-1-1-t1');
    const worked = actuals.filter(({ working }) => working !== null);
    expect(worked.length).toBeGreaterThan(0);
    for (const { working, value } of worked)
      expect(isRounded(value ?? NaN, evaluate(working ?? '') ?? NaN), working ?? '').toBe(true);
  });
});

describe('a formula with names', () => {
  const values = new Map([
    ['a', 330],
    ['b1', 16],
    ['count2', 476],
  ]);

  it.each([
    ['(a + b1) / count2 * 100', (346 / 476) * 100],
    ['a', 330],
    ['count(a, b1)', 2],
    ['count(a) + count(a, b1, 3 + 4)', 4],
    ['2 * count(a, a)', 4],
  ])('gives %s the value %d', (formula, expected) => {
    expect(evaluate(formula, values)).toBeCloseTo(expected, 12);
  });

  it.each([
    'c',
    'A',
    'a b1',
    'a(b1)',
    'count',
    'count a',
    'count()',
    'count(a',
    'count(a,)',
    'count(c)',
    'a, b1',
    'toString',
  ])('refuses 「%s」', (formula) => {
    expect(evaluate(formula, values)).toBeNull();
  });

  it('names what it uses, each once, in order, without count', () => {
    expect(namesIn('(a + b1) / count2 * count(a, c)')).toEqual(['a', 'b1', 'count2', 'c']);
  });
});

describe('isRounded', () => {
  it.each([
    [69.33, (330 / 476) * 100, true],
    [69.32, (330 / 476) * 100, false],
    [76.7, (92 / 120) * 100, true],
    [76.6, (92 / 120) * 100, false],
    [77, (92 / 120) * 100, true],
    [76, (92 / 120) * 100, false],
    [0.3, 0.1 + 0.2, true],
    [2.35, 2.345, true],
    [5733, 5733, true],
    [5733, 5733.5, true],
    [5733, 5733.6, false],
    [5733, 5732.4, false],
  ])('takes %d for %d rounded: %s', (value, computed, expected) => {
    expect(isRounded(value, computed)).toBe(expected);
  });

  it('is never true of nothing', () => {
    expect(isRounded(1, NaN)).toBe(false);
  });
});
