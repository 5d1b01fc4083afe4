import { describe, expect, it } from 'vitest';
import { scatteredRecords, sourceLines, type Segment } from '../../../src/domain/source-lines.ts';
import type { Span } from '../../../src/schemas/place.ts';
import { realContent, realData } from '../../real-content.ts';

const sourceIds = realContent.manifest.map(({ id }) => id);
const linesOf = new Map(sourceIds.map((id) => [id, sourceLines(realData, id)]));

type Standing = { readonly line: number; readonly segment: Segment };
const segmentsOf = (id: string): Standing[] =>
  (linesOf.get(id) ?? []).flatMap(({ number, segments }) => segments.map((segment) => ({ line: number, segment })));

const blankless = (text: string): string => text.replaceAll(/\s/gu, '');
const records = [
  ...realData.strategies.map(({ title, places, ...rest }) => ({ ...rest, text: title, spans: places['title'] })),
  ...[...realData.measures, ...realData.provisions].map(({ places, ...rest }) => ({ ...rest, spans: places['text'] })),
];

describe('sourceLines', () => {
  it.each(sourceIds)('cuts each line of %s into stretches that make up exactly that line', (id) => {
    const lines = linesOf.get(id) ?? [];
    expect(lines.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual(realData.documents.get(id));
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
    expect(segmentsOf(id).filter(({ segment }) => segment.text === '')).toEqual([]);
  });

  it.each(sourceIds)('lets every strategy, measure and provision of %s begin exactly once, and nothing else', (id) => {
    const begun = segmentsOf(id).flatMap(({ segment }) => (segment.begins ? [segment.record] : []));
    expect(begun.sort()).toEqual(
      records
        .filter(({ source_id }) => source_id === id)
        .map((record) => record.id)
        .sort(),
    );
  });

  it.each(sourceIds)('lets every record of %s begin where its text begins', (id) => {
    const starts = new Map(
      segmentsOf(id).flatMap(({ line, segment }) => (segment.begins ? [[segment.record, line]] : [])),
    );
    for (const record of records.filter(({ source_id }) => source_id === id))
      expect(starts.get(record.id), record.id).toBe(record.spans?.[0]?.[0]);
  });

  it.each(sourceIds)('gives every record of %s all of its text and no other', (id) => {
    const texts = new Map<string | null, string>();
    for (const { segment } of segmentsOf(id))
      texts.set(segment.record, `${texts.get(segment.record) ?? ''}${blankless(segment.text)}`);
    for (const record of records.filter(({ source_id }) => source_id === id))
      expect(texts.get(record.id), record.id).toBe(blankless(record.text));
  });

  it.each(sourceIds)(
    'puts no two stretches of one record side by side in %s: blank space inside it is its own',
    (id) => {
      for (const { number, segments } of linesOf.get(id) ?? []) {
        const neighbours = segments.map(({ record, kind }) => `${kind} ${record ?? ''}`);
        const twice = neighbours.filter((name, index) => name.startsWith('record') && name === neighbours[index - 1]);
        expect(twice, `line ${number}`).toEqual([]);
      }
    },
  );

  it('names on each line the measures and strategies that begin there', () => {
    for (const [id, lines] of linesOf) {
      const own = (each: { source_id: string }): boolean => each.source_id === id;
      const opened = lines.flatMap(({ opens }) => opens);
      const ids = (type: string): string[] => opened.flatMap((each) => (each.type === type ? [each.id] : [])).sort();
      expect(ids('measure')).toEqual(
        realData.measures
          .filter(own)
          .map((each) => each.id)
          .sort(),
      );
      expect(ids('strategy')).toEqual(
        realData.strategies
          .filter(own)
          .map((each) => each.id)
          .sort(),
      );
    }
    const line = linesOf.get('report-107')?.[7];
    expect(line?.opens).toEqual([{ id: '107-1-1', type: 'measure' }]);
  });

  it('tells the text of a record from layout and from what has no id', () => {
    const segments = linesOf.get('report-107')?.[8]?.segments.slice(0, 5);
    expect(segments?.map(({ text, kind, record }) => [text, kind, record])).toEqual([
      ['績效目標', 'layout', null],
      ['\t1', 'plain', null],
      ['.', 'layout', null],
      [' ', 'plain', null],
      ['完成機關廉政風險評估並採取的適當措施。', 'record', '107-1-1-g1'],
    ]);
  });

  it('gives blank space inside a record to it, and that between two records to neither', () => {
    const [first, second] = realData.measures;
    if (!first || !second) throw new Error('the real content has no measures');
    const standing = { source_id: 'made-up', line_start: 1, line_end: 1 };
    const measures = [
      {
        ...first,
        ...standing,
        places: {
          text: [
            [1, 0, 1],
            [1, 2, 3],
          ] satisfies Span[],
        },
      },
      { ...second, ...standing, places: { text: [[1, 4, 5]] satisfies Span[] } },
    ];
    const data = { ...realData, measures, documents: new Map([['made-up', ['甲 乙 丙']]]) };
    const [line] = sourceLines(data, 'made-up');
    expect(line?.segments.map(({ text, record }) => [text, record])).toEqual([
      ['甲 乙', first.id],
      [' ', null],
      ['丙', second.id],
    ]);
  });

  it('has no lines for a document that is not stored', () => {
    expect(sourceLines(realData, 'report-112')).toEqual([]);
  });
});

describe('scatteredRecords', () => {
  it.each(sourceIds)('names each record of %s that stands in several stretches, once', (id) => {
    const stretches = Map.groupBy(segmentsOf(id), ({ segment }) => segment.record);
    const several = [...stretches].flatMap(([record, pieces]) =>
      record !== null && pieces.length > 1 ? [record] : [],
    );
    const scattered = scatteredRecords(linesOf.get(id) ?? []);
    expect([...scattered].sort()).toEqual(several.sort());
  });

  it('knows the provision of plan-112 that a page cuts', () => {
    expect(scatteredRecords(linesOf.get('plan-112') ?? [])).toContain('112-5-2-t1');
  });
});
