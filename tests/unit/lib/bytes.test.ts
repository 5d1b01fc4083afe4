import { describe, expect, it } from 'vitest';
import { bytesOf, humanSize } from '../../../src/lib/bytes.ts';

describe('bytesOf', () => {
  it('gives the bytes of a text in UTF-8, and bytes as they are', () => {
    expect([...bytesOf('廉a')]).toEqual([0xe5, 0xbb, 0x89, 0x61]);
    const bytes = Uint8Array.of(1, 2);
    expect(bytesOf(bytes)).toBe(bytes);
  });
});

describe('humanSize', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [9949, '9.9 kB'],
    [9950, '10 kB'],
    [137_329, '137 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [12_345_678, '12 MB'],
  ])('writes %d as %s', (bytes, words) => {
    expect(humanSize(bytes)).toBe(words);
  });
});
