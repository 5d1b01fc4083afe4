import { compareTexts } from '#i18n/compare.ts';
import { siteTexts } from '#i18n/site.ts';
import { editionShort } from '#i18n/terms.ts';
import type { PageTitles } from '../lib/nearest-pages.ts';
import { excerpt, withMarker } from '../lib/text.ts';
import { pairsOf } from './compared-pairs.ts';
import { dataset } from './dataset.ts';

/** Characters of a title: enough to know a page by. */
const LENGTH = 30;

const titled = <T extends { readonly id: string }>(records: readonly T[], titleOf: (record: T) => string) =>
  Object.fromEntries(records.map((record) => [record.id, excerpt(titleOf(record), LENGTH)]));

const { nav } = siteTexts;

/** The pages that somebody may look for whose address is wrong, by folder and id. */
export async function pageTitles(): Promise<PageTitles> {
  const data = await dataset();
  return {
    '': {
      ...Object.fromEntries(
        (['editions', 'indicators', 'strategies', 'measures', 'agencies', 'sources', 'checks', 'data'] as const).map(
          (name) => [name, nav[name]],
        ),
      ),
      compare: nav.compareIndex,
      method: nav.method,
      about: nav.about,
      search: nav.search,
    },
    editions: titled(data.editions, ({ title }) => title),
    measures: titled(data.measures, ({ marker, text }) => withMarker(marker, text)),
    indicators: titled(data.indicators, ({ label }) => label),
    strategies: titled(data.strategies, ({ marker, title }) => withMarker(marker, title)),
    agencies: titled(data.agencies, ({ name }) => name),
    series: titled(data.series, ({ label }) => label),
    checks: titled(data.checks, ({ claim }) => claim),
    sources: titled(data.sources, ({ title }) => title),
    compare: Object.fromEntries(
      pairsOf(data).map(({ id, from, to }) => [id, compareTexts.title(editionShort(from), editionShort(to))]),
    ),
  };
}
