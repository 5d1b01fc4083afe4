import { describe, expect, it } from 'vitest';
import { FOREIGN_KEYS, LISTED_IDS, PRIMARY_KEYS } from '../../../src/domain/foreign-keys.ts';
import { tableSchemaOf } from '../../../src/domain/table-schema.ts';
import { columnsOf, rowsOf, TABLES } from '../../../src/domain/tables.ts';
import { realData } from '../../real-content.ts';

const textsOf = (field: string) => ({
  title: `T ${field}`,
  description: `D ${field}`,
  labelOf: (value: string) => `L ${value}`,
});

const fieldOf = (table: (typeof TABLES)[number], name: string) =>
  tableSchemaOf(table, textsOf).fields.find((field) => field.name === name);

describe('tableSchemaOf', () => {
  it('has the fields of every table in their order', () => {
    for (const table of TABLES)
      expect(tableSchemaOf(table, textsOf).fields.map(({ name }) => name)).toEqual(columnsOf(table));
  });

  it('gives types, lists, enumerations and what must be there', () => {
    expect(fieldOf('measures', 'id')).toEqual({
      name: 'id', title: 'T id', description: 'D id', type: 'string', constraints: { required: true },
    }); // prettier-ignore
    expect(fieldOf('measures', 'seq')).toMatchObject({ type: 'integer', constraints: { required: false } });
    expect(fieldOf('observations', 'value')).toMatchObject({ type: 'number', constraints: { required: false } });
    expect(fieldOf('indicators', 'arguable')).toMatchObject({ type: 'boolean', constraints: { required: true } });
    expect(fieldOf('editions', 'source_ids')).toMatchObject({ type: 'list', delimiter: '|', itemType: 'string' });
    expect(fieldOf('checks', 'verdict')?.constraints.enum).toEqual(['holds', 'fails', 'arguable']);
    expect(fieldOf('series', 'comparable')?.categories).toEqual([
      { value: 'yes', label: 'L yes' },
      { value: 'partly', label: 'L partly' },
    ]);
    expect(fieldOf('indicators', 'status_basis')).toMatchObject({
      constraints: { required: false, enum: ['computed', 'official'] },
    });
  });

  it('refers to other tables, and to the same one without its name', () => {
    expect(tableSchemaOf('strategies', textsOf).foreignKeys).toEqual([
      { fields: ['edition_id'], reference: { resource: 'editions', fields: ['id'] } },
      { fields: ['parent_id'], reference: { resource: '', fields: ['id'] } },
      { fields: ['source_id'], reference: { resource: 'sources', fields: ['id'] } },
    ]);
    expect(tableSchemaOf('assignments', textsOf)).not.toHaveProperty('primaryKey');
  });
});

describe('the keys of the published tables', () => {
  const ids = new Map(TABLES.map((table) => [table, new Set(rowsOf(realData, table).map(({ id }) => id))]));

  it.each(TABLES)('lead from %s to records that are there', (table) => {
    for (const [field, other] of Object.entries(FOREIGN_KEYS[table])) {
      expect(columnsOf(table)).toContain(field);
      const values = rowsOf(realData, table).map((row) => row[field]);
      expect(values.some((value) => value !== null), field).toBe(true);
      for (const value of values) if (value !== null) expect(ids.get(other)?.has(value), `${field} ${String(value)}`).toBe(true);
    }
  }); // prettier-ignore

  it.each(TABLES)('name every field of %s that is an id of another table, or a list of ids', (table) => {
    const ending = (end: string): string[] =>
      columnsOf(table)
        .filter((column) => column.endsWith(end))
        .toSorted();
    expect(Object.keys(FOREIGN_KEYS[table]).toSorted()).toEqual(ending('_id'));
    expect(Object.keys(LISTED_IDS[table] ?? {}).toSorted()).toEqual(ending('_ids'));
  });

  it.each(TABLES.filter((table) => PRIMARY_KEYS[table].length > 0))('tell the records of %s apart', (table) => {
    const keys = rowsOf(realData, table).map((row) => PRIMARY_KEYS[table].map((field) => String(row[field])).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
