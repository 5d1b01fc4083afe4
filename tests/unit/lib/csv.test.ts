import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES, columnsOf, rowsOf } from '../../../src/domain/tables.ts';
import { toCsv, type Row } from '../../../src/lib/csv.ts';
import { realData } from '../../real-content.ts';

/** The cells of an RFC 4180 text; throws where it breaks that rule. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const [whole = '', quoted, plain = '', end = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/u.exec(rest) ?? [];
    if (end === '') throw new Error(`not RFC 4180: ${rest.slice(0, 40)}`);
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('not RFC 4180: the last line has no line break');
  return rows;
}

/** A cell as the value that its JSON row has: the JSON tells a list, a number and a truth value from text. */
function valueLike(json: Row[string] | undefined, cell: string): unknown {
  if (Array.isArray(json)) return cell === '' ? [] : cell.split('|');
  if (cell === '') return null;
  if (typeof json === 'number') return Number(cell);
  return typeof json === 'boolean' ? cell === 'true' : cell;
}

describe('toCsv', () => {
  it('prints the head and each row on a line of its own, all ended by CRLF', () => {
    expect(toCsv(['a', 'b'], [{ a: 1, b: '二' }])).toBe('a,b\r\n1,二\r\n');
    expect(toCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });

  it('quotes a cell that holds a comma, a quote or a line break, and no other', () => {
    expect(toCsv(['a'], [{ a: '1,024' }])).toBe('a\r\n"1,024"\r\n');
    expect(toCsv(['a'], [{ a: '稱 "CPI"' }])).toBe('a\r\n"稱 ""CPI"""\r\n');
    expect(toCsv(['a'], [{ a: '一\n二' }])).toBe('a\r\n"一\n二"\r\n');
    expect(toCsv(['a'], [{ a: '一，二' }])).toBe('a\r\n一，二\r\n');
  });

  it('leaves null and what a row lacks empty', () => {
    expect(toCsv(['a', 'b', 'c'], [{ a: null, c: 0 }])).toBe('a,b,c\r\n,,0\r\n');
  });

  it('joins a list by |, quotes it as one cell, and leaves an empty list empty', () => {
    expect(toCsv(['a'], [{ a: ['研考會', '經建會'] }])).toBe('a\r\n研考會|經建會\r\n');
    expect(toCsv(['a'], [{ a: ['甲,乙', '丙'] }])).toBe('a\r\n"甲,乙|丙"\r\n');
    expect(toCsv(['a', 'b'], [{ a: [], b: false }])).toBe('a,b\r\n,false\r\n');
  });

  it('follows the order of the columns, not that of the row, and leaves other fields out', () => {
    expect(toCsv(['b', 'a'], [{ a: 1, b: 2, c: 3 }])).toBe('b,a\r\n2,1\r\n');
  });

  it('reads back as the same cells, whatever the text holds', () => {
    const unit = fc.constantFrom('"', ',', '\r', '\n', '|', ' ', '廉', 'a');
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.string({ unit }), b: fc.string({ unit }) })), (rows) => {
        expect(readCsv(toCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows.map(({ a, b }) => [a, b])]);
      }),
      { seed: 4180 },
    );
  });

  it.each(TABLES)('gives the table %s cell by cell as its JSON rows', (table) => {
    const columns = columnsOf(table);
    const rows = rowsOf(realData, table);
    const [head, ...lines] = readCsv(toCsv(columns, rows));
    expect(head).toEqual(columns);
    expect(lines).toHaveLength(rows.length);
    lines.forEach((cells, index) => {
      const row = rows[index] ?? {};
      const read = columns.map((column, place) => [column, valueLike(row[column], cells[place] ?? '')]);
      expect(cells).toHaveLength(columns.length);
      expect(Object.fromEntries(read)).toEqual(row);
    });
  });
});
