import { STATUSES } from '../schemas/indicator.ts';
import type { Dataset } from './dataset.ts';
import type { NamedIndicator, NamedStrategy } from './names.ts';

export type MatrixRow = { readonly strategy: NamedStrategy; readonly indicators: readonly NamedIndicator[] };

/** The rows of one year of an edition. */
export type MatrixYear = { readonly year: number | null; readonly rows: readonly MatrixRow[] };

/** By status, those whose reading is argued last among their like. */
export const byStatus = (a: NamedIndicator, b: NamedIndicator): number =>
  STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || Number(a.arguable) - Number(b.arguable);

const strategyOf = (data: Dataset, { measure_id }: NamedIndicator): string =>
  data.measureById.get(measure_id)?.strategy_id ?? '';

/** An edition's strategies with their indicators, year by year; strategies without any are left out. */
export function statusMatrix(data: Dataset, editionId: string): MatrixYear[] {
  const indicators = data.indicators.filter(
    ({ measure_id }) => data.measureById.get(measure_id)?.edition_id === editionId,
  );
  const yearOf = ({ id }: NamedIndicator): number | null => data.observationsOf.get(id)?.[0]?.roc_year ?? null;
  return [...Map.groupBy(indicators, yearOf)]
    .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
    .map(([year, those]) => ({
      year,
      rows: data.strategies.flatMap((strategy) => {
        const own = those.filter((indicator) => strategyOf(data, indicator) === strategy.id).sort(byStatus);
        return own.length > 0 ? [{ strategy, indicators: own }] : [];
      }),
    }));
}
