import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { xmlFault } from '../../../scripts/machines/well-formed.ts';
import { atomXml, type Feed, type FeedEntry } from '../../../src/domain/atom.ts';

const feed: Feed = {
  id: 'urn:uuid:1',
  title: '甲<乙>&"丙"',
  subtitle: '丁',
  self: 'https://example.org/a/feed.xml?x=1&y=2',
  page: 'https://example.org/a/',
  since: '2026-11-26',
  author: { name: '戊', address: 'https://example.org/' },
  rights: '己',
  entries: [],
};
const entry: FeedEntry = {
  id: 'urn:uuid:2',
  title: '庚',
  on: '2027-01-15',
  address: 'https://example.org/a/#2',
  summary: '辛\u0007壬\uFFFE',
  html: '<p>癸 &lt;x&gt;</p>',
};

type Parsed = { feed: Record<string, unknown> & { entry: Record<string, unknown> } };
const parse = (given: Feed): Parsed['feed'] => {
  const xml = atomXml(given);
  expect(xmlFault(xml)).toBeNull();
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
  return (parser.parse(xml) as Parsed).feed;
};

describe('atomXml', () => {
  it('gives a feed without entries the day of the release, and escapes what XML wants escaped', () => {
    expect(parse(feed)).toMatchObject({
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'zh-TW',
      title: '甲<乙>&"丙"',
      updated: '2026-11-26T00:00:00+08:00',
      author: { name: '戊', uri: 'https://example.org/' },
      link: [{ '@rel': 'self', '@href': 'https://example.org/a/feed.xml?x=1&y=2' }, { '@rel': 'alternate' }],
    });
  });

  it('is as new as its newest entry, wherever that stands, and never as old as the release where it has one', () => {
    const older = { ...entry, id: 'urn:uuid:3', on: '2026-10-01' };
    expect(parse({ ...feed, entries: [older, entry] })['updated']).toBe('2027-01-15T00:00:00+08:00');
    expect(parse({ ...feed, entries: [older] })['updated']).toBe('2026-10-01T00:00:00+08:00');
  });

  it('keeps the HTML of an entry as it is, and leaves out what XML cannot write', () => {
    const parsed = parse({ ...feed, entries: [entry] }).entry;
    expect(parsed).toMatchObject({ summary: '辛壬', published: '2027-01-15T00:00:00+08:00' });
    expect(parsed['content']).toEqual({ '@type': 'html', '#text': '<p>癸 &lt;x&gt;</p>' });
    expect(parsed).not.toHaveProperty('author');
    expect(parse({ ...feed, entries: [{ ...entry, author: '子' }] }).entry['author']).toEqual({ name: '子' });
  });
});
