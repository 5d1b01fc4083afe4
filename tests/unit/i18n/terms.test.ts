import { describe, expect, it } from 'vitest';
import { cellHead, levelOf, termsOf } from '#i18n/terms.ts';

const plan098 = { kind: 'plan', roc_year: 98 } as const;
const plan112 = { kind: 'plan', roc_year: 112 } as const;
const report = { kind: 'progress-report', roc_year: 107 } as const;
const budget = { kind: 'agency-budget', roc_year: 104 } as const;
const cell = (kind: 'metric' | 'target' | 'result', roc_year: number | null, period: string | null = null) => ({
  kind,
  roc_year,
  period,
});

describe('cellHead', () => {
  it.each([
    [plan098, cell('target', 98), false, '績效目標'],
    [plan112, cell('target', 112), true, '112年績效目標值'],
    [plan112, cell('metric', null), true, '績效衡量指標'],
    [report, cell('target', 108), true, '108年績效目標值'],
    [report, cell('result', 107), true, '107年度績效目標達成情形'],
    [budget, cell('metric', 104), false, '衡量標準'],
    [budget, cell('target', 104), false, '104年度目標值'],
    [budget, cell('target', 102), false, '102年度原定目標值'],
    [budget, cell('result', 102), false, '102年度績效衡量暨達成情形分析'],
    [budget, cell('result', 103, '2014-01/2014-06'), false, '103年度1至6月績效衡量暨達成情形分析'],
  ])('calls a cell what its own document calls it: %o %o', (edition, head, hasGoals, expected) => {
    expect(cellHead(edition, head, hasGoals)).toBe(expected);
  });
});

describe('termsOf and levelOf', () => {
  it('calls the KPIs and strategic goals of a budget by their own names', () => {
    expect(termsOf(budget)).toMatchObject({ strategy: '關鍵策略目標', measure: '關鍵績效指標' });
    expect(levelOf(budget, 'strategy')).toBe('關鍵策略目標');
  });

  it('calls chapters and groups alike in every document', () => {
    expect([levelOf(plan098, 'chapter'), levelOf(plan098, 'group')]).toEqual(['章', '組']);
  });
});
