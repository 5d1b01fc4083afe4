import { describe, expect, it } from 'vitest';
import { dataArchive } from '../../../src/data/data-archive.ts';
import { dataPage } from '../../../src/data/data-page.ts';
import { columnsOf, TABLES } from '../../../src/domain/tables.ts';
import { humanSize } from '../../../src/lib/bytes.ts';
import { publishedFile, publishedRows } from '../../published.ts';
import { realData } from '../../real-content.ts';

const page = dataPage(realData);
const tableOf = (name: string) => {
  const table = page.tables.find((each) => each.name === name);
  if (!table) throw new Error(`${name}: the page has no such table`);
  return table;
};
const fieldOf = (table: string, name: string) => tableOf(table).fields.find((field) => field.name === name);

describe('dataPage', () => {
  it('shows every table with its rows, its fields and the true sizes of its files', () => {
    expect(page.tables.map(({ name }) => name)).toEqual(TABLES);
    for (const table of TABLES) {
      const { rows, fields, files } = tableOf(table);
      expect(rows).toBe(publishedRows(table).length);
      expect(fields.map(({ name }) => name)).toEqual(columnsOf(table));
      const names = ['json', 'csv', 'excel.csv', 'schema.json'].map((ending) => `${table}.${ending}`);
      expect(files.map(({ href }) => href)).toEqual(names.map((name) => `/data/v1/${name}`));
      names.forEach((name, place) => {
        expect(files[place]?.text).toContain(`，${humanSize(Buffer.byteLength(publishedFile(name)))}`);
      });
    }
  });

  it('shows what a field may hold, what that means, and where it leads', () => {
    expect(fieldOf('indicators', 'direction')).toMatchObject({
      type: 'string',
      nullable: true,
      isKey: false,
      refersTo: null,
    });
    expect(fieldOf('indicators', 'direction')?.values).toEqual([
      { value: 'at-least', words: '至少', english: 'at least' },
      { value: 'at-most', words: '至多', english: 'at most' },
      { value: 'exactly', words: '恰為', english: 'exactly' },
    ]);
    expect(fieldOf('indicators', 'measure_id')?.refersTo).toEqual({ href: '#measures', text: 'measures' });
    expect(fieldOf('series', 'indicator_ids')?.refersTo).toEqual({ href: '#indicators', text: 'indicators' });
    expect(tableOf('check_inputs').primaryKey).toEqual(['check_id', 'name']);
  });

  it('shows the first row, the one in the middle and the last, as their cells are, long ones cut', () => {
    const rows = publishedRows('measures');
    const { head, rows: sample } = tableOf('measures').sample;
    expect(head).toEqual(columnsOf('measures'));
    expect(sample.map(([id]) => id)).toEqual(
      [rows[0], rows[(rows.length - 1) / 2], rows.at(-1)].map((row) => row?.['id']),
    );
    const place = head.indexOf('text');
    const texts = sample.map(
      (cells, index) => [cells[place] ?? '', [0, (rows.length - 1) / 2, rows.length - 1][index] ?? 0] as const,
    );
    const cut = texts.filter(([text]) => text.endsWith('…'));
    expect(cut.length).toBeGreaterThan(0);
    for (const [text, row] of cut) {
      expect([...text]).toHaveLength(28);
      expect(String(rows[row]?.['text']).startsWith(text.slice(0, -1))).toBe(true);
    }
    expect(sample.flat()).not.toContain('null');
  });

  it('names the archive with its true size, the data package and the catalogue', () => {
    const [archive, descriptor, catalogue] = page.files;
    const bytes = dataArchive(realData).length;
    expect(archive?.href).toBe('/data/v1/all.zip');
    expect(archive?.size).toBe(`${humanSize(bytes)}（${bytes.toLocaleString('en')}位元組）`);
    expect(descriptor?.size).toContain(Buffer.byteLength(publishedFile('datapackage.json')).toLocaleString('en'));
    expect(catalogue?.href).toBe('/data/catalog.jsonld');
  });

  it('tells the reader of Excel how many rows and columns there are', () => {
    const lines = publishedFile(page.excel.file).split('\r\n');
    expect(page.excel.columns).toBe(lines[0]?.split(',').length);
    expect(page.excel.rows).toBe(publishedRows('indicators').length);
  });
});
