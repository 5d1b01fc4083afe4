import { describe, expect, it } from 'vitest';
import { differsByOne } from '../../../src/search/mistakes.ts';
import { partWords, type Cost } from '../../../src/search/parting.ts';

const costs: Readonly<Record<string, readonly [number, 'word' | 'filler']>> = {
  金管會: [0.8, 'word'], 金管: [1, 'word'], 會: [0.3, 'filler'], 公司治理: [1, 'word'], 公司: [1, 'word'], 治理: [1, 'word'], 的: [0.3, 'filler'],
}; // prettier-ignore
const costOf: Cost = (piece) => {
  const [cost, kind] = costs[piece] ?? [];
  return cost === undefined || kind === undefined ? null : { cost, kind };
};
const parts = (words: string) => partWords(words, costOf)?.map(({ text }) => text) ?? null;

describe('partWords', () => {
  it('takes the cheapest pieces: few, and well known ones', () => {
    expect(parts('金管會公司治理')).toEqual(['金管會', '公司治理']);
    expect(parts('金管會的公司')).toEqual(['金管會', '的', '公司']);
  });

  it('parts nothing where a character belongs to no piece', () => {
    expect(parts('金管會公司治')).toBeNull();
    expect(parts('')).toEqual([]);
  });
});

describe('differsByOne', () => {
  it.each([
    ['監查院', '監察院', true],
    ['監察院', '監察院', false],
    ['監察', '監察院', true],
    ['監察院院', '監察院', true],
    ['督察院', '監查院', false],
    ['院監察', '監察院', false],
    ['監', '監察院', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(differsByOne(a, b)).toBe(expected);
    expect(differsByOne(b, a)).toBe(expected);
  });
});
