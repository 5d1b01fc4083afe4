import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/domain/dataset.ts';
import { readingOrder, type Part } from '../../../src/domain/edition-view.ts';
import type { Prose } from '../../../src/schemas/prose.ts';
import { realContent, realData, recordOf } from '../../real-content.ts';

const editionIds = realContent.editions.map(({ id }) => id);

/** The texts of a part with the records that hold them, a table's cells row by row. */
function recordsOf(part: Part) {
  switch (part.type) {
    case 'prose':
      return [part.prose];
    case 'table':
      return part.table.rows.flat();
    case 'strategy':
      return [{ ...part.strategy, places: recordOf(realContent.strategies, part.strategy.id).places }];
    case 'measure':
      return [part.measure];
    default:
      return part satisfies never;
  }
}

const proseIn = (parts: readonly Part[]): Prose[] =>
  parts.flatMap((part) => (part.type === 'prose' ? [part.prose] : part.type === 'table' ? part.table.rows.flat() : []));

describe('readingOrder', () => {
  it.each(editionIds)('shows every measure, strategy and prose block of %s exactly once', (id) => {
    const parts = readingOrder(realData, id);
    const own = <T extends { readonly edition_id: string }>(records: readonly T[]): T[] =>
      records.filter(({ edition_id }) => edition_id === id);
    const strategies = parts.flatMap((part) => (part.type === 'strategy' ? [part.strategy.id] : []));
    const measures = parts.flatMap((part) => (part.type === 'measure' ? [part.measure.id] : []));
    const places = proseIn(parts).map(({ place }) => place);
    expect(strategies.sort()).toEqual(
      own(realContent.strategies)
        .map((strategy) => strategy.id)
        .sort(),
    );
    expect(measures.sort()).toEqual(
      own(realContent.measures)
        .map((measure) => measure.id)
        .sort(),
    );
    expect(places.sort()).toEqual(
      own(realContent.prose)
        .map(({ place }) => place)
        .sort(),
    );
    expect(parts.length).toBeGreaterThan(0);
  });

  it('shows a strategy before its measures, though its cell stands on a later line than theirs', () => {
    const first = recordOf(realContent.measures, '112-2-1');
    const data = buildDataset({
      ...realContent,
      strategies: realContent.strategies.map((each) =>
        each.id === '112-2' ? { ...each, line_start: first.line_start + 1 } : each,
      ),
    });
    const ids = readingOrder(data, '112').flatMap((part) =>
      part.type === 'strategy' ? [part.strategy.id] : part.type === 'measure' ? [part.measure.id] : [],
    );
    const at = ids.indexOf('112-2');
    expect(ids.slice(at - 1, at + 3)).toEqual(['112-1-4', '112-2', '112-2-1', '112-2-2']);
  });

  it.each(editionIds)('shows the parts of %s in the order in which its document prints their texts', (id) => {
    const spots = readingOrder(realData, id).map((part) => {
      const { places } = recordsOf(part)[0] ?? {};
      const [line, column] = (places?.['text'] ?? places?.['title'])?.[0] ?? [0, 0];
      return [line, column] as const;
    });
    expect(spots).not.toContainEqual([0, 0]);
    expect(spots).toEqual([...spots].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
  });

  it('keeps prose in the order of its places', () => {
    for (const id of editionIds) {
      const places = proseIn(readingOrder(realData, id)).map(({ place }) => place);
      expect(places, id).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it.each(editionIds)('shows a measure of %s below its own strategy, with no other one between', (id) => {
    let strategy = '';
    for (const part of readingOrder(realData, id)) {
      if (part.type === 'strategy') strategy = part.strategy.id;
      if (part.type === 'measure') expect(part.measure.strategy_id).toBe(strategy);
    }
  });

  it('makes the staff table of aac-104 of its four rows, head first', () => {
    const tables = readingOrder(realData, 'aac-104').flatMap((part) => (part.type === 'table' ? [part.table] : []));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map((row) => row.map(({ row: number }) => number))).toEqual(
      [1, 8, 16, 12].map((cells, index) => Array.from({ length: cells }, () => index + 1)),
    );
    expect(tables[0]?.rows[1]?.slice(0, 3).map(({ text }) => text)).toEqual(['職員', '駐警', '工友']);
  });

  it('puts cells into tables alone', () => {
    for (const part of editionIds.flatMap((id) => readingOrder(realData, id)))
      for (const record of recordsOf(part))
        expect('kind' in record && record.kind === 'cell').toBe(part.type === 'table');
  });

  it('makes a table of cells that follow one another, and a new one after other text', () => {
    const places = [1, 2, 3, 4];
    const prose = places.map((place): Prose => ({
      edition_id: '112',
      strategy_id: null,
      kind: place === 3 ? 'paragraph' : 'cell',
      level: 0,
      marker: null,
      row: place === 3 ? null : 1,
      column: place === 3 ? null : place,
      place,
      text: String(place),
      source_id: 'plan-112',
      line_start: place,
      line_end: place,
      places: { text: [[place, 0, 1]] },
    }));
    const parts = readingOrder(buildDataset({ ...realContent, strategies: [], measures: [], prose }), '112');
    expect(parts.map(({ type }) => type)).toEqual(['table', 'prose', 'table']);
    expect(parts.map((part) => recordsOf(part).length)).toEqual([2, 1, 1]);
  });

  it('shows a later document of an edition after the first one, whatever its line numbers', () => {
    const report: Prose = {
      edition_id: '112', strategy_id: null, kind: 'title', level: 0, marker: null, row: null, column: null,
      place: 1000, text: '國家廉政建設行動方案 112 年執行情形', source_id: 'report-112', line_start: 1, line_end: 1,
      places: { text: [[1, 0, 22]] },
    }; // prettier-ignore
    const editions = realContent.editions.map((edition) =>
      edition.id === '112' ? { ...edition, source_ids: [...edition.source_ids, report.source_id] } : edition,
    );
    const data = buildDataset({ ...realContent, editions, prose: [report, ...realContent.prose] });
    const parts = readingOrder(data, '112');
    expect(parts.slice(0, -1)).toEqual(readingOrder(realData, '112'));
    expect(parts.at(-1)).toEqual({ type: 'prose', prose: report });
  });

  it('has no parts for an edition that does not exist', () => {
    expect(readingOrder(realData, '101')).toEqual([]);
  });
});
