import type { Measure } from '../schemas/measure.ts';
import type { Dataset } from './dataset.ts';
import type { NamedAgency } from './names.ts';

/** A measure as lists show it. */
export type Listed = { readonly measure: Measure; readonly agencies: readonly NamedAgency[] };

/** Measures with their agencies, each body once. */
export const listed = (data: Dataset, measures: readonly Measure[]): Listed[] =>
  measures.map((measure) => {
    const ids = new Set((data.assignmentsOf.get(measure.id) ?? []).map(({ agency_id }) => agency_id));
    return { measure, agencies: [...ids].flatMap((id) => data.agencyById.get(id) ?? []) };
  });

/** An edition's strategies of every level, each with its depth below the edition and the measures directly in it. */
export function outline(data: Dataset, editionId: string) {
  const below = (
    parent: string,
    depth: number,
  ): { strategy: Dataset['strategies'][number]; depth: number; measures: readonly Measure[] }[] =>
    (data.strategiesOf.get(parent) ?? []).flatMap((strategy) => [
      { strategy, depth, measures: data.measuresOf.get(strategy.id) ?? [] },
      ...below(strategy.id, depth + 1),
    ]);
  return below(editionId, 0);
}

/** Number of measures in a strategy and in all that it holds. */
export const measuresWithin = (data: Dataset, strategyId: string): number =>
  (data.measuresOf.get(strategyId)?.length ?? 0) +
  (data.strategiesOf.get(strategyId) ?? []).reduce((sum, { id }) => sum + measuresWithin(data, id), 0);

/** Counts of an edition: strategies proper (not chapters or groups) and measures. */
export const editionCounts = (data: Dataset, editionId: string): { strategies: number; measures: number } => ({
  strategies: data.strategies.filter(({ edition_id, level }) => edition_id === editionId && level === 'strategy')
    .length,
  measures: data.measures.filter(({ edition_id }) => edition_id === editionId).length,
});
