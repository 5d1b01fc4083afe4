import { toCsv } from '../lib/csv.ts';
import { oncePer } from '../lib/once.ts';
import type { Dataset } from './dataset.ts';
import { columnsOf, rowsOf, TABLES, type TableName } from './tables.ts';

const BOM = '\uFEFF';

export type TableFile = { readonly name: string; readonly type: string; readonly body: string };

/** One row a line, so that two releases can be compared line by line. */
const toJson = (rows: readonly unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

const filesOf = (data: Dataset, table: TableName): TableFile[] => {
  const rows = rowsOf(data, table);
  const csv = toCsv(columnsOf(table), rows);
  return [
    { name: `${table}.json`, type: 'application/json; charset=utf-8', body: toJson(rows) },
    { name: `${table}.csv`, type: 'text/csv; charset=utf-8', body: csv },
    { name: `${table}.excel.csv`, type: 'text/csv; charset=utf-8', body: BOM + csv },
  ];
};

/** Each table as JSON, as CSV, and as the same bytes after a byte order mark. */
export const tableFiles = oncePer((data: Dataset): readonly TableFile[] =>
  TABLES.flatMap((table) => filesOf(data, table)),
);
