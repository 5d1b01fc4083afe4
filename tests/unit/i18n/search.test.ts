import { describe, expect, it } from 'vitest';
import { fieldHead, searchTexts } from '../../../src/i18n/search.ts';

describe('fieldHead', () => {
  it.each([
    ['target', '107-1-1-t1', 'progress-report', true, '績效目標值'],
    ['target', '098-1-1-1-1-t1', 'plan', false, '績效目標'],
    ['target', '107-9-6-t108-1', 'progress-report', true, '108年績效目標值'],
    ['target', 'aac-104-1-1-t1', 'agency-budget', false, '目標值'],
    ['target', 'aac-104-1-1-t102-1', 'agency-budget', false, '102年度原定目標值'],
    ['metric', 'aac-104-1-1-m1', 'agency-budget', false, '衡量標準'],
    ['metric', '112-1-1-m1', 'plan', true, '績效衡量指標'],
    ['result', '107-3-2-r2', 'progress-report', true, '達成情形'],
    ['result', 'aac-104-2-1-r103-1', 'agency-budget', false, '103年度績效衡量暨達成情形分析'],
    ['result', '107-9-6-x2', 'progress-report', true, '其他欄位'],
    ['label', '107-1-1-t2a', 'progress-report', true, '指標'],
  ] as const)('calls %s %s of a %s its own name', (field, of, kind, hasGoals, head) => {
    expect(fieldHead(field, of, kind, hasGoals)).toBe(head);
  });
});

describe('the line that counts', () => {
  it('leaves out what there is none of, but never the measures', () => {
    const none = { measures: 0, agencies: 0, indicators: 0, passages: 0 };
    expect(searchTexts.found('颱風假', none)).toBe('「颱風假」：0項執行措施');
    expect(searchTexts.found('', { ...none, measures: 2, passages: 1 })).toBe('2項執行措施、1段其他文字');
  });
});
