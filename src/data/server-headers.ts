import type { Dataset } from '../domain/dataset.ts';
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
  'search',
  'series',
  'sitemap',
  'sources',
  'strategies',
] as const;

const HEADERS = ["  Content-Security-Policy: frame-ancestors 'none'", '  X-Frame-Options: DENY'];

/**
 * `_headers`, as several hosts of static sites read it: a path, with `*` for whatever follows, then the headers of what
 * lies there. https://developers.cloudflare.com/pages/configuration/headers/
 */
export function serverHeaders(data: Dataset): string {
  const folders = [...FOLDERS, ...data.editions.map(({ id }) => id)].map((folder) => `${url.home}${folder}*`);
  const framed = [url.home, ...folders].flatMap((path) => [path, ...HEADERS]);
  return `${[`${url.home}*`, ...EVERYWHERE, ...framed].join('\n')}\n`;
}
