import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/domain/table-fields.ts';
import { columnsOf, rowsOf, TABLES } from '../../../src/domain/tables.ts';
import { realData } from '../../real-content.ts';

const fieldOf = (table: (typeof TABLES)[number], name: string) => fieldsOf(table).find((field) => field.name === name);

/** The type of a JSON value in the words of `fieldsOf`. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? 'string[]' : 'mixed[]';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

describe('fieldsOf', () => {
  it.each([
    ['sources', 'lines', 'integer', false],
    ['editions', 'roc_year', 'integer', true],
    ['editions', 'source_ids', 'string[]', false],
    ['agencies', 'collective', 'boolean', false],
    ['provisions', 'period', 'string', true],
    ['provisions', 'text', 'string', false],
    ['observations', 'value', 'number', true],
    ['movements', 'new_target', 'number', false],
  ] as const)('calls %s.%s %s, null allowed: %s', (table, name, type, nullable) => {
    expect(fieldOf(table, name)).toMatchObject({ type, nullable });
  });

  it('names the values that are listed, the key, and the table that ids lead to', () => {
    expect(fieldOf('indicators', 'direction')).toEqual({
      name: 'direction', type: 'string', nullable: true, values: ['at-least', 'at-most', 'exactly'], isKey: false, refersTo: null,
    }); // prettier-ignore
    expect(fieldOf('check_inputs', 'check_id')).toMatchObject({ isKey: true, refersTo: 'checks', values: [] });
    expect(fieldOf('series', 'indicator_ids')).toMatchObject({ isKey: false, refersTo: 'indicators' });
    expect(fieldOf('agencies', 'parent_id')).toMatchObject({ isKey: false, refersTo: 'agencies' });
  });

  it.each(TABLES)('names for every field of %s what its values are', (table) => {
    const rows = rowsOf(realData, table);
    expect(fieldsOf(table).map(({ name }) => name)).toEqual(columnsOf(table));
    for (const { name, type, nullable, values } of fieldsOf(table)) {
      const found = new Set(rows.map((row) => row[name] ?? null));
      const allowed = [type, ...(type === 'number' ? ['integer'] : [])];
      for (const value of found) {
        if (value === null) expect(nullable, name).toBe(true);
        else expect(allowed, name).toContain(typeOf(value));
        if (values.length > 0 && value !== null) expect(values, name).toContain(value);
      }
    }
  });
});
