import { expect, it } from 'vitest';
import { feedFaults } from '../../../../scripts/machines/feeds.ts';
import { atomXml, type Feed } from '../../../../src/domain/atom.ts';
import { builtSite, ROOT } from './built-site.ts';

const feed: Feed = {
  id: 'urn:uuid:1',
  title: '題',
  subtitle: '說明',
  self: `${ROOT}feed.xml`,
  page: `${ROOT}changelog/`,
  since: '2026-11-26',
  author: { name: '本站', address: ROOT },
  rights: '授權',
  entries: [2, 3].map((number) => ({
    id: `urn:uuid:${number}`,
    title: '事',
    on: `2027-01-${30 - number}`,
    address: `${ROOT}changelog/#${number}`,
    summary: '要',
    html: '<p>文 &lt;</p>',
  })),
};
const [first, second] = feed.entries;
const pages = { '/changelog/': '' };
const found = (xml: string): string => feedFaults(builtSite(pages, { 'feed.xml': xml })).join('\n');
const entries = (...list: readonly (typeof first)[]) => list.flatMap((each) => (each ? [each] : []));

it('takes a feed, with entries or without', () => {
  expect(found(atomXml(feed))).toBe('');
  expect(found(atomXml({ ...feed, entries: [] }))).toBe('');
});

it.each([
  ['an address that is not its own', { self: `${ROOT}other/feed.xml` }, `its own address is not ${ROOT}feed.xml`],
  ['a page that there is not', { page: `${ROOT}nowhere/` }, `${ROOT}nowhere/ is not the one page that it goes with`],
  ['an entry twice', { entries: entries(first, first) }, 'urn:uuid:2 is there twice'],
  ['an older entry first', { entries: entries(second, first) }, 'stands after an earlier day'],
  ['HTML that is not whole', { entries: entries(first && { ...first, html: '<p>文' }) }, 'the HTML of urn:uuid:2 is not whole'],
  ['an entry without words', { entries: entries(first && { ...first, summary: '' }) }, 'feed.entry[0].summary'],
  ['an id that is no IRI', { id: '1' }, 'feed.id'],
  ['an author without a name', { author: { name: '', address: ROOT } }, 'feed.author.name'],
  ['an entry whose page is elsewhere', { entries: entries(first && { ...first, address: '/changelog/' }) }, 'Invalid URL'],
])('refuses %s', (_, change, expected) => {
  expect(found(atomXml({ ...feed, ...change }))).toContain(expected);
}); // prettier-ignore

it.each([
  ['no XML', (xml: string) => xml.replace('</entry>', ''), 'ends what is not open'],
  ['a day without its zone', (xml: string) => xml.replace('+08:00</updated>', '</updated>'), 'Invalid ISO datetime'],
  ['a moment of no entry', (xml: string) => xml.replace('2027-01-28', '2028-01-28'), 'it was not updated with any of its entries'],
  ['another namespace', (xml: string) => xml.replace('/2005/Atom', '/2004/Atom'), 'expected "http://www.w3.org/2005/Atom"'],
])('refuses %s', (_, change, expected) => {
  const xml = atomXml(feed);
  expect(change(xml)).not.toBe(xml);
  expect(found(change(xml))).toContain(expected);
}); // prettier-ignore

it('refuses two feeds of one id', () => {
  const [here, there] = [atomXml(feed), atomXml({ ...feed, self: `${ROOT}a/feed.xml` })];
  expect(feedFaults(builtSite(pages, { 'feed.xml': here, 'a/feed.xml': there }))).toEqual([
    'feed.xml: its id is that of a/feed.xml',
  ]);
});
