import type { SourceDocument } from '../document.ts';
import { joinPieces } from '../join.ts';
import { Passage } from '../passage.ts';
import type { Faults } from './faults.ts';

/**
 * A reader of CSV (RFC 4180) of its own: records cite the columns of the stored lines that their characters stand on,
 * and libraries such as Papa Parse give the values of cells alone, not where each character of them stands. As Excel
 * does, it takes a quote inside a cell that begins without one for what it is.
 */

/** A cell as its lines, each a passage of the document; an empty cell has one empty line. */
export type Cell = readonly Passage[];

export type Sheet = {
  /** Rows as Excel counts them: the first is row 1, and an empty line is a row. */
  readonly rows: readonly (readonly Cell[])[];
  /** Commas and quotes, which belong to no cell. */
  readonly signs: readonly Passage[];
};

type Position = { readonly line: number; readonly column: number };

/** Reads one document; `#line` and `#column` are where the reader stands. */
class Reader {
  readonly #document: SourceDocument;
  readonly #faults: Faults;
  readonly #signs: Passage[] = [];
  #line = 1;
  #column = 0;

  constructor(document: SourceDocument, faults: Faults) {
    this.#document = document;
    this.#faults = faults;
  }

  get #text(): string {
    return this.#document.lines[this.#line - 1] ?? '';
  }

  #slice(from: number, to: number): Passage {
    return Passage.ofLine(this.#document, this.#line, from, to);
  }

  #sign(): void {
    this.#signs.push(this.#slice(this.#column, this.#column + 1));
    this.#column += 1;
  }

  /** Up to the next comma or the end of the line. */
  #bare(): Passage {
    const comma = this.#text.indexOf(',', this.#column);
    const from = this.#column;
    this.#column = comma < 0 ? this.#text.length : comma;
    return this.#slice(from, this.#column);
  }

  /** One line of a quoted cell: of two quotes the first is the cell's own. Stands on the closing quote or at the end. */
  #quotedLine(): Passage {
    const pieces: Passage[] = [];
    let from = this.#column;
    for (;;) {
      const quote = this.#text.indexOf('"', this.#column);
      this.#column = quote < 0 ? this.#text.length : quote;
      if (quote < 0 || this.#text.charAt(quote + 1) !== '"') break;
      pieces.push(this.#slice(from, quote + 1));
      this.#column += 1;
      this.#sign();
      from = this.#column;
    }
    return Passage.join([...pieces, this.#slice(from, this.#column)]);
  }

  #quoted(row: number, place: number): Cell {
    const opened: Position = { line: this.#line, column: this.#column };
    this.#sign();
    const lines: Passage[] = [];
    for (;;) {
      lines.push(this.#quotedLine());
      if (this.#column < this.#text.length) break;
      if (this.#line >= this.#document.lines.length) throw this.#neverClosed(row, place, opened);
      this.#line += 1;
      this.#column = 0;
    }
    this.#sign();
    const after = this.#bare();
    if (!after.trim().isEmpty)
      this.#faults.add({ row, place }, 'text stands after the closing quote of the cell', {
        expected: 'a comma or the end of the row after the closing quote; a quote inside a cell is written twice',
        found: `「${after.text.slice(0, 24)}」`,
        edit: 'open the file in Excel, look at this cell, and save it again as CSV',
      });
    return lines;
  }

  #neverClosed(row: number, place: number, { line, column }: Position) {
    const start = (this.#document.lines[line - 1] ?? '').slice(column, column + 24);
    this.#faults.add({ row, place }, 'a quote is opened and never closed', {
      expected: 'a closing quote at the end of the cell',
      found: `「${start}」 on line ${line} of the file, open until its end`,
      edit: 'open the file in Excel, look at this cell and those after it, and save it again as CSV',
    });
    return this.#faults.error;
  }

  #row(row: number): Cell[] {
    const cells: Cell[] = [];
    for (;;) {
      cells.push(this.#text.charAt(this.#column) === '"' ? this.#quoted(row, cells.length) : [this.#bare()]);
      if (this.#column >= this.#text.length) break;
      this.#sign();
    }
    this.#line += 1;
    this.#column = 0;
    return cells;
  }

  read(): Sheet {
    const rows: Cell[][] = [];
    while (this.#line <= this.#document.lines.length) rows.push(this.#row(rows.length + 1));
    return { rows, signs: this.#signs };
  }
}

/**
 * The cells of a CSV document. Stray text after a closing quote goes to `faults`, and reading goes on.
 * @throws ContentError when a quote is never closed, with all faults so far
 */
export const readSheet = (document: SourceDocument, faults: Faults): Sheet => new Reader(document, faults).read();

/** A cell as one passage, its lines joined as those of every document are, without the blanks around it. */
export const textOf = (document: SourceDocument, cell: Cell): Passage =>
  cell
    .map((line) => line.trim())
    .filter((line) => !line.isEmpty)
    .reduce((head, line) => joinPieces(head, Passage.lineBreakAfter(document, head), line), Passage.empty);

/** The same, each line break kept as a blank: what parts names that stand below each other. */
export const listOf = (document: SourceDocument, cell: Cell): Passage =>
  Passage.join(
    cell
      .map((line) => line.trim())
      .filter((line) => !line.isEmpty)
      .flatMap((line, index, all) =>
        index < all.length - 1 ? [line, Passage.lineBreakAfter(document, line)] : [line],
      ),
  );
