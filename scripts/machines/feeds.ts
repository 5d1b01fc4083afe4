import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import type { BuiltSite } from './site-pages.ts';
import { xmlFault } from './well-formed.ts';

const MOMENT = z.iso.datetime({ offset: true });
const IRI = z.string().regex(/^(?:urn|tag|https?):\S+$/u);
const whole = z.url({ protocol: /^https?$/u });
const person = z.strictObject({ name: z.string().min(1), uri: whole.optional() });
const link = z.strictObject({ '@rel': z.string(), '@type': z.string(), '@href': whole });
const text = z.string().min(1);

/** What RFC 4287 asks of an entry and of a feed, and what those of this site have besides. */
const entrySchema = z.strictObject({
  id: IRI,
  title: text,
  published: MOMENT,
  updated: MOMENT,
  author: person.optional(),
  link: z.array(link).min(1),
  summary: text,
  content: z.strictObject({ '@type': z.literal('html'), '#text': text }),
});
const feedSchema = z.strictObject({
  '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
  '@xml:lang': z.literal('zh-TW'),
  id: IRI,
  title: text,
  subtitle: text,
  updated: MOMENT,
  author: person,
  rights: text,
  link: z.array(link).min(2),
  entry: z.array(entrySchema).default([]),
});
type Feed = z.infer<typeof feedSchema>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'link',
});

const feedsOf = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path === 'feed.xml' || path.endsWith('/feed.xml'))
    .sort();

const hrefs = (links: Feed['link'], rel: string): string[] =>
  links.filter((each) => each['@rel'] === rel).map((each) => each['@href']);

/** Rules that no schema can say. */
function ruleFaults(site: BuiltSite, path: string, feed: Feed): string[] {
  const own = `${site.root}${path}`;
  const moments = feed.entry.map(({ updated }) => updated);
  const ids = feed.entry.map(({ id }) => id);
  const isPage = (address: string): boolean =>
    site.pages.has(`/${address.slice(site.root.length).split('#')[0] ?? ''}`);
  const pages = [feed.link, ...feed.entry.map((entry) => entry.link)].map((links) => hrefs(links, 'alternate'));
  return [
    ...(hrefs(feed.link, 'self').join() === own ? [] : [`its own address is not ${own}`]),
    ...pages
      .filter((each) => each.length !== 1 || !each.every(isPage))
      .map((each) => `${each.join() || 'nothing'} is not the one page that it goes with`),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} is there twice`),
    ...(moments.length > 0 && !moments.includes(feed.updated) ? ['it was not updated with any of its entries'] : []),
    ...moments.flatMap((moment, place) =>
      (moments[place - 1] ?? moment) < moment ? [`${moment} stands after an earlier day`] : [],
    ),
    ...feed.entry
      .filter(({ content }) => xmlFault(`<div>${content['#text']}</div>`) !== null)
      .map(({ id }) => `the HTML of ${id} is not whole`),
  ];
}

/** What is wrong with the feeds of a site: against RFC 4287, with their addresses, and with ids that two of them have. */
export function feedFaults(site: BuiltSite): string[] {
  const ids = new Map<string, string>();
  return feedsOf(site.dist).flatMap((path) => {
    const xml = readFileSync(join(site.dist, path), 'utf8');
    const fault = xmlFault(xml);
    if (fault !== null) return [`${path}: ${fault}`];
    const feed = z.object({ feed: feedSchema }).safeParse(parser.parse(xml));
    if (!feed.success) return [`${path}: ${z.prettifyError(feed.error)}`];
    const { id } = feed.data.feed;
    const other = ids.get(id);
    ids.set(id, path);
    return [
      ...(other === undefined ? [] : [`${path}: its id is that of ${other}`]),
      ...ruleFaults(site, path, feed.data.feed).map((each) => `${path}: ${each}`),
    ];
  });
}
