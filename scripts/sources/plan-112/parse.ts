import { foldForMatching } from '../../../src/lib/text.ts';
import type { AgencyNames } from '../agency-names.ts';
import { readAgencies, readProvisions, tabCells } from '../cells.ts';
import type { SourceDocument } from '../document.ts';
import { fault } from '../fault.ts';
import { joinPieces } from '../join.ts';
import { readMarker } from '../markers.ts';
import { Passage } from '../passage.ts';
import { linesBetween, readProse, readTitle } from '../prose.ts';
import { Collector, type EditionKey, type Parse } from '../records.ts';
import { assertEnds, assertYear, planSections, sectionLine } from '../sections.ts';

const HEAD = ['具體策略', '執行措施', '績效目標', '辦理機關', '績效衡量指標'];
const TARGET_HEAD = /^(\d+)年績效目標值$/u;
const COLUMNS = 6;
const OPENS_MEASURE = /^(?:<[^<>]*>)?\s*[（(][一二三四五六七八九十]+[)）]/u;

/** A row of the table as printed, its cells put together again where a page cut them. */
type Row = { readonly line: number; readonly cells: Passage[] };

const isBlank = (text: string): boolean => text.trim() === '';

/** The ROC year that the target column names when the line is the head of the table; null otherwise. */
function headYear(document: SourceDocument, line: number): number | null {
  const heads = tabCells(document, line).map(({ text }) => foldForMatching(text));
  if (!HEAD.every((head, index) => heads[index] === head)) return null;
  const year = TARGET_HEAD.exec(heads[COLUMNS - 1] ?? '')?.[1];
  if (year !== undefined && heads.length === COLUMNS) return Number(year);
  throw fault(document, line, 'the head of the table does not have its columns', {
    expected: [...HEAD, '〇〇年績效目標值'].join('、'),
    found: heads.join('、'),
  });
}

/** Puts a continuation row's cells behind those of the row that it goes on with. */
function append(document: SourceDocument, row: Row, cells: readonly Passage[]): void {
  cells.forEach((cell, index) => {
    const head = row.cells[index];
    if (!head || isBlank(cell.text)) return;
    row.cells[index] = joinPieces(head.trim(), Passage.lineBreakAfter(document, head), cell.trim());
  });
}

function readRows(collector: Collector, from: number, to: number, edition: EditionKey): Row[] {
  const { document } = collector;
  const rows: Row[] = [];
  let year: number | null = null;
  let afterHead = false;
  for (const line of linesBetween(from, to).filter((number) => !isBlank(document.lines[number - 1] ?? ''))) {
    const head = headYear(document, line);
    if (head !== null) {
      collector.layout('table-head', ...tabCells(document, line));
      assertYear(document, line, head, edition);
      year = head;
      afterHead = true;
      continue;
    }
    const cells = tabCells(document, line);
    if (cells.length !== COLUMNS) {
      throw fault(document, line, 'a row of the table does not have its columns', {
        expected: `${COLUMNS} cells: ${HEAD.join('、')}、績效目標值`,
        found: `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}: ${(document.lines[line - 1] ?? '').slice(0, 40)}…`,
      });
    }
    const open = rows.at(-1);
    if (OPENS_MEASURE.test(cells[1]?.text ?? '')) rows.push({ line, cells });
    else if (open && afterHead) append(document, open, cells);
    else {
      throw fault(document, line, 'a row has no measure number, and no page break stands before it', {
        expected: 'an 執行措施 that begins with （一）, （二）, …',
        found: `「${(cells[1]?.text ?? '').slice(0, 24)}」`,
      });
    }
    afterHead = false;
  }
  if (year !== null) return rows;
  throw fault(document, from, 'section 肆 has no table of measures', {
    expected: HEAD.join('、'),
    found: 'no such table head',
  });
}

function readTable(
  collector: Collector,
  edition_id: string,
  names: AgencyNames,
  rows: readonly Row[],
  rocYear: number,
): void {
  const { document } = collector;
  let strategy = { id: '', number: 0, measures: 0 };
  for (const { line, cells } of rows) {
    const [strategyCell = Passage.empty, ...rest] = cells.map((cell) => collector.untag(cell).trim());
    if (!strategyCell.isEmpty) {
      const marked = readMarker(strategyCell);
      const number = strategy.number + 1;
      if (marked?.level !== 2 || marked.number !== number) {
        throw fault(document, line, 'a strategy number repeats or is skipped', {
          expected: `strategy ${number}`,
          found: `「${strategyCell.text.slice(0, 24)}」`,
        });
      }
      strategy = { id: `${edition_id}-${number}`, number, measures: 0 };
      assertFilled(document, line, strategy.id, { 具體策略: marked.rest });
      collector.strategy(
        { id: strategy.id, edition_id, parent_id: null, level: 'strategy', number },
        marked.rest,
        marked.marker,
      );
    }
    const [
      text = Passage.empty,
      goal = Passage.empty,
      agencies = Passage.empty,
      metric = Passage.empty,
      target = Passage.empty,
    ] = rest;
    const marked = readMarker(text);
    strategy.measures += 1;
    if (marked?.number !== strategy.measures || strategy.id === '') {
      throw fault(document, line, 'a measure number repeats or is skipped', {
        expected: `measure ${strategy.measures} of strategy ${strategy.id || '一'}`,
        found: `「${text.text.slice(0, 24)}」`,
      });
    }
    const id = `${strategy.id}-${strategy.measures}`;
    assertFilled(document, line, id, {
      執行措施: marked.rest,
      績效目標: goal,
      辦理機關: agencies,
      績效衡量指標: metric,
      績效目標值: target,
    });
    const measure = collector.measure(
      { id, edition_id, strategy_id: strategy.id, number: marked.number },
      marked.rest,
      marked.marker,
    );
    readProvisions(collector, measure, goal, names, { kind: 'goal', rocYear: null, editionYear: rocYear });
    readProvisions(collector, measure, metric, names, { kind: 'metric', rocYear: null, editionYear: rocYear });
    readProvisions(collector, measure, target, names, { kind: 'target', rocYear, editionYear: rocYear });
    readAgencies(collector, measure, agencies, names);
  }
}

function assertFilled(
  document: SourceDocument,
  line: number,
  record: string,
  cells: Readonly<Record<string, Passage>>,
): void {
  for (const [name, cell] of Object.entries(cells)) {
    if (!cell.isEmpty) continue;
    throw fault(document, line, `the cell ${name} is empty`, {
      record,
      expected: `a text in ${name}`,
      found: 'nothing',
    });
  }
}

/** A 核定本 with one wide table: sections 壹 to 柒 as prose, and in 肆 the measures, cut by pages into rows. */
export const parse: Parse = (document, edition, names) => {
  const edition_id = edition.id;
  assertEnds(document);
  const collector = new Collector(document);
  const sections = planSections(document);
  const table = sectionLine(sections, 4);
  const end = sectionLine(sections, 5);
  for (const line of linesBetween(1, sectionLine(sections, 1) - 1)) readTitle(collector, line, edition_id);
  readProse(collector, linesBetween(sectionLine(sections, 1), table), { edition_id });
  const rows = readRows(collector, table + 1, end - 1, edition);
  readTable(collector, edition_id, names, rows, edition.roc_year ?? 0);
  readProse(collector, linesBetween(end, document.lines.length), { edition_id });
  return collector.records;
};
