import { bullet, type Bullet } from '../charts/bullet.ts';
import { compareWith } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import { hasNumber, indicatorView, otherReadings, type IndicatorView } from '../domain/indicator-view.ts';
import type { NamedIndicator } from '../domain/names.ts';
import { reaches } from '../domain/status.ts';
import { shortNumber } from '#i18n/figures.ts';
import { texts } from '#i18n/indicators.ts';
import { labelled, remarked } from '#i18n/language.ts';
import { statusLabels } from '#i18n/status.ts';
import { nameOf } from '#i18n/names.ts';
import { percent } from '../lib/number-format.ts';
import { oncePerPair } from '../lib/once.ts';
import type { CsvTable, FigureCell, FigureView } from './figure.ts';
import { NARROW, pngLink, WIDE } from './figure.ts';
import { url } from './site.ts';

/** What is said of an indicator that could be read otherwise; null of others. */
export const doubtWords = ({ arguable, status }: NamedIndicator): string | null =>
  !arguable ? null : status === 'no-report' ? texts.arguableTarget : texts.arguable;

/** An indicator's finding in one sentence, as captions and descriptions give it. */
export function finding(view: IndicatorView): string {
  const { indicator, target, actual, comparison } = view;
  const words = (row: { value: number | null; unit: string | null } | undefined): string | null =>
    row?.value == null ? null : texts.figure(row.value, row.unit);
  return texts.finding(nameOf(indicator), words(target), words(actual), indicator.status, {
    rate: comparison?.rate ?? null,
    difference: comparison === null ? null : texts.distance(comparison.difference, target?.unit ?? null),
    derivation: actual?.derivation ?? null,
    period: actual?.period ?? null,
    doubt: doubtWords(indicator),
    readings: otherReadings(view).map(({ value, unit }) => texts.figure(value ?? 0, unit)),
  });
}

/** The data of an indicator's bullet chart. */
export function bulletOf(view: IndicatorView, id: string): Bullet {
  const { indicator, target, actual, comparison } = view;
  const alternatives = otherReadings(view).map(({ value, unit }) => ({
    value: value ?? 0,
    label: texts.alternative(value ?? 0, unit),
  }));
  return {
    id,
    title: nameOf(indicator),
    desc: finding(view),
    target: target?.value == null ? null : { value: target.value, label: texts.target(target.value, target.unit) },
    actual: actual?.value == null ? null : { value: actual.value, label: texts.actual(actual.value, actual.unit) },
    alternatives,
    whole: indicator.unit === '%' ? 100 : null,
    status: indicator.status,
    arguable: indicator.arguable,
    verdict: texts.verdict(indicator.status, comparison?.rate ?? null, doubtWords(indicator)),
    inShort: shortNumber,
  };
}

/** An indicator's row in the table beside a chart. */
export function figureRow(view: IndicatorView): FigureCell[] {
  const { indicator, target, actual, comparison } = view;
  const [rate, doubt] = [comparison?.rate ?? null, doubtWords(indicator)];
  const words = (row: typeof target): string => (row?.value == null ? texts.none : texts.printed(row.value, row.unit));
  return [
    { href: url.indicator(indicator.id), text: nameOf(indicator) },
    words(target),
    words(actual),
    rate === null ? texts.none : percent(rate),
    comparison === null ? texts.none : texts.difference(comparison.difference, target?.unit ?? null),
    remarked(statusLabels[indicator.status], [doubt]),
  ];
}

/** Rows of the same table for the other readings of the result. */
function readingRows(view: IndicatorView): FigureCell[][] {
  const { indicator, target } = view;
  return otherReadings(view).map(({ value, unit, note }) => {
    const words = note === null ? texts.readings.alternative : labelled(texts.readings.alternative, note);
    const compared = target?.value == null || value === null ? null : compareWith(value, target.value);
    return [
      words,
      target?.value == null ? texts.none : texts.printed(target.value, target.unit),
      texts.printed(value ?? 0, unit),
      compared?.rate == null ? texts.none : percent(compared.rate),
      compared === null ? texts.none : texts.difference(compared.difference, unit),
      target?.value == null || value === null
        ? texts.none
        : texts.reached(reaches(value, target.value, indicator.direction ?? 'at-least')),
    ];
  });
}

const { columns } = texts;
export const FIGURE_HEAD = [
  columns.indicator,
  columns.target,
  columns.actual,
  columns.rate,
  columns.difference,
  columns.status,
];

const rounded = (rate: number): number => Math.round(rate * 1e4) / 1e4;

/** The figures of indicators as a file: what the drawing shows, with exact values. */
export const figureCsv = (views: readonly IndicatorView[]): CsvTable => ({
  columns: [
    'indicator_id',
    'label',
    'roc_year',
    'unit',
    'target',
    'actual',
    'rate',
    'difference',
    'status',
    'arguable',
    'period',
    'derivation',
  ],
  rows: views.map(({ indicator, year, target, actual, comparison }) => ({
    indicator_id: indicator.id,
    label: indicator.label,
    roc_year: year,
    unit: indicator.unit,
    target: target?.value ?? null,
    actual: actual?.value ?? null,
    rate: comparison?.rate == null ? null : rounded(comparison.rate),
    difference: comparison?.difference ?? null,
    status: indicator.status,
    arguable: indicator.arguable,
    period: actual?.period ?? null,
    derivation: actual?.derivation ?? null,
  })),
});

/** One indicator's figures as a file: its own row, and one for each other reading of the result. */
export function indicatorCsv(view: IndicatorView): CsvTable {
  const { columns: names, rows } = figureCsv([view]);
  const { target } = view;
  const others = otherReadings(view).map(({ value, period, note }) => {
    const compared = target?.value == null || value === null ? null : compareWith(value, target.value);
    return {
      ...rows[0],
      reading: 'alternative',
      actual: value,
      rate: compared?.rate == null ? null : rounded(compared.rate),
      difference: compared?.difference ?? null,
      status: null,
      period,
      note,
    };
  });
  return {
    columns: [...names, 'reading', 'note'],
    rows: [...rows.map((row) => ({ ...row, reading: 'main', note: view.actual?.note ?? null })), ...others],
  };
}

/** One indicator's bullet as a figure; null where it has no number to draw. */
export const bulletFigure = oncePerPair((data: Dataset, indicator: NamedIndicator): FigureView | null => {
  const view = indicatorView(data, indicator);
  if (!hasNumber(view)) return null;
  const { id } = indicator;
  return {
    id: `bullet-${id}`,
    caption: finding(view),
    wide: bullet(bulletOf(view, `bullet-${id}-w`), { width: WIDE }),
    narrow: bullet(bulletOf(view, `bullet-${id}-n`), { width: NARROW }),
    table: { head: FIGURE_HEAD, rows: [figureRow(view), ...readingRows(view)] },
    files: [
      { href: url.indicatorFile(id, 'svg'), text: texts.svg },
      ...pngLink(url.indicatorFile(id, 'png')),
      { href: url.indicatorFile(id, 'csv'), text: texts.csv },
    ],
  };
});
