import { describe, expect, test } from 'vitest';
import { readSpans } from '../../scripts/sources/passage.ts';
import type { ImportedProvision } from '../../src/schemas/provision.ts';
import { documentOf, recordsOf } from './stored-content.ts';

function provisionOf(edition: string, id: string): ImportedProvision {
  const provision = recordsOf(edition).provisions.find((candidate) => candidate.id === id);
  if (!provision) throw new Error(`no provision ${id}`);
  return provision;
}

describe('texts that the layout of a document tears apart', () => {
  test('112-1-1-t5: a cell cut by a page is one cell', () => {
    expect(provisionOf('112', '112-1-1-t5')).toMatchObject({
      n: 5,
      text: '全年完成涉嫌貪瀆起訴案件檢討因應70%。',
      line_start: 35,
      line_end: 38,
    });
  });

  test('112-9-5-t4: an item stands under the heading of its agency, and its place goes on', () => {
    expect(provisionOf('112', '112-9-5-t4')).toMatchObject({
      n: 3,
      place: 4,
      heading: '法務部調查局',
      text: '提報金融情資受理及分送統計，每年至少分送金融情資至少 600 件。',
      line_start: 207,
      line_end: 207,
    });
  });

  test('112-9-5: places never restart under a heading, numbers do', () => {
    const targets = recordsOf('112').provisions.filter(
      ({ measure_id, kind }) => measure_id === '112-9-5' && kind === 'target',
    );
    expect(targets.map(({ place, n, heading }) => [place, n, heading])).toEqual([
      [1, null, '行政院洗錢防制辦公室'],
      [2, 1, '法務部調查局'],
      [3, 2, '法務部調查局'],
      [4, 3, '法務部調查局'],
      [5, 1, '法務部檢察司'],
      [6, 2, '法務部檢察司'],
    ]);
  });

  test('aac-104-2-3-r102-2: the end of a result stands in the cell of the next KPI', () => {
    const result = provisionOf('aac-104', 'aac-104-2-3-r102-2');
    expect(result).toMatchObject({ line_start: 209, line_end: 216 });
    expect(result.text).toMatch(
      /^本署以「制定施行法」方式推動.*於 102 年 3 月 14日及7月29日召開2次審查會議，.*報行政院審查，已達原定目標值。$/u,
    );
    const end = result.places['text']?.filter(([line]) => line === 216) ?? [];
    expect(readSpans(documentOf('budget-aac-104').lines, end)).toMatch(
      /^日及7月29日召開2次審查會議.*已達原定目標值。$/u,
    );
  });

  test('aac-104-2-4-r102-1: the result of the next KPI begins behind that end', () => {
    expect(provisionOf('aac-104', 'aac-104-2-4-r102-1').text).toMatch(/^本署派員出席國際會議/u);
  });

  test('107-9-3-r3: a line without a head, behind a blank line, goes on with the cell above', () => {
    expect(provisionOf('107', '107-9-3-r3')).toMatchObject({
      n: 3,
      text: '海洋委員會海巡署業於 107 年 5 月 13 日至 20 日派員赴美出席「第 15 屆跨境有組織犯罪暨恐怖主義國際研討會(ICTOCT)」，107 年計執行 1 次，達成年度績效目標。',
      line_start: 407,
      line_end: 407,
    });
  });

  test('107-9-5-r3: bullets and broken lines are one item with its ① to ⑩ and (1) to (3) inside', () => {
    const { n, line_start, line_end, text } = provisionOf('107', '107-9-5-r3');
    expect([n, line_start, line_end]).toEqual([3, 426, 436]);
    expect(text.match(/\(\d\) |[①-⑩]/gu)).toEqual(['(1) ', ...'①②③④⑤⑥⑦⑧⑨⑩', '(2) ', '(3) ']);
    expect(text).toMatch(/^法務部調查局： \(1\) .*參處計4,076件\(統計至107年12月31日止\)。$/u);
    expect(text).not.toContain('- ');
  });

  test('098-5-1: a strategy whose first line is a short name keeps that line break as a space', () => {
    const strategy = recordsOf('098').strategies.find(({ id }) => id === '098-5-1');
    expect(strategy).toMatchObject({
      marker: '(一)',
      title: '電子化政府 創新政府網路資訊服務，提升使用率及資訊透明。',
      line_start: 480,
      line_end: 482,
    });
  });

  test('aac-policy: a sentence cut by a page is one item', () => {
    const item = recordsOf('aac-policy').prose.find(({ line_start }) => line_start === 29);
    expect(item).toMatchObject({
      marker: '(二)',
      text: '督同政風機構，運用短片、舉辦活動、研編廉政教育宣導教材等多元方式，持續提升反貪倡廉意識。',
      line_end: 31,
    });
  });
});

test.each(['098', '107', '112', 'aac-104', 'aac-policy'])(
  'no text of %s holds a tag, a tab or a line break',
  (edition) => {
    const { strategies, measures, provisions, assignments, prose } = recordsOf(edition);
    const texts = [
      ...strategies.map(({ title }) => title),
      ...[...measures, ...provisions, ...prose].map(({ text }) => text),
      ...assignments.map(({ as_written }) => as_written),
    ];
    expect(texts.filter((text) => /<\/?[a-z]|[\t\r\n]|^\s|\s$/u.test(text))).toEqual([]);
  },
);
