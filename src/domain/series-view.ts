import type { Derivation } from '../schemas/observation.ts';
import type { Dataset } from './dataset.ts';
import { indicatorView, otherReadings, type IndicatorView } from './indicator-view.ts';
import type { PlacedObservation } from './indicators.ts';
import type { NamedSeries } from './names.ts';

/** A figure of a series: months that it covers, null for the whole year; whether it could be read otherwise, and how. */
export type SeriesFigure = {
  readonly value: number;
  readonly unit: string | null;
  readonly period: string | null;
  readonly arguable: boolean;
  readonly readings: readonly number[];
  readonly derivation: Derivation | null;
};

/** A year of a series and the figures that its editions give for it. */
export type SeriesMoment = {
  readonly year: number;
  readonly target: SeriesFigure | null;
  readonly actual: SeriesFigure | null;
};

const figure = (
  row: PlacedObservation | undefined,
  arguable: boolean,
  readings: readonly number[] = [],
): SeriesFigure | null =>
  row?.value == null
    ? null
    : {
        value: row.value,
        unit: row.unit,
        period: row.period,
        arguable,
        readings,
        derivation: row.derivation,
      };

export const membersOf = (data: Dataset, { indicator_ids }: NamedSeries): IndicatorView[] =>
  indicator_ids.flatMap((id) => {
    const indicator = data.indicatorById.get(id);
    return indicator ? [indicatorView(data, indicator)] : [];
  });

/** A series year by year, each year once; the last member of a year that has a figure gives it. */
export function momentsOf(members: readonly IndicatorView[]): SeriesMoment[] {
  const dated = members.flatMap((view) => {
    const { indicator, year, target, actual } = view;
    const readings = otherReadings(view).flatMap(({ value }) => value ?? []);
    const doubtful = indicator.arguable || actual?.arguable === true || readings.length > 0;
    return year === null
      ? []
      : [{ year, target: figure(target, target?.arguable ?? false), actual: figure(actual, doubtful, readings) }];
  });
  const byYear = Map.groupBy(dated, ({ year }) => year);
  return [...byYear]
    .map(([year, views]) => ({
      year,
      target: views.findLast(({ target }) => target !== null)?.target ?? null,
      actual: views.findLast(({ actual }) => actual !== null)?.actual ?? null,
    }))
    .sort((a, b) => a.year - b.year);
}
