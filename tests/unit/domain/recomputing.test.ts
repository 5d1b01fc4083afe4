import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf, recompute, stepOf } from '../../../src/domain/recomputing.ts';

const values = (of: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(of));

describe('stepOf', () => {
  it.each([
    ['17,916', 1], ['98.40', 0.01], ['98.4%', 0.1], ['1.5億', 1e7], ['1億6千萬', 1e7], ['5萬5,000', 1], ['600萬', 1e4],
    ['5,709 萬 664', 1], ['九', 1], ['72.69 %', 0.01], ['3百', 100],
  ])('%s steps by %d', (raw, step) => {
    expect(stepOf(raw)).toBeCloseTo(step, 10);
  }); // prettier-ignore
});

describe('fitOf', () => {
  it.each([
    [17_916, 17_916, 1, 'exact'],
    [0.3, 0.1 + 0.2, 0.1, 'exact'],
    [102.5, (287 / 280) * 100, 0.1, 'exact'],
    [98.42, (3307 / 3360) * 100, 0.01, 'rounded'],
    [76.6, (92 / 120) * 100, 0.1, 'cut'],
    [76.7, (92 / 120) * 100, 0.1, 'rounded'],
    [76.8, (92 / 120) * 100, 0.1, null],
    [98.4, 98.4226, 0.01, null],
    [150_000_000, 152_345_678, 1e7, 'rounded'],
    [17_917, 17_916, 1, null],
  ] as const)('%d beside %d by %d: %s', (stated, computed, step, fit) => {
    expect(fitOf(stated, computed, step)).toBe(fit);
  });

  it('takes any figure that is rounded or cut to the step, and none that is a step away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 4 }), (thousandths, decimals) => {
        const [computed, step] = [thousandths / 7, 10 ** -decimals];
        const [rounded, cut] = [Math.round(computed / step) * step, Math.floor(computed / step) * step];
        expect(fitOf(rounded, computed, step)).not.toBeNull();
        expect(fitOf(cut, computed, step)).not.toBeNull();
        expect(fitOf(rounded + 2 * step, computed, step)).toBeNull();
      }),
      { seed: 107 },
    );
  });
});

describe('recompute', () => {
  it.each([
    ['a + b + c + d', { a: 10_820, b: 4852, c: 450, d: 1794 }, 17_916, 1, { computed: 17_916, verdict: 'holds', fit: 'exact' }],
    ['a + b', { a: 819, b: 53 }, 948, 1, { computed: 872, verdict: 'fails', fit: null }],
    ['count(a, b, c)', { a: 1, b: 1, c: 1 }, 3, 1, { computed: 3, verdict: 'holds', fit: 'exact' }],
    ['count(a, b) + c', { a: 1, b: 1, c: 5 }, 7, 1, { computed: 7, verdict: 'holds', fit: 'exact' }],
    ['a >= b', { a: 72.69, b: 70 }, null, 1, { computed: null, verdict: 'holds', fit: null }],
    ['a >= b', { a: 70, b: 70 }, null, 1, { computed: null, verdict: 'holds', fit: null }],
    ['a < b', { a: 70, b: 70 }, null, 1, { computed: null, verdict: 'fails', fit: null }],
    ['a > b', { a: 71, b: 70 }, null, 1, { computed: null, verdict: 'holds', fit: null }],
    ['a = b', { a: 7, b: 8 }, null, 1, { computed: null, verdict: 'fails', fit: null }],
    ['a + b = c', { a: 0.1, b: 0.2, c: 0.3 }, null, 1, { computed: null, verdict: 'holds', fit: null }],
    ['a <= b', { a: 20_180_513, b: 20_180_520 }, null, 1, { computed: null, verdict: 'holds', fit: null }],
  ] as const)('%s with %o against %s', (formula, inputs, stated, step, expected) => {
    expect(recompute(formula, values(inputs), stated, step)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['a / b', { a: 1, b: 0 }, 1, 'cannot be computed'],
    ['a + x', { a: 1 }, 1, 'cannot be computed'],
    ['a +', { a: 1 }, 1, 'cannot be computed'],
    ['count()', {}, 1, 'cannot be computed'],
    ['count(a, x)', { a: 1 }, 2, 'cannot be computed'],
    ['constructor', {}, 1, 'cannot be computed'],
    ['a < b < c', { a: 1, b: 2, c: 3 }, null, 'more than once'],
    ['a >= ', { a: 1 }, null, 'cannot be computed'],
    ['a >= b', { a: 1, b: 1 }, 1, 'no figure that could be stated'],
    ['a + b', { a: 1, b: 1 }, null, 'nothing is stated'],
  ] as const)('refuses %s with %o', (formula, inputs, stated, problem) => {
    const result = recompute(formula, values(inputs), stated, 1);
    expect('problem' in result ? result.problem : '').toContain(problem);
  });
});
