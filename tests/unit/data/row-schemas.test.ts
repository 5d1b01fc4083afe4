import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { columnsOf, TABLES, tableSchemas, type TableName } from '../../../src/domain/tables.ts';
import { fieldDescription } from '../../../src/i18n/described.ts';
import { meaningOf } from '../../../src/i18n/fields.ts';
import { publishedFile, publishedRows } from '../../published.ts';

type Schema = {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, { readonly title: string; readonly description: string }>>;
};

const schemaOf = (table: TableName): Schema => JSON.parse(publishedFile(`${table}.schema.json`)) as Schema;

/** An independent validator, strict about the schemas themselves. */
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const validators = new Map(TABLES.map((table) => [table, ajv.compile(schemaOf(table))]));

const accepts = (table: TableName, row: unknown): boolean => validators.get(table)?.(row) === true;

describe.each(TABLES)('the JSON Schema of a row of %s', (table) => {
  it('accepts every row, as the zod schema does', () => {
    for (const row of publishedRows(table)) {
      expect(accepts(table, row), JSON.stringify(validators.get(table)?.errors)).toBe(true);
      expect(tableSchemas[table].safeParse(row).error, JSON.stringify(row)).toBeUndefined();
    }
  });

  it('refuses a row that has a field too many, too few, or of another type', () => {
    const [row = {}] = publishedRows(table);
    expect(accepts(table, row)).toBe(true);
    expect(accepts(table, { ...row, places: 'x' })).toBe(false);
    for (const column of columnsOf(table)) {
      const short = Object.fromEntries(Object.entries(row).filter(([field]) => field !== column));
      expect(accepts(table, short), column).toBe(false);
      expect(accepts(table, { ...row, [column]: { of: 'another type' } }), column).toBe(false);
    }
  });

  it('knows its address, and that it is of one row', () => {
    const { $schema, $id, title, description } = schemaOf(table);
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect($id).toBe(`https://integrity.example/data/v1/${table}.schema.json`);
    expect(title).toMatch(/^\p{Script=Han}.* \/ [A-Z]/u);
    expect(description).toMatch(
      /^這是一筆資料的規格，不是整張表的。.+ \/ Schema of one row, not of the whole table\. /u,
    );
  });

  it('says of every field what the site says of it', () => {
    const { properties } = schemaOf(table);
    expect(Object.keys(properties)).toEqual(columnsOf(table));
    for (const [name, { title, description }] of Object.entries(properties)) {
      expect(title, name).toBe(meaningOf(table, name).title);
      expect(description, name).toBe(fieldDescription(meaningOf(table, name)));
    }
  });
});

it('refuses a word that is not listed, and a day that is not one', () => {
  const [indicator = {}] = publishedRows('indicators');
  expect(accepts('indicators', { ...indicator, status: 'done' })).toBe(false);
  const [source = {}] = publishedRows('sources');
  expect(accepts('sources', { ...source, issued: '2019-13-01' })).toBe(false);
  expect(accepts('sources', { ...source, original_url: 'not an address' })).toBe(false);
});
