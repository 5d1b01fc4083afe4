import { z } from 'zod';
import { toCsv } from '../lib/csv.ts';
import type { Dataset } from './dataset.ts';
import { columnsOf, rowsOf, tableSchemas, TABLES, type TableName } from './tables.ts';

const BOM = '\uFEFF';

export type TableFile = { readonly name: string; readonly type: string; readonly body: string };

/** One row a line, so that two releases can be compared line by line. */
const toJson = (rows: readonly unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

const filesOf = (data: Dataset, table: TableName): TableFile[] => {
  const rows = rowsOf(data, table);
  const csv = toCsv(columnsOf(table), rows);
  const schema = z.toJSONSchema(tableSchemas[table]);
  return [
    { name: `${table}.json`, type: 'application/json; charset=utf-8', body: toJson(rows) },
    { name: `${table}.csv`, type: 'text/csv; charset=utf-8', body: csv },
    { name: `${table}.excel.csv`, type: 'text/csv; charset=utf-8', body: BOM + csv },
    { name: `${table}.schema.json`, type: 'application/schema+json', body: `${JSON.stringify(schema, null, 2)}\n` },
  ];
};

/** The files of `/data/v1/`: each table as JSON, as CSV, as the same bytes after a byte order mark, and its JSON Schema. */
export const tableFiles = (data: Dataset): TableFile[] => TABLES.flatMap((table) => filesOf(data, table));

/** A field's type in a few words: `string`, `integer | null`, `string[]`, `plan | policy`. */
export function fieldType(table: TableName, field: string): { type: string; nullable: boolean } {
  const schema = z.toJSONSchema(tableSchemas[table]).properties?.[field];
  const options = typeof schema === 'object' ? (schema.anyOf ?? [schema]) : [];
  const names = options.flatMap((option) => {
    if (typeof option !== 'object' || option.type === 'null') return [];
    if (option.enum) return ['string'];
    return [option.type === 'array' ? 'string[]' : String(option.type)];
  });
  return {
    type: [...new Set(names)].join(' | '),
    nullable: options.some((option) => typeof option === 'object' && option.type === 'null'),
  };
}
