import type { Derivation } from '../../schemas/observation.ts';

/** Where a figure comes from. */
export const derivations: Readonly<Record<Derivation, string>> = {
  stated: '原文印出',
  summed: '本站加總',
  counted: '本站逐項計數',
  computed: '本站計算',
};

/** Whose a figure is that no source prints; null of others. */
export const derivedWords = (derivation: Derivation | null): string | null =>
  derivation === null || derivation === 'stated' ? null : derivations[derivation];

/** Words with all remarks on them in one pair of brackets: 5,733門（本站加總，106年8月至107年7月）. */
export function remarked(words: string, remarks: readonly (string | null)[]): string {
  const known = remarks.filter((remark) => remark !== null);
  return known.length > 0 ? `${words}（${known.join('，')}）` : words;
}
