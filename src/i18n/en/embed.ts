import { asOpening } from './grammar/plural.ts';
import { titled } from './language.ts';
import { lineWords } from './lines.ts';

/** What embedded figures say, and the box that offers them. */
export const embedTexts = {
  title: 'Embed this chart',
  titleWords: 'Embed this item',
  lead: 'Paste the following into a web page to show this chart, its source and a link back to this site. It uses no JavaScript and loads nothing from other sites; it adapts to its width, and to the light or dark setting of the reader.',
  snippet: 'HTML to embed',
  preview: 'Preview of the embedded page',
  oembed: 'oEmbed (JSON)',
  oembedTitle: (name: string) => `${name} (oEmbed)`,
  pageTitle: (name: string) => `Embed: ${name}`,
  description: (finding: string) => `For embedding: ${finding}`,
  /** What follows the name in a finding, where it stands alone. */
  finding: (words: string) => asOpening(words),
  /** The height in px that embedded pages need down to a width of 280 px, with sentences as long as these. */
  least: { indicators: 440, series: 640 },
  frameTitle: (name: string, site: string) => `${name} | ${site}`,
  source: 'Source',
  by: 'Chart',
  sourceLines: (title: string, ranges: readonly (readonly [number, number])[]) =>
    `${titled(title)}, ${lineWords(ranges)}`,
} as const;
