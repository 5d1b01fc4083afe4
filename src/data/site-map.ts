import { agenciesInOrder } from '../domain/agency-record.ts';
import type { Dataset } from '../domain/dataset.ts';
import { outline } from '../domain/listing.ts';
import { compareTexts } from '#i18n/compare.ts';
import { layoutTexts } from '#i18n/layout.ts';
import { nameOf, numberedName } from '#i18n/names.ts';
import { siteTexts } from '#i18n/site.ts';
import { editionShort } from '#i18n/terms.ts';
import type { Link } from '../lib/link.ts';
import { pairsOf } from './compared-pairs.ts';
import { url } from './site.ts';

/** A link below others: a strategy under its chapter. */
type PlacedLink = Link & { readonly depth?: number };

/** All pages that people look for by name, under the page that lists them. Measures, indicators and checks are listed there. */
export function siteMap(data: Dataset): { readonly head: Link; readonly links: readonly PlacedLink[] }[] {
  return [
    ...data.editions.map((edition) => ({
      head: { href: url.edition(edition.id), text: nameOf(edition) },
      links: outline(data, edition.id).map(({ strategy, depth }): PlacedLink => ({
        href: url.strategy(strategy.id),
        text: numberedName(strategy),
        depth,
      })),
    })),
    {
      head: { href: url.compareIndex, text: siteTexts.nav.compareIndex },
      links: pairsOf(data).map(({ id, from, to }) => ({
        href: url.compare(id),
        text: compareTexts.title(editionShort(from), editionShort(to)),
      })),
    },
    {
      head: { href: url.seriesIndex, text: layoutTexts.series },
      links: data.series.map((series) => ({ href: url.series(series.id), text: nameOf(series) })),
    },
    {
      head: { href: url.sources, text: siteTexts.nav.sources },
      links: data.sources.map((source) => ({ href: url.source(source.id), text: nameOf(source) })),
    },
    {
      head: { href: url.agencies, text: siteTexts.nav.agencies },
      links: agenciesInOrder(data).map((agency) => ({ href: url.agency(agency.id), text: nameOf(agency) })),
    },
  ];
}
