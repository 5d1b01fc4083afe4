import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../src/domain/paragraphs.ts';
import { realData, recordOf } from '../../real-content.ts';

const blankless = (text: string): string => text.replaceAll(/\s/gu, '');

describe('paragraphs', () => {
  it('changes nothing of any real provision but white space', () => {
    for (const { id, text } of realData.provisions)
      expect(blankless(paragraphs(text).join('')), id).toBe(blankless(text));
  });

  it('gives no paragraph of a real provision that is empty or begins or ends with white space', () => {
    for (const { id, text } of realData.provisions)
      for (const paragraph of paragraphs(text)) expect(paragraph, id).toMatch(/^\S(?:.*\S)?$/su);
  });

  it('cuts the long 107-9-5-r3 before each of its sub-items', () => {
    const parts = paragraphs(recordOf(realData.provisions, '107-9-5-r3').text);
    expect(parts[0]).toBe('法務部調查局：');
    const openings = parts.slice(1).map((part) => /^(?:\(\d\)|[①-⑳])/u.exec(part)?.[0]);
    expect(openings).toEqual(['(1)', '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '(2)', '(3)']);
  });

  it.each([
    ['辦理情形如下： (1) 國際部分 (2) 兩岸部分', ['辦理情形如下：', '(1) 國際部分', '(2) 兩岸部分']],
    ['分述如下： （一）會議 （二）訪視', ['分述如下：', '（一）會議', '（二）訪視']],
    ['包括：①美國②奧地利', ['包括：', '①美國', '②奧地利']],
    ['查核231家。 註：106年度', ['查核231家。', '註：106年度']],
  ])('cuts 「%s」', (text, parts) => {
    expect(paragraphs(text)).toEqual(parts);
  });

  it.each(['完成專案稽核 80 案。', '上市 (櫃)公司', '國防廉潔指數 (GDI)', '依第五條 (一) 款辦理', '退輔會(3案)'])(
    'leaves 「%s」 whole',
    (text) => {
      expect(paragraphs(text)).toEqual([text]);
    },
  );

  it('changes nothing of any text but white space', () => {
    const unit = fc.constantFrom('(', ')', '（', '）', '1', '一', '十', '①', ' ', '註：', '款', '廉');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(blankless(paragraphs(text).join(''))).toBe(blankless(text));
      }),
      { seed: 112, numRuns: 500 },
    );
  });
});
