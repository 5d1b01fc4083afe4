import type { Dataset } from '../domain/dataset.ts';
import { indicatorView, rowsOfKind } from '../domain/indicator-view.ts';
import type { NamedIndicator, NamedSeries } from '../domain/names.ts';
import { standingOf } from '../domain/standing.ts';
import { embedTexts as texts } from '#i18n/embed.ts';
import { texts as indicatorTexts } from '#i18n/indicators.ts';
import { labelled } from '#i18n/language.ts';
import { editionShort } from '#i18n/terms.ts';
import { siteTexts } from '#i18n/site.ts';
import { nameOf } from '#i18n/names.ts';
import { escapeHtml } from '../lib/html.ts';
import type { Link } from '../lib/link.ts';
import { excerpt } from '../lib/text.ts';
import { bulletFigure, finding } from './bullets.ts';
import { trajectoryFigure } from './series-figures.ts';
import { url, whole } from './site.ts';

/** What has an embedded page. */
export type EmbedKind = 'indicators' | 'series';

/** An embedded page: one finding, its drawing, where it comes from. */
export type EmbedPage = {
  readonly kind: EmbedKind;
  readonly id: string;
  readonly name: string;
  /** The page that it is taken from, and leads back to. */
  readonly href: string;
  readonly kicker: string;
  readonly status: Pick<NamedIndicator, 'status' | 'arguable'> | null;
  /** What follows the name in its finding. */
  readonly finding: string | null;
  readonly figure: { readonly wide: string; readonly narrow: string } | null;
  /** How far its figures can be compared; null of a single one. */
  readonly comparable: string | null;
  /** The words that ask for it, where there is no number to draw. */
  readonly words: string | null;
  readonly sources: readonly Link[];
};

/** The documents and lines that it stands on. */
const sourcesOf = (data: Dataset, kind: EmbedKind, id: string): Link[] =>
  standingOf(data, kind, id).flatMap(({ source_id, lines, at }) =>
    data.sources
      .filter((source) => source.id === source_id)
      .map((source) => ({
        href: at === null ? url.source(source_id) : url.sourceLine(source_id, at),
        text: texts.sourceLines(nameOf(source), lines),
      })),
  );

/** A finding begins with the name of what it is of. */
const without = (name: string, words: string): string => texts.finding(words.replace(labelled(name, ''), ''));

export function indicatorEmbed(data: Dataset, indicator: NamedIndicator): EmbedPage {
  const view = indicatorView(data, indicator);
  const { id, status, arguable } = indicator;
  const name = nameOf(indicator);
  const figure = bulletFigure(data, indicator);
  const [asked] = rowsOfKind(view, 'target');
  return {
    kind: 'indicators',
    id,
    name,
    href: url.indicator(id),
    kicker: [view.edition ? editionShort(view.edition) : '', id].join('　'),
    status: { status, arguable },
    finding: view.target || view.actual ? without(name, finding(view)) : null,
    figure,
    comparable: null,
    words: figure === null && asked !== undefined ? excerpt(asked.evidence, 160) : null,
    sources: sourcesOf(data, 'indicators', id),
  };
}

export function seriesEmbed(data: Dataset, series: NamedSeries): EmbedPage {
  const { id } = series;
  const name = nameOf(series);
  const figure = trajectoryFigure(data, series);
  return {
    kind: 'series',
    id,
    name,
    href: url.series(id),
    kicker: [indicatorTexts.seriesIndex, id].join('　'),
    status: null,
    finding: without(name, figure.caption),
    figure,
    comparable: indicatorTexts.comparable[series.comparable],
    words: null,
    sources: sourcesOf(data, 'series', id),
  };
}

export const embedPages = (data: Dataset): EmbedPage[] => [
  ...data.indicators.map((indicator) => indicatorEmbed(data, indicator)),
  ...data.series.map((series) => seriesEmbed(data, series)),
];

/**
 * The ratio in which embedded pages are offered, and the height that they need where they are narrow, down to 280 px. From
 * 640 px on they grow with their frame.
 */
export const FRAMES: Readonly<Record<EmbedKind, { width: number; height: number; least: number }>> = {
  indicators: { width: 640, height: 360, least: texts.least.indicators },
  series: { width: 640, height: 490, least: texts.least.series },
};

/** How a page is embedded: its address, the HTML for it, its oEmbed file. */
export type Embed = {
  readonly href: string;
  readonly snippet: string;
  readonly oembed: string;
  readonly oembedTitle: string;
  readonly frameTitle: string;
};

const hrefOf = (kind: EmbedKind, id: string): string =>
  kind === 'indicators' ? url.embedIndicator(id) : url.embedSeries(id);

/** The HTML that shows it: as wide as its place, in a fixed ratio, but never lower than its content. */
function snippetOf(kind: EmbedKind, id: string, name: string): string {
  const { width, height, least } = FRAMES[kind];
  const style = `width:100%;height:auto;aspect-ratio:${width}/${height};min-height:${least}px;border:0`;
  const title = escapeHtml(texts.frameTitle(name, siteTexts.siteLong));
  return `<iframe src="${whole(hrefOf(kind, id))}" title="${title}" width="${width}" height="${least}" style="${style}" loading="lazy"></iframe>`;
}

export const embedOf = (kind: EmbedKind, id: string, name: string): Embed => ({
  href: hrefOf(kind, id),
  snippet: snippetOf(kind, id, name),
  oembed: whole(url.oembed(kind, id)),
  oembedTitle: texts.oembedTitle(name),
  frameTitle: texts.frameTitle(name, siteTexts.siteLong),
});
