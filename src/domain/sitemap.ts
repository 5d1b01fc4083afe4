import { escapeHtml } from '../lib/html.ts';
import type { PageChange } from './last-changes.ts';

/** Most addresses that one file may hold: https://www.sitemaps.org/protocol.html */
const MOST = 50_000;
const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export type SitemapFile = { readonly name: string; readonly body: string };
type Located = { readonly loc: string; readonly lastmod: string };

const xml = (list: 'urlset' | 'sitemapindex', item: 'url' | 'sitemap', entries: readonly Located[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${list} xmlns="${XMLNS}">`,
    ...entries.map(
      ({ loc, lastmod }) => `<${item}><loc>${escapeHtml(loc)}</loc><lastmod>${lastmod}</lastmod></${item}>`,
    ),
    `</${list}>`,
    '',
  ].join('\n');

const newest = (entries: readonly Located[]): string =>
  entries.map(({ lastmod }) => lastmod).reduce((a, b) => (a > b ? a : b), '');

/**
 * `sitemap.xml`, and where there are more pages than one file may hold, `sitemap-1.xml` and on, which it then names.
 * @param pageOf the whole address of a page
 * @param fileOf the whole address of a sitemap by its name
 */
export function sitemapFiles(
  pages: readonly PageChange[],
  pageOf: (address: string) => string,
  fileOf: (name: string) => string,
  most = MOST,
): SitemapFile[] {
  const entries = pages.map(({ address, on }) => ({ loc: pageOf(address), lastmod: on }));
  if (entries.length <= most) return [{ name: 'sitemap', body: xml('urlset', 'url', entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => ({
    name: `sitemap-${index + 1}`,
    own: entries.slice(index * most, (index + 1) * most),
  }));
  const index = parts.map(({ name, own }) => ({ loc: fileOf(name), lastmod: newest(own) }));
  return [
    { name: 'sitemap', body: xml('sitemapindex', 'sitemap', index) },
    ...parts.map(({ name, own }) => ({ name, body: xml('urlset', 'url', own) })),
  ];
} // prettier-ignore
