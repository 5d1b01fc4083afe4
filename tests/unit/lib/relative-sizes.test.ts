import { describe, expect, it } from 'vitest';
import { relativeSizes } from '../../../src/lib/relative-sizes.ts';

const of = (unit: string | null, ...values: (number | null)[]) => values.map((value) => ({ value, unit }));

describe('relativeSizes', () => {
  it('compares the figures of one unit with the largest of them', () => {
    expect(relativeSizes([...of('人', 11, 4, 41, 83, null), ...of('件', 100)])).toEqual([
      11 / 83,
      4 / 83,
      41 / 83,
      1,
      null,
      null,
    ]);
  });

  it('compares no two figures, no shares, nothing with nothing', () => {
    expect(relativeSizes(of('人', 1, 2))).toEqual([null, null]);
    expect(relativeSizes(of('%', 1, 2, 3))).toEqual([null, null, null]);
    expect(relativeSizes(of(null, 0, 0, 0))).toEqual([null, null, null]);
    expect(relativeSizes([])).toEqual([]);
  });
});
