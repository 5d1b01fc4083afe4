import { describe, expect, it } from 'vitest';
import { TABLES, columnsOf, rowsOf, type TableName } from '../../../src/domain/tables.ts';
import { realData } from '../../real-content.ts';

/** The published fields, which people's programs rely on: one may be added at the end, none taken away. */
const PUBLISHED: Readonly<Record<TableName, string>> = {
  sources: 'id, title, publisher, issued, document_no, file, sha256, lines, original_url, retrieved_on, transcription',
  editions: 'id, title, kind, roc_year, year, approved_by, approved_on, document_no, source_ids',
  strategies: 'id, edition_id, parent_id, level, number, marker, title, source_id, line_start, line_end',
  measures: 'id, edition_id, strategy_id, number, marker, seq, text, source_id, line_start, line_end',
  provisions: 'id, measure_id, kind, n, place, heading, roc_year, period, text, source_id, line_start, line_end',
  agencies:
    'id, name, name_en, parent_id, collective, abbreviations, variants, predecessor_ids, successor_ids, since, until',
  assignments: 'measure_id, agency_id, role, scope, as_written',
  indicators:
    'id, measure_id, provision_id, label, kind, unit, direction, direction_basis, status, status_basis, arguable, note',
  observations:
    'id, indicator_id, kind, reading, roc_year, period, value, unit, evidence, derivation, working, agency_id, arguable, note, source_id, line_start, line_end',
  links: 'from_measure_id, to_measure_id, relation, confidence, note',
  series: 'id, label, unit, indicator_ids, comparable, note',
  movements:
    'series_id, from_indicator_id, to_indicator_id, former_target, former_actual, new_target, direction, against_actual',
  checks: 'id, source_id, measure_id, line_start, line_end, claim, kind, formula, stated, computed, verdict, note',
  check_inputs: 'check_id, place, name, value, unit, quote, source_id, line_start, line_end',
};

const scalar = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);

describe('columnsOf', () => {
  it.each(TABLES)('gives the published fields of %s in their order', (table) => {
    expect(columnsOf(table).join(', ')).toBe(PUBLISHED[table]);
  });
});

describe('rowsOf', () => {
  it.each(TABLES)('gives the rows of %s with their published fields alone, in that order', (table) => {
    const rows = rowsOf(realData, table);
    expect(rows).toHaveLength(realData[table].length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(columnsOf(table));
  });

  it.each(TABLES)('gives only scalars and lists of scalars in %s', (table) => {
    for (const row of rowsOf(realData, table))
      for (const [field, value] of Object.entries(row))
        expect(Array.isArray(value) ? value.every(scalar) : scalar(value), field).toBe(true);
  });

  it.each(TABLES.filter((table) => !['assignments', 'movements', 'check_inputs', 'links'].includes(table)))(
    'never uses an id of %s twice',
    (table) => {
      const ids = rowsOf(realData, table).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('keeps the words and the lines of a record', () => {
    const row = rowsOf(realData, 'provisions').find(({ id }) => id === '107-9-7-t1');
    expect(row).toMatchObject({
      measure_id: '107-9-7',
      kind: 'target',
      text: '緝返外逃罪犯 53 人。',
      source_id: 'report-107',
    });
  });
});
