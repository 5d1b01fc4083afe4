import { z } from 'zod';
import { toCsv } from '../lib/csv.ts';
import { oncePer } from '../lib/once.ts';
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
export const tableFiles = oncePer((data: Dataset): readonly TableFile[] =>
  TABLES.flatMap((table) => filesOf(data, table)),
);

type Property = { readonly type?: unknown; readonly enum?: readonly unknown[]; readonly anyOf?: readonly Property[] };

const typesOf = (property: Property): string[] => {
  if (property.anyOf) return property.anyOf.flatMap(typesOf);
  const types = Array.isArray(property.type) ? property.type : [property.type ?? 'string'];
  return types.map((type) => (type === 'array' ? 'string[]' : String(type)));
};

/** A field's JSON type in a word (`string`, `integer`, `boolean`, `string[]`), and whether it may be null. */
export function fieldType(table: TableName, field: string): { type: string; nullable: boolean } {
  const property = z.toJSONSchema(tableSchemas[table]).properties?.[field];
  const types = new Set(typeof property === 'object' ? typesOf(property) : []);
  const nullable = types.delete('null');
  return { type: [...types].join(' | '), nullable };
}
