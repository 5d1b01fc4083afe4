import { foldForMatching } from '../../../src/lib/text.ts';
import type { SourceDocument } from '../document.ts';
import type { Passage } from '../passage.ts';
import type { Collector } from '../records.ts';
import { readColumns, type ColumnName, type Columns } from './columns.ts';
import type { Faults } from './faults.ts';
import { listOf, readSheet, textOf, type Cell } from './reader.ts';

/** A cell with the row that it stands in, as Excel counts it. */
export type Located = { readonly row: number; readonly text: Passage };

/** A row below the heads, by column; cells that are blank are left out. */
export type Row = { readonly row: number; readonly cells: ReadonlyMap<ColumnName, Passage> };

/** What Excel shows in place of a value that it cannot work out, or that does not fit. */
const EXCEL_ERROR = /^#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NULL!|NUM!|SPILL!|#+)$/u;
/**
 * The sign of a character that was lost, characters of somebody’s own making (造字), which each computer shows otherwise,
 * and control characters but for the tab.
 */
const LOST = /[\uFFFD\uE000-\uF8FF\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u;

function assertSound(text: Passage, row: number, place: number, faults: Faults): void {
  const at = text.text.search(LOST);
  if (at >= 0)
    faults.add({ row, place }, 'a character of this cell was lost, or is of one’s own making (造字)', {
      expected: 'characters that every computer shows alike',
      found: `「${text.text.slice(Math.max(0, at - 8), at + 9).replaceAll(new RegExp(LOST, 'gu'), '□')}」, where □ is it`,
      edit: 'save the spreadsheet as 「CSV UTF-8（逗號分隔）」 and look at this cell again',
    });
  if (EXCEL_ERROR.test(text.text))
    faults.add({ row, place }, 'Excel could not show what this cell holds', {
      expected: 'a text',
      found: text.text,
      edit: 'format the cell as text in Excel, enter the words again, and save as CSV',
    });
}

function readRow(document: SourceDocument, cells: readonly Cell[], row: number, columns: Columns, faults: Faults): Row {
  const texts = cells.map((cell) => textOf(document, cell));
  const known = new Set([...columns.values()].map(({ place }) => place));
  texts.forEach((text, place) => {
    assertSound(text, row, place, faults);
    if (!text.isEmpty && !known.has(place))
      faults.add({ row, place }, 'text stands in a column without a head', {
        expected: 'nothing, or a head over this column',
        found: `「${text.text.slice(0, 40)}」`,
        edit: 'give the column its head, or empty the cell; a comma inside a cell needs quotes around the cell',
      });
  });
  const named = [...columns.values()].flatMap(({ name, place }) => {
    const cell = cells[place];
    const text = cell && (name === '辦理機關' ? listOf(document, cell) : texts[place]);
    return text && !text.isEmpty ? [[name, text] as const] : [];
  });
  return { row, cells: new Map(named) };
}

const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => cell.every((line) => line.trim().isEmpty));

/**
 * The columns of a spreadsheet and its rows below the heads, blank ones left out. Heads, commas and quotes are layout.
 * @throws ContentError when the file is no CSV
 */
export function readTable(
  collector: Collector,
  required: readonly ColumnName[],
  faults: Faults,
): { columns: Columns; rows: Row[] } {
  const { document } = collector;
  const { rows, signs } = readSheet(document, faults);
  collector.layout('separator', ...signs);
  const first = rows.findIndex((cells) => !isBlank(cells));
  const heads = (rows[first] ?? []).map((cell) => textOf(document, cell));
  collector.layout('table-head', ...heads);
  const columns = readColumns(heads, Math.max(first, 0) + 1, required, faults);
  return {
    columns,
    rows: rows.flatMap((cells, index) =>
      index <= first || isBlank(cells) ? [] : [readRow(document, cells, index + 1, columns, faults)],
    ),
  };
}

/** A measure with the rows that it spans. */
export type MeasureRows = {
  readonly row: number;
  /** The cell of its strategy as it stands at its first row or above; undefined where there is none. */
  readonly strategy: Located | undefined;
  readonly measure: Located;
  /** The other cells, each as the pieces that its rows have. */
  readonly cells: Map<ColumnName, Located[]>;
};

const isSame = (a: Passage | undefined, b: Passage): boolean =>
  a !== undefined && foldForMatching(a.text) === foldForMatching(b.text);

/** Whether a row without an 執行措施 has bodies and a target of its own, and no number that goes on: one was left out. */
const looksWhole = ({ cells }: Row): boolean =>
  cells.has('辦理機關') &&
  cells.has('績效目標值') &&
  ![...cells.values()].some(({ text }) => /^(?!1\.)\d{1,2}\.(?!\d)/u.test(text.normalize('NFKC')));

/** Puts the cells of a row to its measure; where the measure is filled down, so is what equals the cell above. */
function takeCells(group: MeasureRows, { row, cells }: Row, isFilledDown: boolean, collector: Collector): void {
  for (const [name, text] of cells) {
    if (name === '具體策略' || name === '執行措施') continue;
    const pieces = group.cells.get(name) ?? [];
    if (isFilledDown && isSame(pieces.at(-1)?.text, text)) collector.layout('repeated-cell', text);
    else group.cells.set(name, [...pieces, { row, text }]);
  }
}

/**
 * The rows of each measure: one with an 執行措施 begins it, those below without one, or with the same again, go on with
 * it. A 具體策略 holds until the next. Cells that repeat the one above are layout.
 */
export function readMeasures(collector: Collector, rows: readonly Row[], faults: Faults): MeasureRows[] {
  const groups: MeasureRows[] = [];
  let strategy: Located | undefined;
  for (const row of rows) {
    const [strategyCell, measure] = [row.cells.get('具體策略'), row.cells.get('執行措施')];
    const opens = strategyCell !== undefined && !isSame(strategy?.text, strategyCell);
    if (strategyCell && !opens) collector.layout('repeated-cell', strategyCell);
    if (opens) strategy = { row: row.row, text: strategyCell };
    const open = groups.at(-1);
    const isOpen = open !== undefined && open.strategy === strategy && (!measure || isSame(open.measure.text, measure));
    const goesOn = isOpen ? open : undefined;
    if (!measure && (!goesOn || looksWhole(row))) {
      faults.add({ row: row.row, column: '執行措施' }, 'the cell 執行措施 is empty', {
        expected: 'the text of a measure; only rows that go on with the measure above may leave it out',
        found: 'nothing',
        edit: 'enter the text; where the cell is merged over several rows, number the items of the other cells on: 1., 2., …',
      });
    } else if (goesOn) {
      if (measure) collector.layout('repeated-cell', measure);
      takeCells(goesOn, row, measure !== undefined, collector);
    } else if (measure) {
      const group = {
        row: row.row,
        strategy,
        measure: { row: row.row, text: measure },
        cells: new Map<ColumnName, Located[]>(),
      };
      takeCells(group, row, false, collector);
      groups.push(group);
    }
  }
  return groups;
}
