import { expect, it } from 'vitest';
import { joinedRanges } from '../../../src/domain/line-ranges.ts';

it('joinedRanges puts ranges in order and joins those that touch or overlap', () => {
  expect(joinedRanges([[20, 22], [5, 9], [6, 7], [10, 10], [12, 12]])).toEqual([[5, 10], [12, 12], [20, 22]]); // prettier-ignore
  expect(joinedRanges([])).toEqual([]);
});
