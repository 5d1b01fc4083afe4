import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { agencyFeed, correctionsFeed, editionFeed, siteFeed } from '../../../src/data/feeds.ts';
import { permanentId } from '../../../src/data/permanent-id.ts';
import { buildDataset, type Dataset } from '../../../src/domain/dataset.ts';
import { change, updatedData } from '../../content/made-up-updates.ts';
import { realContent, realData, recordOf } from '../../real-content.ts';

type Entry = { id: string; title: string; author?: { name: string }; content: { '#text': string } };
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'entry' });
const entriesOf = (xml: string): Entry[] => (parser.parse(xml) as { feed: { entry?: Entry[] } }).feed.entry ?? [];
const titles = (xml: string): string[] => entriesOf(xml).map(({ title }) => title);

const edition = (data: Dataset, id: string): string => editionFeed(data, recordOf(data.editions, id));
const agency = (data: Dataset, id: string): string => agencyFeed(data, recordOf(data.agencies, id));

const CORRECTION = /^勘誤：/u;
const REPLY = /^法務部廉政署的回應：/u;

describe('feeds', () => {
  it('of the site has its changes, that of corrections the corrections and replies, the newest first', () => {
    expect(titles(siteFeed(updatedData))).toEqual(['補上金管會的沿革', ...realData.changes.map(({ title }) => title)]);
    const said = titles(correctionsFeed(updatedData));
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(REPLY);
    expect(said[2]).toMatch(CORRECTION);
    expect(titles(correctionsFeed(realData))).toHaveLength(realData.corrections.length + realData.replies.length);
  });

  it('of an edition has changes that name it and what is said of its records', () => {
    const own = titles(edition(updatedData, '107'));
    expect(own.filter((title) => CORRECTION.test(title))).toHaveLength(1);
    expect(own.filter((title) => REPLY.test(title))).toHaveLength(2);
    expect(own).toContain('網站公開');
    expect(own).not.toContain('補上金管會的沿革');
    expect(titles(edition(updatedData, '112'))).toEqual(['網站公開']);
  });

  it('of an edition has a later report on the day since when the site has it', () => {
    const [first, ...others] = realContent.manifest;
    if (!first) throw new Error('no document');
    const data = buildDataset({
      ...realContent,
      manifest: [...[first, ...others], { ...first, id: 'report-112', title: '112年執行情形', file: 'report-112.txt' }],
      editions: realContent.editions.map((each) => each.id === '112' ? { ...each, source_ids: [...each.source_ids, 'report-112'] } : each),
      changes: [change({ id: 'report', title: '收錄報告', agencies: [], sources: ['report-112'] }), ...realContent.changes],
    });
    const [newest] = entriesOf(edition(data, '112'));
    expect(newest).toMatchObject({ title: '新收錄：《112年執行情形》', updated: '2027-03-01T00:00:00+08:00' });
    expect(titles(edition(data, '107'))).toEqual(['網站公開']);
  }); // prettier-ignore

  it('of a body has what concerns its measures, under any of its names', () => {
    expect(titles(agency(updatedData, 'moj-aac')).filter((title) => CORRECTION.test(title))).toHaveLength(1);
    expect(titles(agency(updatedData, 'fsc'))).toEqual(['補上金管會的沿革', '網站公開']);
    const former = recordOf(updatedData.agencies, 'fsc').predecessor_ids[0] ?? '';
    expect(titles(agency(updatedData, former))).toEqual(['補上金管會的沿革', '網站公開']);
    expect(titles(agency(updatedData, 'moda'))).not.toContain('補上金管會的沿革');
  });

  it('give an entry the same id wherever it stands, and a reply its author', () => {
    const replied = entriesOf(correctionsFeed(updatedData)).find(({ title }) => REPLY.test(title));
    expect(replied?.author?.name).toBe('法務部廉政署');
    expect(entriesOf(edition(updatedData, '107')).map(({ id }) => id)).toContain(replied?.id);
    expect(replied?.content['#text']).toContain('<p>一、&lt;比率&gt;已達目標。</p>');
  });
});

describe('permanentId', () => {
  it('is a UUID of version 5 that never changes', () => {
    expect(permanentId('feeds/site')).toBe(permanentId('feeds/site'));
    expect(permanentId('feeds/site')).not.toBe(permanentId('feeds/corrections'));
    expect(permanentId('feeds/site')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(permanentId('changes/0.1.0')).toBe('urn:uuid:a4a1b67f-3337-5612-87a9-c93579935e54');
  }); // prettier-ignore
});
