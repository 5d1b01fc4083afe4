import type { ImportedStrategy } from '../../../src/schemas/strategy.ts';
import { readMarker, type Marked } from '../markers.ts';
import type { Passage } from '../passage.ts';
import { Collector, type EditionKey, type Parse } from '../records.ts';
import type { ColumnName, Columns } from './columns.ts';
import { Faults } from './faults.ts';
import { readBodies, readColumn, type Reading } from './measure-cells.ts';
import { readMeasures, readTable, type Located, type MeasureRows } from './table.ts';

/** Columns that every edition has, and whose cells every measure fills. */
export const PLAN_COLUMNS = ['具體策略', '執行措施', '辦理機關', '績效目標值'] as const satisfies readonly ColumnName[];

const HAN = '一二三四五六七八九';
const han = (number: number): string =>
  number < 10
    ? HAN.charAt(number - 1)
    : `${number < 20 ? '' : HAN.charAt(Math.floor(number / 10) - 1)}十${number % 10 === 0 ? '' : HAN.charAt((number % 10) - 1)}`;

/** Refuses a head that names another year than the edition's. */
export function assertYears(columns: Columns, names: readonly ColumnName[], edition: EditionKey, faults: Faults): void {
  for (const name of names) {
    const column = columns.get(name);
    if (column?.year == null || column.year === edition.roc_year) continue;
    faults.add({ row: column.row, column: name }, 'the year of this head is not that of the edition', {
      expected: `${edition.roc_year ?? 'no year'}年`,
      found: `「${column.head.text}」`,
      edit: 'correct the head, or give the command the right edition',
    });
  }
}

/** Counts the printed numbers of one level; one that cannot be read, repeats or is skipped is a fault. */
class Counter {
  readonly #faults: Faults;
  readonly #column: ColumnName;
  readonly #show: (number: number) => string;
  #last = 0;

  constructor(faults: Faults, column: ColumnName, show: (number: number) => string) {
    this.#faults = faults;
    this.#column = column;
    this.#show = show;
  }

  restart(): void {
    this.#last = 0;
  }

  /** The number that a cell begins with and what follows it; null where it cannot be read. */
  read({ row, text }: Located): Marked | null {
    const marked = readMarker(text);
    const expected = this.#last + 1;
    if (marked?.number !== expected || marked.rest.isEmpty)
      this.#faults.add({ row, column: this.#column }, this.#problem(marked), {
        expected: `「${this.#show(expected)}…」`,
        found: `「${text.text.slice(0, 24)}」`,
        edit: 'correct the number at the beginning of the cell; numbers run from 1, each once, without a gap',
      });
    this.#last = marked?.number ?? expected;
    return marked;
  }

  #problem(marked: Marked | null): string {
    if (marked === null) return 'no number can be read at the beginning of the cell';
    return marked.rest.isEmpty ? 'the cell has a number and no text' : 'a number repeats or is skipped';
  }
}

type Numbered = { readonly number: number; readonly marker: Passage | null; readonly rest: Passage };

/** What a measure's cells give: goals, bodies, metrics, targets, results. */
function readCells(
  reading: Reading,
  measure: { id: string },
  { row, cells }: MeasureRows,
  columns: Columns,
  edition: EditionKey,
): void {
  const editionYear = edition.roc_year;
  const pieces = (name: ColumnName): readonly Located[] => cells.get(name) ?? [];
  for (const name of ['辦理機關', '績效目標值'] as const)
    if (columns.has(name) && pieces(name).length === 0)
      reading.faults.add({ row, column: name }, `the cell ${name} is empty`, {
        expected:
          name === '績效目標值' ? 'a text; 「無。」 where the plan sets no target' : 'the names of the agencies',
        found: 'nothing',
        edit: 'enter the text; of cells that are merged over several measures, enter it in each',
      });
  const own = { rocYear: editionYear, editionYear };
  readColumn(reading, measure, '績效目標', pieces('績效目標'), { kind: 'goal', rocYear: null, editionYear });
  readColumn(reading, measure, '績效衡量指標', pieces('績效衡量指標'), { kind: 'metric', rocYear: null, editionYear });
  readColumn(reading, measure, '績效目標值', pieces('績效目標值'), { kind: 'target', ...own });
  const period = columns.get('達成情形')?.period ?? null;
  readColumn(reading, measure, '達成情形', pieces('達成情形'), { kind: 'result', ...own, period });
  readBodies(reading, measure, pieces('辦理機關'));
}

/** The strategies and measures of a plan with all their cells. */
class PlanReader {
  readonly #reading: Reading;
  readonly #edition: EditionKey;
  readonly #columns: Columns;
  readonly #strategies: Counter;
  readonly #measures: Counter;
  #cell: Located | undefined;
  #strategy: ImportedStrategy | undefined;

  constructor(reading: Reading, edition: EditionKey, columns: Columns) {
    this.#reading = reading;
    this.#edition = edition;
    this.#columns = columns;
    this.#strategies = new Counter(reading.faults, '具體策略', (number) => `${han(number)}、`);
    this.#measures = new Counter(reading.faults, '執行措施', (number) => `（${han(number)}）`);
  }

  /** Opens a strategy; undefined where its number cannot be read. */
  #open(cell: Located): ImportedStrategy | undefined {
    const { id } = this.#edition;
    const marked = this.#strategies.read(cell);
    this.#measures.restart();
    if (!marked || marked.rest.isEmpty) return undefined;
    return this.#reading.collector.strategy(
      { id: `${id}-${marked.number}`, edition_id: id, parent_id: null, level: 'strategy', number: marked.number },
      marked.rest,
      marked.marker,
    );
  }

  /** The only measure of a strategy may have no number; it is 1 then. */
  #numbered(cell: Located, isOnly: boolean): Numbered | null {
    return isOnly && readMarker(cell.text) === null
      ? { number: 1, marker: null, rest: cell.text }
      : this.#measures.read(cell);
  }

  read(group: MeasureRows, isOnly: boolean): void {
    const { collector, faults } = this.#reading;
    const { strategy: cell, measure: text, row } = group;
    if (!cell && this.#columns.has('具體策略'))
      faults.add({ row, column: '具體策略' }, 'a measure stands before the first strategy', {
        expected: 'a 具體策略 in this row or above',
        found: 'none',
        edit: 'enter the 具體策略 of this measure',
      });
    if (cell && cell !== this.#cell) this.#strategy = this.#open(cell);
    this.#cell = cell;
    const marked = this.#numbered(text, isOnly);
    const { id: strategy_id = 'none' } = this.#strategy ?? {};
    const key = {
      id: `${strategy_id}-${marked?.number ?? 0}`,
      edition_id: this.#edition.id,
      strategy_id,
      number: marked?.number ?? 0,
    };
    if (marked) collector.measure(key, collector.untag(marked.rest).trim(), marked.marker);
    readCells(this.#reading, key, group, this.#columns, this.#edition);
  }
}

/** A plan as a spreadsheet: its strategies, its measures, and all that stands in their cells. */
export const readPlan: Parse = (document, edition, names) => {
  const faults = new Faults(document);
  const collector = new Collector(document);
  const { columns, rows } = readTable(collector, PLAN_COLUMNS, faults);
  assertYears(columns, ['績效目標值', '達成情形'], edition, faults);
  const groups = columns.has('執行措施') ? readMeasures(collector, rows, faults) : [];
  const reader = new PlanReader({ collector, names, faults, year: edition.roc_year }, edition, columns);
  for (const group of groups)
    reader.read(group, groups.filter(({ strategy }) => strategy === group.strategy).length === 1);
  faults.assertNone();
  if (groups.length === 0)
    faults.add({ row: 2 }, 'the spreadsheet has no measures', {
      expected: 'rows with an 執行措施 below the heads',
      found: 'none',
      edit: 'save the sheet that holds the measures as CSV; Excel saves the sheet that is shown, and no other',
    });
  faults.assertNone();
  return collector.records;
};
