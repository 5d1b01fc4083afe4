import type { Dataset } from '../domain/dataset.ts';
import { indicatorView, type IndicatorView } from '../domain/indicator-view.ts';
import { texts } from '../i18n/indicators.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { countWords } from './indicator-list.ts';
import { url } from './site.ts';

/** Target and actual in a few words: 「目標80案，實際123案」. */
export const figuresLine = ({ target, actual }: IndicatorView): string =>
  [
    target?.value == null ? null : texts.target(target.value, target.unit),
    actual?.value == null ? null : texts.actual(actual.value, actual.unit),
  ]
    .filter((words) => words !== null)
    .join('，');

/** Indicators as plain lists show them. */
export const lineItems = (data: Dataset, indicators: readonly Indicator[]) =>
  indicators.map((indicator) => ({
    id: indicator.id,
    href: url.indicator(indicator.id),
    label: indicator.label,
    status: indicator.status,
    arguable: indicator.arguable,
    figures: figuresLine(indicatorView(data, indicator)),
  }));

/** All indicators, edition by edition. */
export const indicatorGroups = (data: Dataset) =>
  data.editions.flatMap(({ id, title }) => {
    const own = data.indicators.filter(({ measure_id }) => data.measureById.get(measure_id)?.edition_id === id);
    return own.length === 0
      ? []
      : [{ id, title, href: url.edition(id), counts: countWords(own), items: lineItems(data, own) }];
  });
