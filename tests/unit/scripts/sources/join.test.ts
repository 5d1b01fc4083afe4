import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDocument } from '../../../../scripts/sources/document.ts';
import { splitItems } from '../../../../scripts/sources/items.ts';
import { joinPieces } from '../../../../scripts/sources/join.ts';
import { Passage } from '../../../../scripts/sources/passage.ts';

/** Two lines of a document, joined as the pieces of one cell. */
function joined(head: string, next: string): Passage {
  const document = toDocument('plan', 'plan.txt', `${head}\n${next}`);
  const breakAt = Passage.ofLine(document, 1, head.length, head.length + 1);
  return joinPieces(Passage.ofLine(document, 1), breakAt, Passage.ofLine(document, 2));
}

describe('joinPieces', () => {
  test.each([
    ['並進行成果', '發表與觀摩。', '並進行成果發表與觀摩。'],
    ['教育部 (國民及學前', '教育署)', '教育部 (國民及學前教育署)'],
    ['112 年 10', '月前', '112 年 10月前'],
    ['檢察', '司、司法院', '檢察司、司法院'],
  ])('「%s」 and 「%s」 were one text, cut by a page', (head, next, text) => {
    expect(joined(head, next).text).toBe(text);
  });

  test.each([
    ['第一項完成。', '第二項完成。'],
    ['法務部檢察司：', '1. 維持起訴率'],
    ['辦理情形', '2. 完成立法'],
    ['辦理情形', '（二）訓練'],
    ['辦理情形', '(2) 訓練'],
    ['辦理情形', '二、訓練'],
    ['辦理情形', '- ④ 派員'],
    ['辦理情形', '④ 派員'],
    ['如下 <b>', '<p>3. 提報'],
  ])('「%s」 and 「%s」 stood on lines of their own: the break reads as a space', (head, next) => {
    expect(joined(head, next).text).toBe(`${head} ${next}`);
  });

  test('a tag behind the end of a sentence does not hide that end', () => {
    expect(joined('<p>完成。</p>', '發表').text).toBe('<p>完成。</p> 發表');
  });

  test('an empty piece gives way to the next one', () => {
    expect(joined('', '發表').text).toBe('發表');
  });

  test('keeps the places, that of the break included', () => {
    expect(joined('完成。', '發表').spans()).toEqual([
      [1, 0, 4],
      [2, 0, 2],
    ]);
    expect(joined('進行成果', '發表').spans()).toEqual([
      [1, 0, 4],
      [2, 0, 2],
    ]);
  });
});

describe('a cell of numbered items that a page cuts inside a run of Chinese text', () => {
  const run = fc.string({ unit: fc.constantFrom(...'廉政風險評估一二三十機關'), minLength: 2, maxLength: 12 });
  const sentence = fc.tuple(run, run).map(([first, second]) => `${first}，${second}。`);
  const cell = fc
    .array(sentence, { minLength: 1, maxLength: 5 })
    .map((sentences) => sentences.map((text, index) => `${index + 1}. ${text}`).join(' '));

  const items = (passage: Passage): string[] =>
    splitItems(toDocument('plan', 'plan.txt', ''), '112-1-1', passage, { isAgency: () => false }).map(
      ({ n, text }) => `${n?.text ?? ''} ${text.text}`,
    );

  test('has the items of the whole cell', () => {
    fc.assert(
      fc.property(cell, fc.nat(), (text, pick) => {
        const cuts = [...text.matchAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu)].map(({ index }) => index);
        const cut = cuts[pick % cuts.length] ?? 0;
        const whole = Passage.ofLine(toDocument('plan', 'plan.txt', text), 1);
        expect(items(joined(text.slice(0, cut), text.slice(cut)))).toEqual(items(whole));
      }),
      { seed: 112 },
    );
  });
});
