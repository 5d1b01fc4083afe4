import { describe, expect, it } from 'vitest';
import { directionLabels, kindLabels, periodWords, statusLabels, statusRules } from '#i18n/status.ts';
import { direction, indicatorKind, STATUSES } from '../../../src/schemas/indicator.ts';

describe('statusLabels and statusRules', () => {
  it('calls each status by a name of its own and gives it a sentence of its own', () => {
    for (const words of [statusLabels, statusRules]) {
      expect(new Set(STATUSES.map((status) => words[status])).size).toBe(STATUSES.length);
      expect(Object.keys(words)).toEqual(STATUSES);
    }
    for (const status of STATUSES) expect(statusRules[status], status).toMatch(/。$/u);
  });

  it('never calls the word of an agency by the names of what was computed', () => {
    expect(statusLabels).toEqual({
      met: '達標',
      missed: '未達標',
      claimed: '機關表示完成',
      'not-done': '機關表示未完成',
      reported: '有報告，無從判定',
      'no-report': '本站尚無執行報告',
      'no-target': '原文未設目標',
    });
  });
});

describe('kindLabels and directionLabels', () => {
  it('names every kind and every direction apart', () => {
    expect(new Set(indicatorKind.options.map((kind) => kindLabels[kind])).size).toBe(indicatorKind.options.length);
    expect(direction.options.map((each) => directionLabels[each])).toEqual(['至少', '至多', '恰為']);
  });
});

describe('periodWords', () => {
  it.each([
    ['2018-01/2018-12', '107年1月至12月'],
    ['2018-10/2018-11', '107年10月至11月'],
    ['2010-12/2011-01', '99年12月至100年1月'],
    ['2017-08/2018-07', '106年8月至107年7月'],
    ['2017-01/2018-01', '106年1月至107年1月'],
  ])('says %s in ROC years, the second only where it is another: %s', (period, words) => {
    expect(periodWords(period)).toBe(words);
  });
});
