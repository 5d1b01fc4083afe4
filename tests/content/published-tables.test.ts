import { describe, expect, it } from 'vitest';
import { FOREIGN_KEYS, LISTED_IDS } from '../../src/domain/foreign-keys.ts';
import { namesIn } from '../../src/domain/arithmetic.ts';
import { recompute, stepOf } from '../../src/domain/recomputing.ts';
import { columnsOf, TABLES, type TableName } from '../../src/domain/tables.ts';
import { findQuantities } from '../../src/lib/numbers.ts';
import { publishedById, publishedRows, textOf, type PublishedRow } from '../published.ts';

/** The published tables held against each other, with nothing but what they themselves say. */
const byId = Object.fromEntries(
  TABLES.filter((table) => columnsOf(table).includes('id')).map((table) => [table, publishedById(table)]),
) as Partial<Record<TableName, ReadonlyMap<string, PublishedRow>>>;

const rowOf = (table: TableName, id: unknown): PublishedRow => {
  const row = byId[table]?.get(String(id));
  if (row === undefined) throw new Error(`${table} has no row ${String(id)}`);
  return row;
};
const listOf = (row: PublishedRow, field: string): string[] => row[field] as string[];
const editionOf = (measureId: unknown): PublishedRow => rowOf('editions', rowOf('measures', measureId)['edition_id']);

describe.each(TABLES)('the ids that %s names', (table) => {
  it('are those of records that are there', () => {
    const fields = { ...FOREIGN_KEYS[table], ...LISTED_IDS[table] };
    for (const row of publishedRows(table))
      for (const [field, other] of Object.entries(fields))
        for (const id of [row[field]].flat()) if (id !== null) expect(rowOf(other, id)['id'], field).toBe(id);
  });
});

describe('sources and editions', () => {
  it('belong together: every source is that of an edition, each once', () => {
    const named = publishedRows('editions').flatMap((row) => listOf(row, 'source_ids'));
    expect(named.toSorted()).toEqual([...(byId.sources?.keys() ?? [])].toSorted());
  });

  it('hold what was read out of them', () => {
    for (const table of ['strategies', 'measures'] as const)
      for (const row of publishedRows(table))
        expect(listOf(rowOf('editions', row['edition_id']), 'source_ids'), textOf(row, 'id')).toContain(
          row['source_id'],
        );
    for (const row of publishedRows('provisions'))
      expect(listOf(editionOf(row['measure_id']), 'source_ids'), textOf(row, 'id')).toContain(row['source_id']);
    for (const row of publishedRows('observations')) {
      const { measure_id } = rowOf('indicators', row['indicator_id']);
      expect(listOf(editionOf(measure_id), 'source_ids'), textOf(row, 'id')).toContain(row['source_id']);
    }
  });

  it('count their years alike', () => {
    for (const { id, roc_year, year } of publishedRows('editions'))
      expect(year, String(id)).toBe(roc_year === null ? null : Number(roc_year) + 1911);
  });
});

describe('a record and the one that holds it', () => {
  it('are of one edition, or of one measure', () => {
    for (const { id, edition_id, parent_id } of publishedRows('strategies'))
      if (parent_id !== null) expect(rowOf('strategies', parent_id)['edition_id'], String(id)).toBe(edition_id);
    for (const { id, edition_id, strategy_id } of publishedRows('measures'))
      expect(rowOf('strategies', strategy_id)['edition_id'], String(id)).toBe(edition_id);
    for (const { id, measure_id, provision_id } of publishedRows('indicators'))
      expect(rowOf('provisions', provision_id)['measure_id'], String(id)).toBe(measure_id);
  });

  it('are linked from an earlier edition to a later one', () => {
    const order = publishedRows('editions').map((row) => row['id']);
    for (const { from_measure_id, to_measure_id } of publishedRows('links')) {
      const places = [from_measure_id, to_measure_id].map((id) => order.indexOf(editionOf(id)['id']));
      expect(places[0], `${String(from_measure_id)} → ${String(to_measure_id)}`).toBeLessThan(places[1] ?? -1);
    }
  });
});

describe('the names of agencies', () => {
  it('know those before and after them, each the other', () => {
    for (const row of publishedRows('agencies')) {
      const id = textOf(row, 'id');
      for (const next of listOf(row, 'successor_ids'))
        expect(listOf(rowOf('agencies', next), 'predecessor_ids')).toContain(id);
      for (const former of listOf(row, 'predecessor_ids'))
        expect(listOf(rowOf('agencies', former), 'successor_ids')).toContain(id);
    }
  });

  it.each([['parent_id'], ['successor_ids']])('lead by %s to no name twice', (field) => {
    const next = (id: string): string[] =>
      [rowOf('agencies', id)[field]].flat().filter((each) => typeof each === 'string');
    const walk = (id: string, passed: readonly string[]): void => {
      expect(passed).not.toContain(id);
      for (const each of next(id)) walk(each, [...passed, id]);
    };
    for (const { id } of publishedRows('agencies')) walk(String(id), []);
  });
});

describe('the figures of an indicator', () => {
  const observations = Map.groupBy(publishedRows('observations'), (row) => row['indicator_id']);
  const main = (indicatorId: unknown, kind: string): PublishedRow | undefined =>
    observations
      .get(indicatorId)
      ?.find((row) => row['kind'] === kind && row['reading'] === 'main' && row['value'] !== null);

  it('decide its status where both are numbers', () => {
    for (const { id, status, direction } of publishedRows('indicators')) {
      if (status !== 'met' && status !== 'missed') continue;
      const [target, actual] = [Number(main(id, 'target')?.['value']), Number(main(id, 'actual')?.['value'])];
      const reached = { 'at-least': actual >= target, 'at-most': actual <= target, exactly: actual === target };
      expect(reached[direction as keyof typeof reached], String(id)).toBe(status === 'met');
    }
  });

  it('are the movements of their series', () => {
    const figure = (id: unknown, kind: string): unknown => main(id, kind)?.['value'] ?? null;
    const compare = (a: number, b: number, words: readonly string[]): string | undefined => words[Math.sign(a - b) + 1];
    for (const row of publishedRows('movements')) {
      const { series_id, from_indicator_id: from, to_indicator_id: to, former_target, former_actual } = row;
      const ids = listOf(rowOf('series', series_id), 'indicator_ids');
      expect(ids.indexOf(String(from)), String(series_id)).toBeGreaterThanOrEqual(0);
      expect(ids.indexOf(String(to)), String(series_id)).toBeGreaterThan(ids.indexOf(String(from)));
      const found = [former_target, former_actual, row['new_target']];
      expect(found, String(series_id)).toEqual([figure(from, 'target'), figure(from, 'actual'), figure(to, 'target')]);
      const target = Number(row['new_target']);
      expect(row['direction']).toBe(
        former_target === null ? 'new' : compare(target, Number(former_target), ['lowered', 'unchanged', 'raised']),
      );
      expect(row['against_actual']).toBe(
        former_actual === null ? 'unknown' : compare(target, Number(former_actual), ['below', 'equal', 'above']),
      );
    }
  });

  it('move once between each two editions of a series in which the later has a target for its own year', () => {
    const yearOf = (id: string): unknown => editionOf(rowOf('indicators', id)['measure_id'])['roc_year'];
    const isOwn = (id: string): boolean => main(id, 'target')?.['roc_year'] === yearOf(id);
    const expected = publishedRows('series').flatMap((row) => {
      const editions = [...Map.groupBy(listOf(row, 'indicator_ids'), yearOf).values()];
      return editions.slice(1).flatMap((ids) => ids.filter(isOwn).map((id) => `${textOf(row, 'id')} ${id}`));
    });
    const found = publishedRows('movements').map(
      (row) => `${textOf(row, 'series_id')} ${textOf(row, 'to_indicator_id')}`,
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});

describe('checks', () => {
  const inputs = Map.groupBy(publishedRows('check_inputs'), (row) => row['check_id']);

  it.each(publishedRows('checks').map((row) => [textOf(row, 'id'), row] as const))(
    '%s gives again what it says, from its inputs',
    (id, { formula, stated, computed, verdict, claim }) => {
      const own = inputs.get(id) ?? [];
      expect(own.map(({ place }) => place)).toEqual(own.map((_, index) => index + 1));
      expect(own.map(({ name }) => name).toSorted()).toEqual(namesIn(String(formula)).toSorted());
      const values = new Map(own.map(({ name, value }) => [String(name), Number(value)]));
      const printed = findQuantities(String(claim)).find(({ value }) => value === stated);
      const result = recompute(String(formula), values, stated as number | null, printed ? stepOf(printed.raw) : 1);
      expect(result).toMatchObject({ computed, ...(verdict === 'arguable' ? {} : { verdict }) });
    },
  );
});
