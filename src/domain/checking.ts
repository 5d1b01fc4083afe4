import { findQuantities } from '../lib/numbers.ts';
import type { CuratedCheck } from '../schemas/curated-check.ts';
import { recompute, stepOf, type Recomputed } from './recomputing.ts';

/** The least step of a figure as its claim prints it; 1 where the claim has it in other words. */
export function statedStep({ claim, stated }: Pick<CuratedCheck, 'claim' | 'stated'>): number {
  const printed = findQuantities(claim.quote).find(({ value }) => value === stated);
  return printed === undefined ? 1 : stepOf(printed.raw);
}

/** What recomputing a curated check gives. */
export const recomputed = (entry: CuratedCheck): Recomputed =>
  recompute(
    entry.formula,
    new Map(Object.entries(entry.inputs).map(([name, { value }]) => [name, value])),
    entry.stated,
    statedStep(entry),
  );
