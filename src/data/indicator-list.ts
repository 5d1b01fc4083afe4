import { bullet } from '../charts/bullet.ts';
import type { Dataset } from '../domain/dataset.ts';
import { hasNumber, indicatorView, rowsOfKind, type IndicatorView } from '../domain/indicator-view.ts';
import type { NamedIndicator } from '../domain/names.ts';
import { statusCounts } from '../domain/status-counts.ts';
import { texts } from '#i18n/indicators.ts';
import { clauses } from '#i18n/language.ts';
import { statusLabels } from '#i18n/status.ts';
import { nameOf } from '#i18n/names.ts';
import { excerpt } from '../lib/text.ts';
import { STATUSES, type Status } from '../schemas/indicator.ts';
import { bulletOf } from './bullets.ts';
import { url } from './site.ts';

/** Target and actual in a few words: 「目標80案，實際123案」. */
export const figuresLine = ({ target, actual }: IndicatorView): string =>
  clauses([
    ...(target?.value == null ? [] : [texts.target(target.value, target.unit)]),
    ...(actual?.value == null ? [] : [texts.actual(actual.value, actual.unit)]),
  ]);

/**
 * An indicator as lists show it: with its small chart where a target meets a result, with its one figure in words, else
 * with the words that ask for it.
 */
export type IndicatorItem = ReturnType<typeof itemOf>;

const SMALL = 300;

function itemOf(view: IndicatorView, note: string | null, place: string) {
  const { indicator } = view;
  const [target] = rowsOfKind(view, 'target');
  const drawn = view.target !== undefined && view.actual !== undefined;
  const figure = drawn || !hasNumber(view) ? null : figuresLine(view);
  return {
    id: indicator.id,
    href: url.indicator(indicator.id),
    label: nameOf(indicator),
    status: indicator.status,
    arguable: indicator.arguable,
    svg: drawn ? bullet(bulletOf(view, `${place}-${indicator.id}`), { width: SMALL }) : null,
    figure,
    words: drawn || figure !== null || target === undefined ? null : excerpt(target.evidence, 80),
    note,
  };
}

/**
 * Indicators as small multiples.
 * @param place tells the ids of drawings apart where one page shows an indicator twice
 */
export const indicatorItems = (
  data: Dataset,
  indicators: readonly NamedIndicator[],
  noteOf: (indicator: NamedIndicator) => string | null = () => null,
  place = 'm',
): IndicatorItem[] => indicators.map((indicator) => itemOf(indicatorView(data, indicator), noteOf(indicator), place));

/** A filter as a plain link: it leads to an anchor of the list, which then shows its own alone. */
export type Filter = { readonly anchor: string; readonly text: string; readonly status: Status | null };

/** Filters for those statuses that occur, one for all, and one for what is arguable. */
export function filtersOf(indicators: readonly NamedIndicator[]): Filter[] {
  const arguable = indicators.filter((indicator) => indicator.arguable).length;
  return [
    { anchor: 'all', text: texts.all(indicators.length), status: null },
    ...statusCounts(indicators).map(({ status, count }) => ({
      anchor: status,
      text: texts.statusCount(status, count, 0),
      status,
    })),
    ...(arguable > 0 ? [{ anchor: 'arguable', text: texts.filterArguable(arguable), status: null }] : []),
  ];
}

/** Counts by status in words: 達標50（其中13項有不同讀法）、未達標2. */
export const countWords = (indicators: readonly NamedIndicator[]): string =>
  texts.counts(
    statusCounts(indicators).map(({ status, count, arguable }) => texts.statusCount(status, count, arguable)),
  );

export const COLUMNS = STATUSES.map((status) => ({ status, label: statusLabels[status] }));
