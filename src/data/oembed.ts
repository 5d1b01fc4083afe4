import { siteTexts } from '#i18n/site.ts';
import { embedOf, FRAMES, type EmbedKind, type EmbedPage } from './embeds.ts';
import { hasImages } from './settings.ts';
import { url, whole } from './site.ts';

/** A day: what is embedded changes with a release at most. */
const CACHE_AGE = 86_400;

const thumbnail = (kind: EmbedKind, id: string) => ({
  thumbnail_url: whole(url.shareImage(kind, id)),
  thumbnail_width: 1200,
  thumbnail_height: 630,
});

/**
 * oEmbed 1.0, type `rich`, of a page: https://oembed.com/#section2.3. A static site answers with one file for every
 * `maxwidth`: `html` is as wide as its place, whatever `width` says. A build without pictures has no thumbnail.
 */
export const oembed = ({ kind, id, name }: EmbedPage): string =>
  `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: siteTexts.siteLong,
    provider_url: whole(url.root),
    cache_age: CACHE_AGE,
    html: embedOf(kind, id, name).snippet,
    width: FRAMES[kind].width,
    height: FRAMES[kind].least,
    ...(hasImages ? thumbnail(kind, id) : {}),
  })}\n`;
