import type { Dataset } from '../domain/dataset.ts';
import { indicatorView } from '../domain/indicator-view.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { countWords, figuresLine } from './indicator-list.ts';
import { url } from './site.ts';

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
