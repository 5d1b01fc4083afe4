import { describe, expect, it } from 'vitest';
import { robotsFaults, sitemapFaults } from '../../../../scripts/machines/sitemap.ts';
import { sitemapFiles } from '../../../../src/domain/sitemap.ts';
import { builtSite, pageAt, ROOT } from './built-site.ts';

const pages = { '/': pageAt('/'), '/a/': pageAt('/a/'), '/s/': pageAt('/s/', { canonical: '/a/' }) };
const files = (addresses: readonly string[], on = '2026-11-26', most?: number): Record<string, string> =>
  Object.fromEntries(
    sitemapFiles(
      addresses.map((address) => ({ address, on, hash: '' })),
      (address) => `${ROOT}${address.slice(1)}`,
      (name) => `${ROOT}${name}.xml`,
      most,
    ).map(({ name, body }) => [`${name}.xml`, body]),
  );
const found = (sitemap: Record<string, string>): string[] => sitemapFaults(builtSite(pages, sitemap));

describe('sitemapFaults', () => {
  it('takes a sitemap of the pages that are to be found, in one file or in several', () => {
    expect(found(files(['/', '/a/']))).toEqual([]);
    expect(Object.keys(files(['/', '/a/'], undefined, 1))).toHaveLength(3);
    expect(found(files(['/', '/a/'], undefined, 1))).toEqual([]);
  });

  it.each([
    ['a page that is missing', files(['/']), [`sitemap.xml lacks ${ROOT}a/: run \`npm run lastmod\` and build again`]],
    ['a form of another page', files(['/', '/a/', '/s/']), [`sitemap.xml: ${ROOT}s/ is no page that is to be found`]],
    ['a page twice', files(['/', '/a/', '/a/']), [`sitemap.xml has ${ROOT}a/ twice`]],
    ['a day that no calendar has', files(['/', '/a/'], '2026-02-30'), [`sitemap.xml: ${ROOT} changed on 2026-02-30, which is no day`, `sitemap.xml: ${ROOT}a/ changed on 2026-02-30, which is no day`]],
  ])('refuses %s', (_, sitemap, expected) => {
    expect(found(sitemap)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['no file', {}, 'sitemap.xml is missing'],
    ['what is no XML', { 'sitemap.xml': '<urlset><url></urlset>' }, 'sitemap.xml: line 1, column 14: </urlset> ends what is not open'],
    ['an element that it may not have', { 'sitemap.xml': (files(['/', '/a/'])['sitemap.xml'] ?? '').replace('</lastmod>', '</lastmod><size>1</size>') }, 'Unrecognized key'],
    ['a path without a host', { 'sitemap.xml': (files(['/', '/a/'])['sitemap.xml'] ?? '').replace(ROOT, '/x/') }, 'Invalid URL'],
  ])('refuses %s', (_, sitemap, expected) => {
    expect(found(sitemap).join('\n')).toContain(expected);
  }); // prettier-ignore
});

describe('robotsFaults', () => {
  const robots = `User-agent: *\nAllow: /\n\nSitemap: ${ROOT}sitemap.xml\n`;
  const said = (text: string) => robotsFaults(builtSite({}, { 'robots.txt': text }));

  it('takes what lets everybody read everything', () => {
    expect(said(robots)).toEqual([]);
  });

  it('refuses what keeps readers out, or does not name the sitemap', () => {
    expect(robotsFaults(builtSite({}))).toHaveLength(3);
    expect(said(`${robots}Disallow: /measures/\n`)).toEqual(['robots.txt keeps readers out: "Disallow: /measures/"']);
    expect(said(robots.replace(ROOT, '/'))).toEqual([`robots.txt lacks "Sitemap: ${ROOT}sitemap.xml"`]);
  });
});
