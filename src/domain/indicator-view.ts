import { oncePerPair } from '../lib/once.ts';
import type { Measure } from '../schemas/measure.ts';
import type { ObservationKind, Reading } from '../schemas/observation.ts';
import { numbersIn } from './arithmetic.ts';
import { compareWith, type Comparison } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import { mainsOf, type PlacedObservation } from './indicators.ts';
import type { NamedEdition, NamedIndicator, NamedSeries } from './names.ts';

/** An indicator with all that is known of it. */
export type IndicatorView = {
  readonly indicator: NamedIndicator;
  readonly measure: Measure | undefined;
  readonly edition: NamedEdition | undefined;
  /** ROC year that it is for. */
  readonly year: number | null;
  readonly observations: readonly PlacedObservation[];
  /** Main target and actual with a value, of a quantity alone: other figures answer no number. */
  readonly target: PlacedObservation | undefined;
  readonly actual: PlacedObservation | undefined;
  /** Of main target and actual, where numbers decide. */
  readonly comparison: Comparison | null;
  readonly series: NamedSeries | undefined;
};

/** An indicator's view; the same object whenever it is asked for. */
export const indicatorView = oncePerPair((data: Dataset, indicator: NamedIndicator): IndicatorView => {
  const observations = data.observationsOf.get(indicator.id) ?? [];
  const { target, actual } = indicator.kind === 'quantity' ? mainsOf(observations) : {};
  const measure = data.measureById.get(indicator.measure_id);
  return {
    indicator,
    measure,
    edition: data.editionById.get(measure?.edition_id ?? ''),
    year: observations[0]?.roc_year ?? null,
    observations,
    target,
    actual,
    comparison: target?.value == null || actual?.value == null ? null : compareWith(actual.value, target.value),
    series: data.series.find(({ indicator_ids }) => indicator_ids.includes(indicator.id)),
  };
});

/** Observations of one kind and reading, in their order. */
export const rowsOfKind = (
  { observations }: Pick<IndicatorView, 'observations'>,
  kind: ObservationKind,
  ...readings: readonly Reading[]
): PlacedObservation[] =>
  observations.filter((row) => row.kind === kind && (readings.length === 0 || readings.includes(row.reading)));

/** Other readings of the result that can be held against the same target: in its unit, each other value once. */
export function otherReadings(view: Pick<IndicatorView, 'observations' | 'actual'>): PlacedObservation[] {
  const { actual } = view;
  const rows = rowsOfKind(view, 'actual', 'alternative').filter(
    ({ value, unit }) => value !== null && value !== actual?.value && (actual === undefined || unit === actual.unit),
  );
  return rows.filter(({ value }, index) => rows.findIndex((each) => each.value === value) === index);
}

/**
 * Whether a `part` row is a share of the main figure: one of the summands of its working, or one of the parts that add
 * up to it, be it all of them, those in its unit, or those of the same body in its unit. The rest are other figures
 * that the same text gives.
 */
export function isShare(part: PlacedObservation, siblings: readonly PlacedObservation[]): boolean {
  const own = siblings.filter(({ kind, value }) => kind === part.kind && value !== null);
  const main = own.find(({ reading }) => reading === 'main');
  if (main === undefined || part.value === null) return false;
  if (main.derivation === 'summed') return numbersIn(main.working ?? '').includes(part.value);
  const parts = own.filter(({ reading }) => reading === 'part');
  const inUnit = parts.filter(({ unit }) => unit === main.unit);
  const ofBody = inUnit.filter(({ agency_id }) => agency_id === main.agency_id);
  return [parts, inUnit, ofBody].some(
    (set) =>
      set.length > 1 && set.includes(part) && set.reduce((sum, { value }) => sum + (value ?? 0), 0) === main.value,
  );
}

/** Whether a number stands in it that can be drawn. */
export const hasNumber = ({ target, actual }: IndicatorView): boolean => target !== undefined || actual !== undefined;

/** Views of the indicators of measures, in their order. */
export const viewsOf = (data: Dataset, indicators: readonly NamedIndicator[]): IndicatorView[] =>
  indicators.map((indicator) => indicatorView(data, indicator));
