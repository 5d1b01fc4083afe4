import type { ImportedMeasure } from '../../../src/schemas/measure.ts';
import type { ImportedStrategy } from '../../../src/schemas/strategy.ts';
import type { AgencyNames } from '../agency-names.ts';
import { readAgencies, readProvisions, type CellOptions } from '../cells.ts';
import type { SourceDocument } from '../document.ts';
import { fault } from '../fault.ts';
import { readMarker } from '../markers.ts';
import { periodOf } from '../period.ts';
import { linesBetween, readProse, readTitle } from '../prose.ts';
import { Collector, type Parse } from '../records.ts';
import { assertEnds, assertYear } from '../sections.ts';
import { FIRST_HEADS, readHead } from './heads.ts';
import { readRows, type Row } from './rows.ts';

const TITLE = /^國家廉政建設行動方案\s?(\d+)\s?年執行情形$/u;
type Context = {
  readonly collector: Collector;
  readonly document: SourceDocument;
  readonly editionId: string;
  readonly year: number;
  readonly names: AgencyNames;
};

const NONE = '無。';

/** Refuses a table without the rows that every measure has, or with a row that none has. */
function assertRows({ document, year }: Context, rows: readonly Row[], line: number): void {
  const heads = rows.map((row) => readHead(row.head.text));
  const record = `序次 ${rows[0]?.cell.text ?? '?'}`;
  const unknown = rows.find((_, index) => heads[index] === null);
  if (unknown) {
    throw fault(document, unknown.head.line, 'a row has a head that no report prints', {
      record,
      expected: 'a head known to scripts/sources/report-107/heads.ts',
      found: `「${unknown.head.text.slice(0, 40)}」`,
    });
  }
  const own = (kind: 'target' | 'result'): Row[] =>
    rows.filter((_, index) => heads[index]?.kind === kind && Reflect.get(heads[index], 'year') === year);
  const [targets, results] = [own('target'), own('result')];
  const inOrder = FIRST_HEADS.every((name, index) => {
    const head = heads[index];
    return head?.kind === 'first' && head.name === name;
  });
  const wantsResult = targets[0]?.cell.text !== NONE;
  if (inOrder && heads.length > FIRST_HEADS.length && targets.length === 1 && results.length === (wantsResult ? 1 : 0))
    return;
  throw fault(document, line, 'the table of this measure does not have its rows', {
    record,
    expected: [...FIRST_HEADS, `${year}年績效目標值`, `${year}年度(…)績效目標達成情形`].join('、'),
    found: rows.map(({ head }) => head.text).join('、'),
  });
}

/** The strategy of a measure: a record where its title first stands, a repeated cell after that. */
function readStrategy(context: Context, row: Row, open: ImportedStrategy | undefined): ImportedStrategy {
  const { collector, document, editionId } = context;
  const marked = readMarker(row.cell);
  if (marked && open && marked.number === open.number && marked.rest.text === open.title) {
    collector.layout('repeated-cell', row.cell);
    return open;
  }
  const number = (open?.number ?? 0) + 1;
  if (marked?.number !== number) {
    throw fault(
      document,
      row.head.line,
      'a strategy number repeats or is skipped, or its title differs from the one above',
      {
        expected: open ? `「${open.marker}${open.title}」 or strategy ${number}` : `strategy ${number}`,
        found: `「${row.cell.text}」`,
      },
    );
  }
  return collector.strategy(
    { id: `${editionId}-${number}`, edition_id: editionId, parent_id: null, level: 'strategy', number },
    marked.rest,
    marked.marker,
  );
}

function readMeasure(
  context: Context,
  rows: readonly Row[],
  strategy: ImportedStrategy,
  expected: number,
): ImportedMeasure {
  const { collector, document, editionId } = context;
  const [seq, , text] = rows;
  const marked = text ? readMarker(text.cell) : null;
  if (!seq || !text || marked?.number !== expected) {
    throw fault(document, text?.head.line ?? 1, 'a measure number repeats or is skipped', {
      record: `序次 ${seq?.cell.text ?? '?'}`,
      expected: `measure ${expected} of strategy ${strategy.id}`,
      found: `「${text?.cell.text.slice(0, 24) ?? ''}」`,
    });
  }
  return collector.measure(
    { id: `${strategy.id}-${expected}`, edition_id: editionId, strategy_id: strategy.id, number: expected },
    collector.untag(marked.rest).trim(),
    marked.marker,
    seq.cell,
  );
}

/** Reads the cells of a measure by their heads. */
function readCells({ collector, year, names }: Context, measure: ImportedMeasure, rows: readonly Row[]): void {
  let others = 0;
  for (const row of rows) {
    const head = readHead(row.head.text);
    const read = (options: Omit<CellOptions, 'editionYear'>): number =>
      readProvisions(collector, measure, row.cell, names, { ...options, editionYear: year });
    if (head?.kind === 'other') {
      others += read({ kind: 'other', rocYear: year, heading: row.head, after: others });
      continue;
    }
    if (head?.kind === 'target') read({ kind: 'target', rocYear: head.year });
    else if (head?.kind === 'result')
      read({ kind: 'result', rocYear: head.year, period: periodOf(head.year, head.months) });
    else if (head?.name === '辦理機關') readAgencies(collector, measure, row.cell, names);
    else read({ kind: head?.name === '績效目標' ? 'goal' : 'metric', rocYear: null });
    collector.layout('row-head', row.head);
  }
}

/** Refuses a cell that is empty, or in which a paragraph was opened and never closed: the document was cut off there. */
function assertWhole({ document }: Context, measure: string, rows: readonly Row[]): void {
  for (const { head, cell } of rows) {
    const [opened, closed] = [/<p>/gu, /<\/p>/gu].map((tag) => cell.text.match(tag)?.length ?? 0);
    if (!cell.isEmpty && opened === closed) continue;
    throw fault(
      document,
      head.line,
      cell.isEmpty ? `the cell ${head.text} is empty` : `the cell ${head.text} is cut off`,
      {
        record: measure,
        expected: cell.isEmpty ? 'a text' : `${opened ?? 0} paragraphs closed with </p>`,
        found: cell.isEmpty ? 'nothing' : `${closed ?? 0}`,
      },
    );
  }
}

/** 執行情形: a table for each measure, one row a cell, with the targets and results of one year. */
export const parse: Parse = (document, edition, names) => {
  const editionId = edition.id;
  assertEnds(document);
  const collector = new Collector(document);
  const titleLine = document.lines.findIndex((line) => TITLE.test(line)) + 1;
  const year = Number(TITLE.exec(document.lines[titleLine - 1] ?? '')?.[1]);
  if (titleLine === 0) {
    throw fault(document, 1, 'the document has no title', {
      expected: '國家廉政建設行動方案 〇〇〇 年執行情形',
      found: 'no such line',
    });
  }
  assertYear(document, titleLine, year, edition);
  readProse(collector, linesBetween(1, titleLine - 1), { edition_id: editionId });
  readTitle(collector, titleLine, editionId);
  const context: Context = { collector, document, editionId, year, names };

  const starts = linesBetween(titleLine + 1, document.lines.length).filter((line) =>
    /^序次\t/u.test(document.lines[line - 1] ?? ''),
  );
  let strategy: ImportedStrategy | undefined;
  let number = 0;
  starts.forEach((line, index) => {
    const rows = readRows(collector, line, (starts[index + 1] ?? document.lines.length + 1) - 1);
    assertRows(context, rows, line);
    const [seq, strategyRow, measureRow] = rows;
    if (!seq || !strategyRow || !measureRow) return;
    if (seq.cell.text !== String(index + 1)) {
      throw fault(document, line, '序次 repeats or is skipped', {
        expected: `序次 ${index + 1}`,
        found: `序次 ${seq.cell.text}`,
      });
    }
    const next = readStrategy(context, strategyRow, strategy);
    number = next === strategy ? number + 1 : 1;
    strategy = next;
    const measure = readMeasure(context, rows, strategy, number);
    assertWhole(context, measure.id, rows);
    collector.layout('row-head', seq.head, strategyRow.head, measureRow.head);
    readCells(context, measure, rows.slice(3));
  });
  return collector.records;
};
