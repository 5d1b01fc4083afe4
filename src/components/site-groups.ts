import { designTexts } from '#i18n/design.ts';
import { glossaryTexts } from '#i18n/glossary.ts';
import { layoutTexts as texts } from '#i18n/layout.ts';
import { machineTexts } from '#i18n/machines.ts';
import { offlinePageTexts } from '#i18n/offline.ts';
import { siteMapTexts } from '#i18n/site-map.ts';
import { siteTexts } from '#i18n/site.ts';
import { updateTexts } from '#i18n/updates.ts';
import type { Link } from '../lib/link.ts';
import type { Section, Urls } from '../lib/urls.ts';

/** All parts of the site, by what one does there. */
export function siteGroups(url: Urls): readonly { readonly head: string; readonly links: readonly Link[] }[] {
  const parts = (...names: readonly Section[]): Link[] =>
    names.map((name) => ({ href: url[name], text: siteTexts.nav[name] }));
  return [
    {
      head: texts.groups.read,
      links: [
        ...parts('editions', 'strategies', 'measures', 'indicators', 'agencies'),
        { href: url.seriesIndex, text: texts.series },
      ],
    },
    {
      head: texts.groups.verify,
      links: [
        ...parts('compareIndex', 'checks', 'sources', 'method'),
        { href: url.glossary, text: glossaryTexts.title },
        { href: url.corrections, text: updateTexts.corrections.title },
      ],
    },
    {
      head: texts.groups.use,
      links: [
        ...parts('search', 'data'),
        { href: url.offline, text: offlinePageTexts.title },
        { href: url.feed, text: machineTexts.feeds.subscribe },
      ],
    },
    {
      head: texts.groups.site,
      links: [
        ...parts('about'),
        { href: url.siteMap, text: siteMapTexts.title },
        { href: url.accessibility, text: siteMapTexts.accessibility },
        { href: url.design, text: designTexts.title },
        { href: url.changelog, text: updateTexts.changelog.title },
      ],
    },
  ];
}
