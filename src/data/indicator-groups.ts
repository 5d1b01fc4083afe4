import type { Dataset } from '../domain/dataset.ts';
import { indicatorView } from '../domain/indicator-view.ts';
import type { NamedIndicator } from '../domain/names.ts';
import { countWords, figuresLine } from './indicator-list.ts';
import { url } from './site.ts';
import { nameOf } from '#i18n/names.ts';

/** Indicators as plain lists show them. */
export const lineItems = (data: Dataset, indicators: readonly NamedIndicator[]) =>
  indicators.map((indicator) => ({
    id: indicator.id,
    href: url.indicator(indicator.id),
    label: nameOf(indicator),
    status: indicator.status,
    arguable: indicator.arguable,
    figures: figuresLine(indicatorView(data, indicator)),
  }));

/** All indicators, edition by edition. */
export const indicatorGroups = (data: Dataset) =>
  data.editions.flatMap((edition) => {
    const { id } = edition;
    const own = data.indicators.filter(({ measure_id }) => data.measureById.get(measure_id)?.edition_id === id);
    return own.length === 0
      ? []
      : [{ id, title: nameOf(edition), href: url.edition(id), counts: countWords(own), items: lineItems(data, own) }];
  });
