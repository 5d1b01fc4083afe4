import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePictures, singlePicture } from '../../../../scripts/pictures/pixels.ts';
import { drawn, placesOf } from './drawn.ts';

const RED = [200, 0, 0] as const;
const NEARLY_WHITE = [255, 255, 254] as const;

describe('comparePictures', () => {
  it('finds nothing between pictures that are the same', () => {
    expect(comparePictures(drawn(4, 5), drawn(4, 5))).toEqual({ share: 0, before: 5, after: 5, strips: [], more: 0 });
  });

  it('counts and marks each pixel that differs in the least', () => {
    const after = drawn(4, 5, [
      [1, 2, RED],
      [3, 4, NEARLY_WHITE],
    ]);
    const { share, strips } = comparePictures(drawn(4, 5), after);
    expect(share).toBe(2 / 20);
    expect(strips).toHaveLength(1);
    expect(placesOf(strips[0]?.marks)).toEqual(['1,2', '3,4']);
    expect(PNG.sync.read(Buffer.from(strips[0]?.after ?? [])).data.subarray((2 * 4 + 1) * 4, (2 * 4 + 2) * 4)).toEqual(
      Buffer.from([...RED, 255]),
    );
  });

  it('counts what stands in the longer or wider one alone', () => {
    const { share, before, after, strips } = comparePictures(drawn(4, 3), drawn(5, 4));
    expect([share, before, after]).toEqual([(3 + 5) / 20, 3, 4]);
    expect(placesOf(strips[0]?.marks)).toEqual(['4,0', '4,1', '4,2', '0,3', '1,3', '2,3', '3,3', '4,3']);
  });

  it('shows the first two strips that differ, and counts the others', () => {
    const after = drawn(2, 10, [
      [0, 2, RED],
      [0, 4, RED],
      [1, 5, RED],
      [0, 9, RED],
    ]);
    const { share, strips, more } = comparePictures(drawn(2, 9), after, 2);
    expect(share).toBe(5 / 20);
    expect(strips.map(({ from }) => from)).toEqual([2, 4]);
    expect(more).toBe(1);
    expect(placesOf(strips[1]?.marks)).toEqual(['0,0', '1,1']);
  });

  it('has no rows of a picture that ends above a strip', () => {
    const { strips } = comparePictures(drawn(2, 2), drawn(2, 4), 2);
    expect(strips.map(({ from, before, after }) => [from, before === null, after === null])).toEqual([
      [2, true, false],
    ]);
  });
});

it('a page of one side alone is shown whole, up to two strips', () => {
  const { share, before, after, strips, more } = singlePicture(drawn(2, 5), 'after', 2);
  expect({ share, before, after, more }).toEqual({ share: 1, before: null, after: 5, more: 1 });
  expect(strips.map(({ from, before: one, marks }) => [from, one, marks])).toEqual([
    [0, null, null],
    [2, null, null],
  ]);
  expect(PNG.sync.read(Buffer.from(strips[1]?.after ?? [])).height).toBe(2);
});
