import { describe, expect, it } from 'vitest';
import { segmentHtml } from '../../../src/domain/segment-html.ts';
import { sourceLines, type Segment } from '../../../src/domain/source-lines.ts';
import { realContent, realData } from '../../real-content.ts';

const segment = (given: Partial<Segment>): Segment => ({
  text: '',
  kind: 'plain',
  record: null,
  begins: false,
  quotes: [],
  ...given,
});

const sign = (id: string): string => `<a href="#${id}"></a>`;

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const shown = (html: string): string =>
  html.replaceAll(/<[^>]*>/gu, '').replaceAll(/&(\w+|#39);/gu, (_, name: string) => CHARACTERS[name] ?? '?');

describe('segmentHtml', () => {
  it('gives the first stretch of a record its anchor', () => {
    const html = segmentHtml(segment({ text: '無。', kind: 'record', record: '107-7-8-t1', begins: true }));
    expect(html).toBe('<span id="107-7-8-t1" class="record">無。</span>');
  });

  it('lets further stretches name their record without a second anchor', () => {
    const html = segmentHtml(segment({ text: '增修。', kind: 'record', record: '112-5-2-t1' }));
    expect(html).toBe('<span data-of="112-5-2-t1">增修。</span>');
  });

  it('marks layout, and leaves the rest as words alone', () => {
    expect(segmentHtml(segment({ text: '績效目標', kind: 'layout' }))).toBe('<span class="layout">績效目標</span>');
    expect(segmentHtml(segment({ text: '\t1' }))).toBe('\t1');
  });

  it.each([
    ['plain', null, '&lt;p&gt;R&amp;D&lt;/p&gt;'],
    ['layout', null, '<span class="layout">&lt;p&gt;R&amp;D&lt;/p&gt;</span>'],
    ['record', '107-1-1', '<span data-of="107-1-1">&lt;p&gt;R&amp;D&lt;/p&gt;</span>'],
  ] as const)('escapes the words of a stretch of kind %s', (kind, record, html) => {
    expect(segmentHtml(segment({ text: '<p>R&D</p>', kind, record }))).toBe(html);
  });

  it('nests quotations, and puts a sign after the last stretch of each', () => {
    const quote = { from: 0, to: 4, begins: true, ends: true };
    const quotes = [
      { ...quote, id: 'outer' },
      { ...quote, id: 'inner', from: 1, to: 2, begins: false },
      { ...quote, id: 'open', from: 4, to: 5, ends: false },
    ];
    expect(segmentHtml(segment({ text: '甲<丙丁戊', quotes }), (id) => `<a>${id}</a>`)).toBe(
      '<span id="outer" class="quote">甲<span data-quote="inner">&lt;</span><a>inner</a>丙丁</span><a>outer</a>' +
        '<span id="open" class="quote">戊</span>',
    );
  });

  it.each(realContent.manifest)('shows every line of $id exactly as it is stored, tags included', ({ id }) => {
    const html = sourceLines(realData, id).map(({ segments }) =>
      segments.map((each) => segmentHtml(each, sign)).join(''),
    );
    expect(html.map(shown)).toEqual(realData.documents.get(id));
  });

  it('writes every anchor of a document once', () => {
    for (const { id } of realContent.manifest) {
      const html = sourceLines(realData, id)
        .flatMap(({ segments }) => segments.map((each) => segmentHtml(each)))
        .join('');
      const anchors = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, anchor]) => anchor);
      expect(new Set(anchors).size, id).toBe(anchors.length);
      for (const [, record] of html.matchAll(/ data-of="([^"]*)"/gu)) expect(anchors).toContain(record);
    }
  });
});
