import { trajectory, type Trajectory } from '../charts/trajectory.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { NamedSeries } from '../domain/names.ts';
import { membersOf, momentsOf, type SeriesFigure } from '../domain/series-view.ts';
import { texts } from '#i18n/indicators.ts';
import { nameOf } from '#i18n/names.ts';
import { oncePerPair } from '../lib/once.ts';
import { NARROW, pngLink, WIDE, type CsvTable, type FigureView } from './figure.ts';
import { url } from './site.ts';

const exactly = (figure: SeriesFigure | null): string | null =>
  figure === null
    ? null
    : texts.withDoubt(texts.figure(figure.value, figure.unit), {
        ...figure,
        readings: figure.readings.map((value) => texts.figure(value, figure.unit)),
      });

/** The data of a series' drawing. */
export function trajectoryOf(data: Dataset, series: NamedSeries, id: string): Trajectory {
  const moments = momentsOf(membersOf(data, series));
  const caption = texts.seriesFinding(
    nameOf(series),
    moments.map(({ year, target, actual }) => ({
      label: texts.yearLabel(year),
      target: exactly(target),
      actual: exactly(actual),
    })),
  );
  return {
    id,
    title: nameOf(series),
    desc: caption,
    noData: texts.noData,
    hollow: texts.hollow,
    moments: moments.map(({ year, target, actual }) => ({
      year,
      label: texts.yearLabel(year),
      target: target && { value: target.value, label: texts.target(target.value, target.unit) },
      actual: actual && {
        value: actual.value,
        label: texts.actual(actual.value, actual.unit),
        hollow: actual.arguable || actual.period !== null,
      },
    })),
  };
}

/** A series over the years as a figure. */
export const trajectoryFigure = oncePerPair((data: Dataset, series: NamedSeries): FigureView => {
  const moments = momentsOf(membersOf(data, series));
  const chart = (suffix: string): Trajectory => trajectoryOf(data, series, `series-${series.id}-${suffix}`);
  return {
    id: `series-${series.id}`,
    caption: chart('w').desc,
    wide: trajectory(chart('w'), { width: WIDE }),
    narrow: trajectory(chart('n'), { width: NARROW }),
    table: {
      head: [texts.columns.year, texts.columns.target, texts.columns.actual],
      rows: moments.map(({ year, target, actual }) => [
        texts.yearLabel(year),
        exactly(target) ?? texts.none,
        exactly(actual) ?? texts.none,
      ]),
    },
    files: [
      { href: url.seriesFile(series.id, 'svg'), text: texts.svg },
      ...pngLink(url.seriesFile(series.id, 'png')),
      { href: url.seriesFile(series.id, 'csv'), text: texts.csv },
    ],
  };
});

/** The same where no page stands around it: it says itself how far its figures can be compared. */
export const trajectoryAlone = (data: Dataset, series: NamedSeries): FigureView => ({
  ...trajectoryFigure(data, series),
  details: series.comparable === 'partly' ? [texts.comparable.partly] : [],
});

export const seriesCsv = (data: Dataset, series: NamedSeries): CsvTable => ({
  columns: [
    'series_id',
    'roc_year',
    'unit',
    'target',
    'actual',
    'actual_period',
    'actual_arguable',
    'actual_derivation',
  ],
  rows: momentsOf(membersOf(data, series)).map(({ year, target, actual }) => ({
    series_id: series.id,
    roc_year: year,
    unit: target?.unit ?? actual?.unit ?? series.unit,
    target: target?.value ?? null,
    actual: actual?.value ?? null,
    actual_period: actual?.period ?? null,
    actual_arguable: actual?.arguable ?? null,
    actual_derivation: actual?.derivation ?? null,
  })),
});
