import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldType, tableFiles } from '../../../src/domain/table-files.ts';
import { columnsOf, rowsOf, tableSchemas, TABLES, type TableName } from '../../../src/domain/tables.ts';
import { tableTexts } from '../../../src/i18n/fields.ts';
import { realData } from '../../real-content.ts';

type JsonRow = Readonly<Record<string, unknown>>;
type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

const files = tableFiles(realData);

function bodyOf(name: string): string {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`${name}: no such file`);
  return file.body;
}

const jsonOf = (table: TableName): JsonRow[] => JSON.parse(bodyOf(`${table}.json`)) as JsonRow[];
const schemaOf = (table: TableName) => z.fromJSONSchema(JSON.parse(bodyOf(`${table}.schema.json`)) as JsonSchema);

/** The type of a JSON value in the words of `fieldType`. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? 'string[]' : 'mixed[]';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

describe('tableFiles', () => {
  it('gives each table as JSON, CSV, CSV for Excel and JSON Schema', () => {
    const endings = ['json', 'csv', 'excel.csv', 'schema.json'];
    expect(files.map(({ name }) => name)).toEqual(TABLES.flatMap((table) => endings.map((end) => `${table}.${end}`)));
  });

  it('says of every text file that it is UTF-8', () => {
    const types = new Set(files.filter(({ name }) => !name.endsWith('.schema.json')).map(({ type }) => type));
    expect(types).toEqual(new Set(['application/json; charset=utf-8', 'text/csv; charset=utf-8']));
  });

  it.each(TABLES)('gives the rows of %s as JSON, one a line', (table) => {
    const rows = rowsOf(realData, table);
    expect(jsonOf(table)).toEqual(rows);
    expect(bodyOf(`${table}.json`).split('\n')).toHaveLength(rows.length + 3);
  });

  it.each(TABLES)('gives %s for Excel as a byte order mark and then the bytes of the CSV', (table) => {
    const [csv, excel] = [`${table}.csv`, `${table}.excel.csv`].map((name) => Buffer.from(bodyOf(name), 'utf8'));
    expect(excel).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), csv ?? Buffer.of()]));
    expect(csv?.subarray(0, 3)).not.toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it.each(TABLES)('accepts every row of %s with its zod schema and with its JSON Schema', (table) => {
    const schema = schemaOf(table);
    for (const row of jsonOf(table)) {
      expect(tableSchemas[table].safeParse(row).error, JSON.stringify(row)).toBeUndefined();
      expect(schema.safeParse(row).error, JSON.stringify(row)).toBeUndefined();
    }
  });

  it.each(TABLES)('refuses with the JSON Schema of %s a row that has a field too many or too few', (table) => {
    const schema = schemaOf(table);
    const [row = {}] = jsonOf(table);
    expect(schema.safeParse({ ...row, places: 'x' }).success).toBe(false);
    for (const column of columnsOf(table)) {
      const short = Object.fromEntries(Object.entries(row).filter(([field]) => field !== column));
      expect(schema.safeParse(short).success, column).toBe(false);
    }
  });
});

describe('fieldType', () => {
  it.each([
    ['sources', 'lines', 'integer', false],
    ['editions', 'roc_year', 'integer', true],
    ['editions', 'source_ids', 'string[]', false],
    ['agencies', 'collective', 'boolean', false],
    ['provisions', 'period', 'string', true],
    ['provisions', 'text', 'string', false],
    ['observations', 'value', 'number', true],
    ['movements', 'new_target', 'number', false],
  ] as const)('calls %s.%s %s, null allowed: %s', (table, field, type, nullable) => {
    expect(fieldType(table, field)).toEqual({ type, nullable });
  });

  it.each(TABLES)('names for every field of %s the type that its values have', (table) => {
    const rows = jsonOf(table);
    for (const field of columnsOf(table)) {
      const { type, nullable } = fieldType(table, field);
      const found = new Set(rows.map((row) => (row[field] === null ? null : typeOf(row[field]))));
      const allowed = [type, ...(type === 'number' ? ['integer'] : []), ...(nullable ? [null] : [])];
      expect(
        [...found].filter((each) => !allowed.includes(each)),
        field,
      ).toEqual([]);
      expect(type, field).not.toBe('');
    }
  });
});

describe('tableTexts', () => {
  it('describes the tables in the order in which they are published', () => {
    expect(Object.keys(tableTexts)).toEqual(TABLES);
  });

  it.each(TABLES)('describes every field of %s in Chinese, and no other', (table) => {
    const { title, note, fields } = tableTexts[table];
    expect(Object.keys(fields)).toEqual(columnsOf(table));
    for (const text of [title, note, ...Object.values(fields)]) expect(text).toMatch(/\p{Script=Han}/u);
  });
});
