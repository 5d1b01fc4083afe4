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
    expect(markHtml({ text, marks, begins: [] })).toBe(html);
  });
});
