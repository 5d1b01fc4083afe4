import type { Dataset } from '../domain/dataset.ts';
import type { MovementView } from '../domain/movement-groups.ts';
import type { NamedSeries } from '../domain/names.ts';
import { siteTexts } from '#i18n/site.ts';
import { nameOf } from '#i18n/names.ts';
import type { ProvisionQuote } from '../schemas/curated-indicator.ts';
import { nameAmong } from './record-names.ts';
import { url } from './site.ts';

/** Quotations of a series with links to their provisions' lines. */
export const quotesOf = (data: Dataset, quotes: readonly ProvisionQuote[]) =>
  quotes.flatMap(({ in: id, line, quote }) => {
    const provision = data.provisionById.get(id);
    const [from, to] = typeof line === 'number' ? [line, line] : line;
    const title = nameAmong(data.sources, provision?.source_id ?? '');
    return provision
      ? [{ quote, href: url.sourceRecord(provision.source_id, id), text: siteTexts.source.cite(title, from, to) }]
      : [];
  });

/** The reason that a document prints for a target that moved; empty where it prints none. */
export const reasonOf = (data: Dataset, { id }: NamedSeries) => quotesOf(data, data.reasons.get(id) ?? []);

/** Those of movements that have one, each with its series. */
export const reasonsOf = (data: Dataset, views: readonly MovementView[]) =>
  views.flatMap(({ series }) => {
    const evidence = reasonOf(data, series);
    return evidence.length > 0 ? [{ href: url.series(series.id), text: nameOf(series), evidence }] : [];
  });
