import type { Derivation } from '../../schemas/observation.ts';

/** Where a figure comes from. */
export const derivations: Readonly<Record<Derivation, string>> = {
  stated: 'printed in the source',
  summed: 'summed by this site',
  counted: 'counted by this site',
  computed: 'computed by this site',
};

/** Whose a figure is that no source prints; null of others. */
export const derivedWords = (derivation: Derivation | null): string | null =>
  derivation === null || derivation === 'stated' ? null : derivations[derivation];
