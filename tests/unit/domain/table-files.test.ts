import { describe, expect, it } from 'vitest';
import { tableFiles } from '../../../src/domain/table-files.ts';
import { rowsOf, TABLES, type TableName } from '../../../src/domain/tables.ts';
import { realData } from '../../real-content.ts';

type JsonRow = Readonly<Record<string, unknown>>;

const files = tableFiles(realData);

function bodyOf(name: string): string {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`${name}: no such file`);
  return file.body;
}

const jsonOf = (table: TableName): JsonRow[] => JSON.parse(bodyOf(`${table}.json`)) as JsonRow[];

describe('tableFiles', () => {
  it('gives each table as JSON, CSV and CSV for Excel', () => {
    const endings = ['json', 'csv', 'excel.csv'];
    expect(files.map(({ name }) => name)).toEqual(TABLES.flatMap((table) => endings.map((end) => `${table}.${end}`)));
  });

  it('says of every text file that it is UTF-8', () => {
    const types = new Set(files.map(({ type }) => type));
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
});
