import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/domain/table-fields.ts';
import { columnsOf, TABLES, type TableName } from '../../../src/domain/tables.ts';
import { publishedFile, publishedRows } from '../../published.ts';

/** A cell as its field's published type reads it: no cell knows more than that. */
function valueOf(cell: string, type: string): unknown {
  if (type === 'string[]') return cell === '' ? [] : cell.split('|');
  if (cell === '') return null;
  if (type === 'boolean') return { true: true, false: false }[cell];
  return type === 'string' ? cell : Number(cell);
}

const cellsOf = (text: string): string[][] => {
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  expect(meta.aborted).toBe(false);
  return data;
};

/** The cells of a table's CSV without the empty line that its last line break begins. */
function readTable(table: TableName): string[][] {
  const cells = cellsOf(publishedFile(`${table}.csv`));
  expect(cells.at(-1)).toEqual(['']);
  return cells.slice(0, -1);
}

describe.each(TABLES)('the CSV of %s, read by an independent reader', (table) => {
  it('is its JSON cell by cell', () => {
    const [head, ...lines] = readTable(table);
    const rows = publishedRows(table);
    expect(head).toEqual(columnsOf(table));
    expect(lines).toHaveLength(rows.length);
    lines.forEach((cells, line) => {
      const read = fieldsOf(table).map(({ name, type }, place) => [name, valueOf(cells[place] ?? '?', type)]);
      expect(cells).toHaveLength(columnsOf(table).length);
      expect(Object.fromEntries(read)).toEqual(rows[line]);
    });
  });

  it('joins its lists by a sign that no item has', () => {
    for (const { name, type } of fieldsOf(table))
      if (type === 'string[]')
        for (const row of publishedRows(table)) expect((row[name] as string[]).join(''), name).not.toContain('|');
  });
});
