import { foldForMatching, isWide } from '../../../src/lib/text.ts';
import { tabCells } from '../cells.ts';
import type { SourceDocument } from '../document.ts';
import { fault } from '../fault.ts';
import { Passage } from '../passage.ts';
import { linesBetween } from '../prose.ts';
import type { Collector } from '../records.ts';
import { TAGS } from '../tags.ts';
import { isPageHeader } from './page-headers.ts';

/** A table as printed: rows of cells, the heads apart, with the line each row begins on. */
export type Table = { readonly heads: Passage[][]; readonly rows: Row[] };
export type Row = { readonly line: number; readonly cells: Passage[]; readonly afterHead: boolean };

/** The table's line breaks stand in the text as spaces between two wide characters; there they were never printed. */
export function unbreak(passage: Passage): Passage {
  const { text } = passage;
  const kept = [...text.matchAll(/[^ ]+| +/gu)].filter(({ 0: run, index }) => {
    if (!run.startsWith(' ')) return true;
    return !(isWide(text.charAt(index - 1)) && isWide(text.charAt(index + run.length)));
  });
  return Passage.join(kept.map(({ 0: run, index }) => passage.slice(index, index + run.length)));
}

/** Reads the lines of a table, page headers and blank lines passed over. */
export function readTable(
  document: SourceDocument,
  from: number,
  to: number,
  isHead: (cells: readonly string[]) => boolean,
  columns: number,
): Table {
  const heads: Passage[][] = [];
  const rows: Row[] = [];
  let afterHead = false;
  for (const line of linesBetween(from, to)) {
    const text = document.lines[line - 1] ?? '';
    if (text.trim() === '' || isPageHeader(text)) continue;
    const cells = tabCells(document, line).map((cell) => cell.trim());
    if (isHead(cells.map((cell) => foldForMatching(cell.text)))) {
      heads.push(cells);
      afterHead = true;
      continue;
    }
    if (cells.length !== columns) {
      throw fault(document, line, 'a row of the table does not have its columns', {
        expected: `${columns} cells`,
        found: `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}: ${text.slice(0, 40)}…`,
      });
    }
    rows.push({ line, cells, afterHead });
    afterHead = false;
  }
  const [head] = heads;
  if (head === undefined) {
    throw fault(document, from, 'the table of this section is missing', { expected: 'a table head', found: 'none' });
  }
  return { heads, rows };
}

const CUT = /[^。]\s*$/u;
const FIRST_PARAGRAPH = /^<p>.*?<\/p>/u;

/**
 * Puts the results cut by pages together. A row without a KPI goes on with the cell above; and where the cell
 * above ends in the middle of a sentence, the first paragraph of the next KPI's cell belongs to it.
 */
export function joinResults(collector: Collector, rows: readonly Row[], column: number): Row[] {
  const joined: { line: number; cells: Passage[]; afterHead: boolean }[] = [];
  for (const row of rows) {
    const open = joined.at(-1);
    const head = open?.cells[column] ?? Passage.empty;
    const next = row.cells[column] ?? Passage.empty;
    const isCut = row.afterHead && open !== undefined && CUT.test(head.text.replaceAll(TAGS, ''));
    if (open && row.cells.slice(0, column).every(({ isEmpty }) => isEmpty)) {
      open.cells[column] = Passage.join([head, next]);
      continue;
    }
    if (!open || !isCut) {
      joined.push({ ...row, cells: [...row.cells] });
      continue;
    }
    const length = FIRST_PARAGRAPH.exec(next.text)?.[0].length;
    if (length === undefined) {
      throw fault(collector.document, row.line, 'the cell above was cut by a page, and nothing here goes on with it', {
        expected: 'a first paragraph <p>…</p> that ends the cell above',
        found: `「${next.text.slice(0, 24)}」`,
      });
    }
    open.cells[column] = Passage.join([head, next.slice(0, length)]);
    joined.push({
      ...row,
      cells: row.cells.map((cell, index) => (index === column ? next.slice(length).trim() : cell)),
    });
  }
  return joined;
}
