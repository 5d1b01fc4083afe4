import { describe, expect, it } from 'vitest';
import { markHtml } from '../../../src/domain/mark-html.ts';

describe('markHtml', () => {
  it.each([
    [[], '宣導 3 場', '宣導 3 場'],
    [['a'], '宣導 3 場', '<mark>宣導 3 場</mark>'],
    [['a', 'b'], '3 場', '<mark>3 場</mark>'],
    [[], '<b>R&D</b>', '&lt;b&gt;R&amp;D&lt;/b&gt;'],
    [['a'], '<b>R&D</b>', '<mark>&lt;b&gt;R&amp;D&lt;/b&gt;</mark>'],
  ])('marks once what the quotations %j cover, and escapes 「%s」', (marks, text, html) => {
    expect(markHtml([{ text, marks, claims: [] }])).toBe(html);
  });

  it('puts the sign of each check after its claim, outside what is marked', () => {
    const segments = [
      { text: '3場', marks: ['a'], claims: ['c1', 'c2'] },
      { text: '。', marks: [], claims: [] },
    ];
    expect(markHtml(segments, (id) => `<a>${id}</a>`)).toBe('<mark>3場</mark><a>c1</a><a>c2</a>。');
    expect(markHtml(segments)).toBe('<mark>3場</mark>。');
  });
});
