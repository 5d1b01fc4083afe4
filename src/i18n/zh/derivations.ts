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
