import { shareCard } from '../charts/share/frame.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ShareKind } from '../lib/urls.ts';
import { PICTURE_STYLE } from './picture-style.ts';
import { hasImages } from './settings.ts';
import type { Card } from './share/card.ts';
import { checkCard } from './share/check-card.ts';
import { indicatorCard } from './share/indicator-card.ts';
import { seriesCard } from './share/series-card.ts';
import { siteCard } from './share/site-card.ts';
import { agencyCard, editionCard } from './share/tally-cards.ts';
import { url } from './site.ts';

/** A picture for sharing as the head of a page names it: where it is under the base, and what it shows. */
export type ShareImage = { readonly href: string; readonly alt: string };

/** What a page of each kind is shared with; null where there is none of that kind by that id. */
const CARDS: Readonly<Record<ShareKind, (data: Dataset, id: string) => Card | null>> = {
  indicators: (data, id) => {
    const indicator = data.indicatorById.get(id);
    return indicator ? indicatorCard(data, indicator) : null;
  },
  series: (data, id) => {
    const series = data.seriesById.get(id);
    return series ? seriesCard(data, series) : null;
  },
  agencies: (data, id) => {
    const agency = data.agencyById.get(id);
    return agency ? agencyCard(data, agency) : null;
  },
  editions: (data, id) => {
    const edition = data.editionById.get(id);
    return edition ? editionCard(data, edition) : null;
  },
  checks: (data, id) => {
    const check = data.checks.find((each) => each.id === id);
    return check?.verdict === 'fails' ? checkCard(data, check) : null;
  },
};

/** All of a kind, those without a picture among them. */
const allOf = (data: Dataset): Readonly<Record<ShareKind, readonly { readonly id: string }[]>> => ({
  indicators: data.indicators,
  series: data.series,
  agencies: data.agencies,
  editions: data.editions,
  checks: data.checks,
});

/** The picture of the site, for pages that have none of their own; null in a build without pictures. */
export const siteShareImage = (data: Dataset): ShareImage | null =>
  url.siteShareImage === null ? null : { href: url.siteShareImage, alt: siteCard(data).frame.desc };

/**
 * The picture of a page, with its finding as its text; the site's where the page has none (a check that holds); null
 * in a build without pictures.
 */
export function shareImageOf(data: Dataset, kind: ShareKind, id: string): ShareImage | null {
  const card = CARDS[kind](data, id);
  if (!hasImages || !card) return siteShareImage(data);
  return { href: url.shareImage(kind, id), alt: card.frame.desc };
}

/** All pictures for sharing as SVG, by their paths under the base without ending. */
export function shareDrawings(data: Dataset): { readonly path: string; readonly svg: string }[] {
  const draw = (path: string, { frame, body }: Card) => ({
    path: `share/${path}`,
    svg: shareCard(frame, PICTURE_STYLE, body),
  });
  const kinds = Object.entries(allOf(data)) as [ShareKind, readonly { readonly id: string }[]][];
  return [
    draw('site', siteCard(data)),
    ...kinds.flatMap(([kind, all]) =>
      all.flatMap(({ id }) => {
        const card = CARDS[kind](data, id);
        return card ? [draw(`${kind}/${id}`, card)] : [];
      }),
    ),
  ];
}
