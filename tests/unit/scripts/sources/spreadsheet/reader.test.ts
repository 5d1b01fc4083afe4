import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readSpans } from '../../../../../scripts/sources/passage.ts';
import { ContentError } from '../../../../../scripts/content-error.ts';
import { Faults } from '../../../../../scripts/sources/spreadsheet/faults.ts';
import { readSheet, type Cell } from '../../../../../scripts/sources/spreadsheet/reader.ts';
import { plainText } from '../../../../../src/lib/stored-text.ts';
import { csvDocument, csvOf } from './csv.ts';

function read(text: string) {
  const document = csvDocument(text);
  const faults = new Faults(document);
  const sheet = readSheet(document, faults);
  faults.assertNone();
  return { document, ...sheet };
}

const valueOf = (cell: Cell): string => cell.map(({ text }) => text).join('\n');
const valuesOf = (text: string): string[][] => read(text).rows.map((cells) => cells.map(valueOf));

/** Counts one more for each column from `from` to `to`. */
function count(columns: number[], from: number, to: number): void {
  for (let at = from; at < to; at += 1) columns[at] = (columns[at] ?? 0) + 1;
}

/** Cells of the characters that CSV gives a meaning, and others. */
const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', '　', 'a', '廉', '1.'), maxLength: 12 });
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

describe('readSheet', () => {
  it.each([
    ['a,b\nc,d', [['a', 'b'], ['c', 'd']]],
    ['a,b\n', [['a', 'b']]],
    ['a,\n,b', [['a', ''], ['', 'b']]],
    ['\na', [[''], ['a']]],
    ['"a,b","c\nd"', [['a,b', 'c\nd']]],
    ['"他說""好""",b', [['他說"好"', 'b']]],
    ['""', [['']]],
    ['"" ,b', [['', 'b']]],
    ['""""', [['"']]],
    ['他說"好",b', [['他說"好"', 'b']]],
    [' "a",b', [[' "a"', 'b']]],
  ])('reads %j', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  }); // prettier-ignore

  it('gives back every cell that was written', () => {
    fc.assert(
      fc.property(rows, (written) => {
        expect(valuesOf(csvOf(written))).toEqual(written);
      }),
      { seed: 113, numRuns: 500 },
    );
  });

  it('reads the same cells as Papa Parse', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (written, end) => {
        const text = csvOf(written, end);
        fc.pre(text !== end);
        const { data } = Papa.parse<string[]>(text.slice(0, -end.length), { delimiter: ',', newline: end });
        expect(valuesOf(plainText('plan-113.csv', text))).toEqual(data);
      }),
      { seed: 113, numRuns: 500 },
    );
  });

  it('knows where each character of each cell stands, and leaves no character out', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const { document, rows: sheet, signs } = read(csvOf(written));
        const taken = document.lines.map((line) => new Array<number>(line.length).fill(0));
        const passages = [...sheet.flat(2), ...signs];
        for (const passage of passages) {
          const spans = passage.spans();
          expect(readSpans(document.lines, spans)).toBe(passage.text);
          for (const [line, from, to] of spans) count(taken[line - 1] ?? [], from, to);
        }
        expect(taken.flat().every((count) => count === 1)).toBe(true);
      }),
      { seed: 113, numRuns: 500 },
    );
  });

  it('complains in its own words of whatever else it is given', () => {
    const noise = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' '), maxLength: 24 });
    fc.assert(
      fc.property(noise, (text) => {
        try {
          read(text);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          expect(error.message).toMatch(/a quote is opened and never closed|text stands after the closing quote/u);
        }
      }),
      { seed: 113, numRuns: 2000 },
    );
  });

  it('says in which row and column a quote is never closed', () => {
    expect(() => read('a,b\nc,"他說\n好\n')).toThrow(
      [
        'plan-113.csv row 2, column B: a quote is opened and never closed',
        '  expected: a closing quote at the end of the cell',
        '  found:    「"他說」 on line 2 of the file, open until its end',
        '  to do:    open the file in Excel, look at this cell and those after it, and save it again as CSV',
      ].join('\n'),
    );
  });

  it('says where text stands after a closing quote, each time', () => {
    expect(() => read('"a"b,c\nd,"e" f')).toThrow(
      [
        'plan-113.csv row 1, column A: text stands after the closing quote of the cell',
        '  expected: a comma or the end of the row after the closing quote; a quote inside a cell is written twice',
        '  found:    「b」',
        '  to do:    open the file in Excel, look at this cell, and save it again as CSV',
        'plan-113.csv row 2, column B: text stands after the closing quote of the cell',
      ].join('\n'),
    );
  });
});
