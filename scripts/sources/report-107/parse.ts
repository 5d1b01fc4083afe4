import { foldForMatching } from '../../../src/lib/text.ts';
import type { ImportedMeasure } from '../../../src/schemas/measure.ts';
import type { ImportedStrategy } from '../../../src/schemas/strategy.ts';
import type { AgencyNames } from '../agency-names.ts';
import { readAgencies, readProvisions } from '../cells.ts';
import type { SourceDocument } from '../document.ts';
import { fault } from '../fault.ts';
import { readMarker } from '../markers.ts';
import { linesBetween, readProse, readTitle } from '../prose.ts';
import { Collector, type Parse } from '../records.ts';
import { assertEnds } from '../sections.ts';
import { readRows, type Row } from './rows.ts';

const TITLE = /^國家廉政建設行動方案\s?(\d+)\s?年執行情形$/u;
const FIRST_ROWS = ['序次', '具體策略', '執行措施', '績效目標', '辦理機關', '績效衡量指標'];
const TARGET = /^(\d+)年績效目標值$/u;
const RESULT = /^(\d+)年度\(1月至12月\)績效目標達成情形$/u;

type Context = {
  readonly collector: Collector;
  readonly document: SourceDocument;
  readonly editionId: string;
  readonly year: number;
  readonly names: AgencyNames;
};

const headText = (row: Row): string => foldForMatching(row.head.text);

/** Refuses a table without one of the rows that every measure has. */
function assertRows({ document }: Context, rows: readonly Row[], line: number): void {
  const found = rows.map(headText);
  const missing = FIRST_ROWS.find((head, index) => found[index] !== head);
  const target = found.some((head) => TARGET.test(head));
  if (missing === undefined && target) return;
  throw fault(document, line, 'the table of this measure does not have its rows', {
    record: `序次 ${rows[0]?.cell.text ?? '?'}`,
    expected: [...FIRST_ROWS, '〇〇年績效目標值'].join('、'),
    found: found.join('、'),
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

/** Reads the cells of a measure by their heads. A head that is none of the usual ones makes other (x) provisions. */
function readCells({ collector, year, names }: Context, measure: ImportedMeasure, rows: readonly Row[]): void {
  let others = 0;
  for (const row of rows) {
    const head = headText(row);
    const target = TARGET.exec(head)?.[1];
    const result = RESULT.exec(head)?.[1];
    const read = (kind: 'goal' | 'metric' | 'target' | 'result', rocYear: number | null): number =>
      readProvisions(collector, measure, row.cell, names, { kind, rocYear, editionYear: year });
    if (head === '辦理機關') readAgencies(collector, measure, row.cell, names);
    else if (head === '績效目標') read('goal', null);
    else if (head === '績效衡量指標') read('metric', null);
    else if (target !== undefined) read('target', Number(target));
    else if (result !== undefined) read('result', Number(result));
    else {
      others += readProvisions(collector, measure, row.cell, names, {
        kind: 'other',
        rocYear: year,
        editionYear: year,
        heading: row.head,
        after: others,
      });
      continue;
    }
    collector.layout('row-head', row.head);
  }
}

function assertFilled({ document }: Context, measure: string, rows: readonly Row[]): void {
  const empty = rows.find(({ cell }) => cell.isEmpty);
  if (!empty) return;
  throw fault(document, empty.head.line, `the cell ${empty.head.text} is empty`, {
    record: measure,
    expected: 'a text',
    found: 'nothing',
  });
}

/** 執行情形: a table for each measure, one row a cell, with the targets and results of one year. */
export const parse: Parse = (document, editionId, names) => {
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
    assertFilled(context, measure.id, rows);
    collector.layout('row-head', seq.head, strategyRow.head, measureRow.head);
    readCells(context, measure, rows.slice(3));
  });
  return collector.records;
};
