import { describe, expect, it } from 'vitest';
import { agencySlice, checkSlice, indicatorSlice, seriesSlice } from '../../../src/domain/slices.ts';
import { rowsOf, TABLES, type TableName } from '../../../src/domain/tables.ts';
import type { Row } from '../../../src/lib/csv.ts';
import { realData } from '../../real-content.ts';

const slices = [
  ...realData.indicators.map(({ id }) => [id, indicatorSlice(realData, id)] as const),
  ...realData.series.map(({ id }) => [id, seriesSlice(realData, id)] as const),
  ...realData.agencies.map(({ id }) => [id, agencySlice(realData, id)] as const),
  ...realData.checks.map(({ id }) => [id, checkSlice(realData, id)] as const),
];

describe('slices', () => {
  it('hold rows of the published tables, as published and in their order', () => {
    const published = new Map(
      TABLES.map((table) => [table, rowsOf(realData, table).map((row) => JSON.stringify(row))]),
    );
    for (const [id, slice] of slices)
      for (const table of TABLES) {
        const places = (slice[table] ?? []).map((row) => published.get(table)?.indexOf(JSON.stringify(row)) ?? -1);
        expect(places, `${id} ${table}`).toEqual(places.toSorted((a, b) => a - b));
        expect(places, `${id} ${table}`).not.toContain(-1);
      }
  });

  it('of an indicator hold all that its page quotes: its texts, figures, measure, bodies and documents', () => {
    const slice = indicatorSlice(realData, '107-1-1-t1');
    expect(slice.indicators).toHaveLength(1);
    expect(slice.observations).toHaveLength(realData.observationsOf.get('107-1-1-t1')?.length ?? 0);
    expect(slice.provisions?.map(({ id }) => id)).toContain('107-1-1-t1');
    expect(slice.measures?.map(({ id }) => id)).toEqual(['107-1-1']);
    expect(slice.sources?.map(({ id }) => id)).toEqual(['report-107']);
    expect(slice.agencies?.length).toBe(new Set(slice.assignments?.map((row) => row['agency_id'])).size);
  });

  it('of a series hold its movements, of a check its figures', () => {
    expect(seriesSlice(realData, 'special-audits').movements?.length).toBeGreaterThan(0);
    expect(checkSlice(realData, '107-9-1-c7').check_inputs).toHaveLength(2);
  });

  it('of a body hold what its page shows: the charges under all its names, with their texts and all who share them', () => {
    const slice = agencySlice(realData, 'fsc');
    const names = ['fsc-executive-yuan', 'fsc'];
    const charged = realData.assignments.filter(({ agency_id }) => names.includes(agency_id));
    expect(slice.measures?.length).toBe(new Set(charged.map(({ measure_id }) => measure_id)).size);
    expect(slice.agencies?.map(({ id }) => id)).toEqual(expect.arrayContaining(names));
  });

  it('close over what their rows name: every measure, text, strategy, edition, document and body in charge is there', () => {
    const has = (rows: readonly Row[] | undefined): ReadonlySet<unknown> => new Set(rows?.map((row) => row['id']));
    for (const [id, slice] of slices) {
      const named = (table: TableName, field: string): unknown[] =>
        (slice[table] ?? []).map((row) => row[field]).filter((value) => value !== null);
      const missing = (target: TableName, ...values: readonly unknown[]): unknown[] =>
        values.filter((value) => !has(slice[target]).has(value));
      expect(
        missing('measures', ...named('provisions', 'measure_id'), ...named('indicators', 'measure_id')),
        id,
      ).toEqual([]);
      expect(missing('provisions', ...named('indicators', 'provision_id')), id).toEqual([]);
      expect(
        missing('strategies', ...named('measures', 'strategy_id'), ...named('strategies', 'parent_id')),
        id,
      ).toEqual([]);
      expect(missing('editions', ...named('measures', 'edition_id')), id).toEqual([]);
      expect(
        missing('sources', ...named('provisions', 'source_id'), ...named('observations', 'source_id')),
        id,
      ).toEqual([]);
      expect(
        missing('agencies', ...named('assignments', 'agency_id'), ...named('observations', 'agency_id')),
        id,
      ).toEqual([]);
      expect(missing('checks', ...named('check_inputs', 'check_id')), id).toEqual([]);
    }
  });
});
