import type { Series } from '../schemas/series.ts';
import type { Dataset } from './dataset.ts';
import { indicatorView, type IndicatorView } from './indicator-view.ts';

/** A year of a series and the figures that its editions give for it. */
export type SeriesMoment = {
  readonly year: number;
  readonly target: { readonly value: number; readonly unit: string | null } | null;
  readonly actual: { readonly value: number; readonly unit: string | null } | null;
};

type Figure = SeriesMoment['target'];

const figure = (row: { readonly value: number | null; readonly unit: string | null } | undefined): Figure =>
  row?.value == null ? null : { value: row.value, unit: row.unit };

export const membersOf = (data: Dataset, { indicator_ids }: Series): IndicatorView[] =>
  indicator_ids.flatMap((id) => {
    const indicator = data.indicatorById.get(id);
    return indicator ? [indicatorView(data, indicator)] : [];
  });

/** A series year by year, each year once; the last member of a year that has a figure gives it. */
export function momentsOf(members: readonly IndicatorView[]): SeriesMoment[] {
  const dated = members.flatMap(({ year, target, actual }) => (year === null ? [] : [{ year, target, actual }]));
  const byYear = Map.groupBy(dated, ({ year }) => year);
  return [...byYear]
    .map(([year, views]) => ({
      year,
      target: views.map(({ target }) => figure(target)).findLast((each) => each !== null) ?? null,
      actual: views.map(({ actual }) => figure(actual)).findLast((each) => each !== null) ?? null,
    }))
    .sort((a, b) => a.year - b.year);
}
