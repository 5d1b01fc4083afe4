import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../../scripts/content-error.ts';
import { toDocument } from '../../../../scripts/sources/document.ts';
import { splitItems } from '../../../../scripts/sources/items.ts';
import { Passage } from '../../../../scripts/sources/passage.ts';

const AGENCIES = ['法務部調查局', '法務部檢察司', '退輔會'];

/** Number, heading and text of each item of a cell. */
function split(text: string, numbering: 'arabic' | 'han' = 'arabic'): (string | null)[][] {
  const document = toDocument('plan-112', 'content/sources/plan-112.txt', text);
  const isAgency = (name: string): boolean => AGENCIES.includes(name);
  return splitItems(document, '112-9-5', Passage.ofLine(document, 1), { isAgency, numbering }).map(
    ({ n, heading, text: item }) => [n?.text ?? null, heading?.text ?? null, item.text],
  );
}

describe('splitItems', () => {
  test('a cell without numbers is one item', () => {
    expect(split('每年提報執行情形。')).toEqual([[null, null, '每年提報執行情形。']]);
    expect(split('無。')).toEqual([[null, null, '無。']]);
  });

  test('an empty cell has no items', () => {
    expect(split('')).toEqual([]);
  });

  test('numbers open items, with or without a space', () => {
    expect(split('1. 宣導 530 場。 2.案件審核 580 件。3. 比例 65%。')).toEqual([
      ['1', null, '宣導 530 場。'],
      ['2', null, '案件審核 580 件。'],
      ['3', null, '比例 65%。'],
    ]);
  });

  test('a lead sentence before the first number is an item', () => {
    expect(split('達成情形如下： 1. 甲。 2. 乙。')).toEqual([
      [null, null, '達成情形如下：'],
      ['1', null, '甲。'],
      ['2', null, '乙。'],
    ]);
  });

  test.each([
    '(1) 甲。 (2) 乙。',
    '① 甲。 ② 乙。',
    '（一）甲。（二）乙。',
    '一、甲。二、乙。',
    '達成率 98.42%，節省 1.5 億元。',
    '案件 3.50 倍',
  ])('「%s」 stays inside its item', (inner) => {
    expect(split(`1. ${inner} 2. 丙。`)).toEqual([
      ['1', null, inner],
      ['2', null, '丙。'],
    ]);
  });

  test('a year right behind a number is not a decimal', () => {
    expect(split('1.107年辦理。 2.108 年辦理。')).toEqual([
      ['1', null, '107年辦理。'],
      ['2', null, '108 年辦理。'],
    ]);
  });

  test('an agency heads the items that follow, and numbers begin again under it', () => {
    expect(split('概述。 法務部調查局： 1. 甲。 2. 乙。 法務部檢察司：1. 丙。')).toEqual([
      [null, null, '概述。'],
      ['1', '法務部調查局', '甲。'],
      ['2', '法務部調查局', '乙。'],
      ['1', '法務部檢察司', '丙。'],
    ]);
  });

  test('the text of a heading without numbers is an item', () => {
    expect(split('法務部調查局：每年提報。 法務部檢察司：維持。')).toEqual([
      [null, '法務部調查局', '每年提報。'],
      [null, '法務部檢察司', '維持。'],
    ]);
  });

  test('an agency behind a number is the beginning of that item, not a heading', () => {
    expect(split('1. 退輔會：三次。 2. 法務部調查局： (1) 甲。')).toEqual([
      ['1', null, '退輔會：三次。'],
      ['2', null, '法務部調查局： (1) 甲。'],
    ]);
  });

  test('words before a colon that are no agency head nothing', () => {
    expect(split('辦理情形：1. 甲。')).toEqual([
      [null, null, '辦理情形：'],
      ['1', null, '甲。'],
    ]);
  });

  test('where cells are numbered 一、 二、, these open items and 1. does not', () => {
    expect(split('一、甲 1. 乙。 二、(一)丙、丁。', 'han')).toEqual([
      ['一', null, '甲 1. 乙。'],
      ['二', null, '(一)丙、丁。'],
    ]);
  });

  test.each([
    ['1. 甲。 3. 丙。', 'item 2', '3. 丙。…'],
    ['1. 甲。 1. 乙。', 'item 2', '1. 乙。…'],
    ['2. 乙。', 'item 1', '2. 乙。…'],
    ['法務部調查局： 1. 甲。 法務部檢察司： 2. 乙。', 'item 1', '2. 乙。…'],
  ])('refuses 「%s」: a number repeats or is skipped', (text, expected, found) => {
    expect(() => split(text)).toThrow(
      new ContentError({
        file: 'content/sources/plan-112.txt',
        line: 1,
        record: '112-9-5',
        problem: 'an item number repeats or is skipped',
        expected,
        found,
        edit: 'compare line 1 of content/sources/plan-112.txt with the published document and restore what is missing',
      }),
    );
  });

  test('gives back the items of any numbered cell', () => {
    const character = fc.constantFrom(...'廉政風險評估（）、，一二三十年');
    const text = fc.string({ unit: character, minLength: 1, maxLength: 12 }).map((words) => `廉${words}。`);
    const inner = fc.constantFrom('', '(1) 甲。', '① 乙。', '達 70%。', '計 1,024 件。');
    const item = fc.tuple(text, inner).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.option(text),
        fc.array(item, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(' ', ''),
        (lead, items, gap) => {
          const numbered = items.map((words, index) => `${index + 1}.${gap}${words}`);
          expect(split([...(lead === null ? [] : [lead]), ...numbered].join(gap))).toEqual([
            ...(lead === null ? [] : [[null, null, lead]]),
            ...items.map((words, index) => [String(index + 1), null, words]),
          ]);
        },
      ),
      { seed: 107 },
    );
  });
});
