import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFolding } from '../../../src/search/folding.ts';

const { fold, plain } = makeFolding('臺台貪贪汙污萬万');

describe('folding', () => {
  it.each([
    ['台灣證券', '臺灣證券'],
    ['ＡＰＥＣ', 'apec'],
    ['貪汙', '貪污'],
    ['揭弊者 保護法', '「揭弊者保護法」'],
    ['上市(櫃)公司', '上市（櫃）公司'],
    ['100％', '100%'],
    ['１萬５，０００件', '1萬5,000件'],
    ['1,024 次', '1024次'],
  ])('takes %s and %s for the same', (a, b) => {
    expect(plain(a)).toBe(plain(b));
  });

  it('keeps what parts words, and commas between words that are no number', () => {
    expect(plain('採購，稽核')).toBe('採購,稽核');
    expect(plain('12,件')).toBe('12,件');
    expect(plain('1,23')).toBe('1,23');
  });

  it('knows where each character stood', () => {
    const { text, from } = fold('「臺 灣」1,000');
    expect(text).toBe('台灣1000');
    expect(from).toEqual([1, 3, 5, 7, 8, 9, 10]);
  });

  it('folds anything, twice as once, with a place for every unit', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (words) => {
        const { text, from } = fold(words);
        expect(from).toHaveLength(text.length + 1);
        expect(from.every((at, index) => index === 0 || at >= (from[index - 1] ?? 0))).toBe(true);
      }),
      { seed: 107, numRuns: 300 },
    );
  });
});
