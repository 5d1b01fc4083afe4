import type { Dataset } from '../domain/dataset.ts';
import { LANGUAGES } from '../lib/language.ts';
import { url } from './site.ts';

/** Anyone's page may read the data. */
const EVERYWHERE = ['  Access-Control-Allow-Origin: *'];

/** Folders of pages that stand for themselves: no other site may show them inside its own. `embed/` is made for that. */
const FOLDERS = [
  '404.html',
  'about',
  'accessibility',
  'agencies',
  'changelog',
  'checks',
  'compare',
  'corrections',
  'data',
  'editions',
  'glossary',
  'indicators',
  'measures',
  'method',
  'offline',
  'search',
  'series',
  'sitemap',
  'sources',
  'strategies',
] as const;

const HEADERS = ["  Content-Security-Policy: frame-ancestors 'none'", '  X-Frame-Options: DENY'];

/** How long browsers may use a file without asking: what names its content for good, the worker not at all. */
const ages = (): string[] => [
  ...Object.values(LANGUAGES).flatMap(({ folder }) => [
    `${url.root}${folder}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
  ]),
  url.worker,
  '  Cache-Control: no-cache',
];

/**
 * `_headers`, as several hosts of static sites read it: a path, with `*` for whatever follows, then the headers of what
 * lies there. https://developers.cloudflare.com/pages/configuration/headers/
 */
export function serverHeaders(data: Dataset): string {
  const shortForms = data.editions.map(({ id }) => `${url.root}${id}*`);
  const pages = Object.values(LANGUAGES).flatMap(({ folder }) => [
    `${url.root}${folder}`,
    ...FOLDERS.map((each) => `${url.root}${folder}${each}*`),
  ]);
  const framed = [...pages, ...shortForms].flatMap((path) => [path, ...HEADERS]);
  return `${[`${url.root}*`, ...EVERYWHERE, ...framed, ...ages()].join('\n')}\n`;
}
