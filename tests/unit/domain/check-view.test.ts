import { describe, expect, it } from 'vitest';
import { sumWords } from '#i18n/figures.ts';
import { figureWords, sentenceAround, writtenOut } from '../../../src/domain/check-view.ts';

describe('figureWords', () => {
  it.each([
    [17_916, '件', '17,916'],
    [72.69, '%', '72.69%'],
    [20_180_513, null, '107年5月13日'],
    [201_712, null, '106年12月'],
    [266_310_000, '元', '266,310,000'],
    [20_180_513, '元', '20,180,513'],
    [1, null, '1'],
  ])('writes %d %s as %s', (value, unit, words) => {
    expect(figureWords(value, unit, sumWords)).toBe(words);
  });
});

describe('writtenOut', () => {
  const figures = new Map([
    ['a', '330'],
    ['b', '16'],
    ['c', '476'],
    ['count2', '5'],
  ]);

  it.each([
    ['(a + b) / c * 100', '(330 + 16) ÷ 476 × 100'],
    ['a-b', '330-16'],
    ['a - b', '330 − 16'],
    ['a>=b', '330 ≥ 16'],
    ['a <= b', '330 ≤ 16'],
    ['a = b', '330 = 16'],
    ['count(a, b, c)', '列出的3項'],
    ['count(a) + count2', '列出的1項 + 5'],
  ])('writes %s out as %s', (formula, words) => {
    expect(writtenOut(formula, figures, sumWords)).toBe(words);
  });
});

describe('sentenceAround', () => {
  it.each([
    ['前一句。計6場次，共10人。後一句。', '計6場次', { before: '', after: '，共10人。' }],
    ['前一句。辦理宣導，計6場次。', '計6場次', { before: '辦理宣導，', after: '。' }],
    ['計6場次', '計6場次', { before: '', after: '' }],
    ['計6場次。後一句。', '計6場次。', { before: '', after: '' }],
    ['沒有', '計6場次', { before: '', after: '' }],
  ])('%s', (text, quote, expected) => {
    expect(sentenceAround(text, quote)).toEqual(expected);
  });

  it('cuts what is long on both sides', () => {
    const { before, after } = sentenceAround(`${'甲'.repeat(200)}數字${'乙'.repeat(200)}`, '數字', 10);
    expect([before, after]).toEqual([`…${'甲'.repeat(10)}`, `${'乙'.repeat(10)}…`]);
  });
});
