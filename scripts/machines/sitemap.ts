import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { isRealDay } from '../../src/lib/iso-day.ts';
import { isIndexed } from './page-head.ts';
import { addressOf, type BuiltSite } from './site-pages.ts';
import { xmlFault } from './well-formed.ts';

const [MOST_ENTRIES, MOST_BYTES] = [50_000, 50 * 1024 * 1024];
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const located = z.strictObject({ loc: z.url({ protocol: /^https?$/u }).max(2047), lastmod: z.string() });
const sitemapSchema = z.object({
  urlset: z.strictObject({ '@xmlns': z.literal(NAMESPACE), url: z.array(located).min(1).max(MOST_ENTRIES) }),
});
const indexSchema = z.object({
  sitemapindex: z.strictObject({ '@xmlns': z.literal(NAMESPACE), sitemap: z.array(located).min(1).max(MOST_ENTRIES) }),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

type Located = z.infer<typeof located>;

/** Entries of a sitemap, or of those that an index names; what is wrong with the files. */
function readSitemap(site: BuiltSite, file: string): { entries: Located[]; faults: string[] } {
  const path = join(site.dist, file);
  if (!existsSync(path)) return { entries: [], faults: [`${file} is missing`] };
  const text = readFileSync(path, 'utf8');
  const fault = xmlFault(text);
  if (fault !== null) return { entries: [], faults: [`${file}: ${fault}`] };
  if (Buffer.byteLength(text) > MOST_BYTES) return { entries: [], faults: [`${file} is larger than 50 MB`] };
  const xml: unknown = parser.parse(text);
  const index = indexSchema.safeParse(xml);
  if (index.success) {
    const parts = index.data.sitemapindex.sitemap.map(({ loc }) => readSitemap(site, loc.slice(site.root.length)));
    return { entries: parts.flatMap(({ entries }) => entries), faults: parts.flatMap(({ faults }) => faults) };
  }
  const map = sitemapSchema.safeParse(xml);
  return map.success
    ? { entries: map.data.urlset.url, faults: [] }
    : { entries: [], faults: [`${file}: ${z.prettifyError(map.error)}`] };
}

/** What is wrong with the sitemap: against its schema, and against the pages that are to be found. */
export function sitemapFaults(site: BuiltSite): string[] {
  const { entries, faults } = readSitemap(site, 'sitemap.xml');
  const listed = entries.map(({ loc }) => loc);
  const built = [...site.pages]
    .map(([page, html]) => ({ address: addressOf(site, page), html }))
    .filter(({ address, html }) => isIndexed(html, address))
    .map(({ address }) => address);
  const [known, wanted] = [new Set(listed), new Set(built)];
  return [
    ...faults,
    ...listed.filter((loc, place) => listed.indexOf(loc) !== place).map((loc) => `sitemap.xml has ${loc} twice`),
    ...[...known].filter((loc) => !wanted.has(loc)).map((loc) => `sitemap.xml: ${loc} is no page that is to be found`),
    ...built
      .filter((address) => !known.has(address))
      .map((address) => `sitemap.xml lacks ${address}: run \`npm run lastmod\` and build again`),
    ...entries
      .filter(({ lastmod }) => !isRealDay(lastmod))
      .map(({ loc, lastmod }) => `sitemap.xml: ${loc} changed on ${lastmod}, which is no day`),
  ];
}

/** What is wrong with `robots.txt`: it lets everybody read everything and names the sitemap by its whole address. */
export function robotsFaults(site: BuiltSite): string[] {
  const path = join(site.dist, 'robots.txt');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const expected = ['User-agent: *', 'Allow: /', `Sitemap: ${site.root}sitemap.xml`];
  return [
    ...expected.filter((line) => !lines.includes(line)).map((line) => `robots.txt lacks "${line}"`),
    ...lines.filter((line) => /^disallow:\s*\S/iu.test(line)).map((line) => `robots.txt keeps readers out: "${line}"`),
  ];
}
