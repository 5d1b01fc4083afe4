import type { CheckVerdict } from '../../schemas/check.ts';
import { checkTexts } from './checks.ts';
import { texts } from './indicators.ts';
import type { Terms } from './terms.ts';

/** Words of the pictures that show pages where they are shared. */
export const shareTexts = {
  kicker: (...parts: readonly string[]) => parts.join('｜'),
  /** A kind of figure and what must be known of it: 實際（107年1月至10月，本站加總）. */
  label: (kind: string, remarks: readonly string[]) => (remarks.length > 0 ? `${kind}（${remarks.join('，')}）` : kind),
  /** The hollow circles of the bar. */
  readings: (figures: readonly string[]) => `○ ${texts.readings.alternative}：${figures.join('、')}`,
  official: (head: string) => `${texts.official}：${head}`,
  measure: (term: string, id: string) => `${term}${id}`,
  holds: (terms: Terms, counts: { strategies: number; measures: number }) =>
    `${counts.strategies}項${terms.strategy}${counts.measures > 0 ? `、${counts.measures}項${terms.measure}` : ''}`,
  labelledFigure: (label: string, figure: string) => `${label}${figure}`,
  rest: (count: number) => `另有${count}列，見網頁。`,
  step: (parts: readonly string[]) => parts.join('，'),
  claim: (words: string) => `「${words}」`,
  printed: '原文',
  recomputed: '本站重算',
  /** The signs that mark checked statements. */
  signs: { holds: '=', fails: '≠', arguable: '?' } satisfies Record<CheckVerdict, string>,
  comparison: (verdict: string, sum: string) => `${verdict}（${checkTexts.working}：${sum}）`,
} as const;
