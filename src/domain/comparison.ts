/** A result against its target: both in the same unit. */
export type Comparison = {
  /** actual ÷ target × 100, in per cent, unrounded; null where the target is zero. */
  readonly rate: number | null;
  /** actual − target, in the unit; for % in percentage points. */
  readonly difference: number;
};

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** a − b without the dust of binary fractions: 72.69 − 70 = 2.69. */
export function subtract(a: number, b: number): number {
  return Number((a - b).toFixed(Math.min(12, Math.max(decimals(a), decimals(b)))));
}

export const compareWith = (actual: number, target: number): Comparison => ({
  rate: target === 0 ? null : (actual / target) * 100,
  difference: subtract(actual, target),
});
