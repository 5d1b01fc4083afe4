import { foldForMatching } from '../../../src/lib/text.ts';
import type { ImportedMeasure } from '../../../src/schemas/measure.ts';
import type { AgencyNames } from '../agency-names.ts';
import { readProvisions, tabCells } from '../cells.ts';
import type { SourceDocument } from '../document.ts';
import { fault } from '../fault.ts';
import { parseNumeral } from '../../../src/lib/numbers.ts';
import { Passage } from '../passage.ts';
import { linesBetween, Numbering, readProse, readProseTable, readTitle } from '../prose.ts';
import { assertEnds, assertYear } from '../sections.ts';
import { Collector, type Parse } from '../records.ts';
import { isPageHeader, readPageHeaders } from './page-headers.ts';
import { headYear, partsOf, periodOf, titleYear } from './parts.ts';
import { joinResults, readTable, unbreak, type Row, type Table } from './tables.ts';

const NUMBERED = /^(?<marker>[一二三四五六七八九十]+|\d+)\s+(?<text>\S.*)$/u;

function split(passage: Passage): { marker: Passage; text: Passage } | null {
  const { marker } = NUMBERED.exec(passage.text)?.groups ?? {};
  return marker === undefined
    ? null
    : { marker: passage.slice(0, marker.length), text: unbreak(passage.slice(marker.length).trim()) };
}

/** Whether two names of a KPI are the same but for a character or two, as 專業知識 and 專業知能 are. */
function isNearly(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => [...foldForMatching(text)]) as [string[], string[]];
  return x.length === y.length && x.filter((char, index) => char !== y[index]).length <= 2;
}

class BudgetParser {
  readonly collector: Collector;
  readonly document: SourceDocument;
  readonly editionId: string;
  readonly names: AgencyNames;
  readonly year: number;
  readonly kpis: { readonly strategy: string; readonly measure: ImportedMeasure }[] = [];

  constructor(document: SourceDocument, editionId: string, names: AgencyNames, year: number) {
    this.collector = new Collector(document);
    this.document = document;
    this.editionId = editionId;
    this.names = names;
    this.year = year;
  }

  /** (二)年度關鍵績效指標: each row a KPI with 評估體制, 評估方式, 衡量標準 and the target of the budget's own year. */
  readKpis(from: number, to: number): void {
    const isHead = (cells: readonly string[]): boolean =>
      cells[0] === '關鍵策略目標' || (cells[0] === '' && cells[1] === '關鍵績效指標');
    const table = readTable(this.document, from, to, isHead, 6);
    let strategy = { id: '', number: 0, title: '', kpis: 0 };
    for (const { line, cells } of table.rows) {
      const [strategyCell = Passage.empty, kpi = Passage.empty, ...rest] = cells;
      const [system = Passage.empty, mode = Passage.empty, standard = Passage.empty, target = Passage.empty] =
        rest.map(unbreak);
      const heads = this.#headsAbove(table, line);
      if (!strategyCell.isEmpty) {
        const printed = split(strategyCell);
        const number = strategy.number + 1;
        this.#assertNumber(line, 'strategy', number, printed?.marker, strategyCell);
        if (!printed) return;
        strategy = { id: `${this.editionId}-${number}`, number, title: printed.text.text, kpis: 0 };
        this.collector.strategy(
          { id: strategy.id, edition_id: this.editionId, parent_id: null, level: 'strategy', number },
          printed.text,
          printed.marker,
        );
      }
      strategy.kpis += 1;
      const printed = split(kpi);
      this.#assertNumber(line, 'KPI', strategy.kpis, printed?.marker, kpi);
      if (!printed) return;
      const id = `${strategy.id}-${strategy.kpis}`;
      const measure = this.collector.measure(
        { id, edition_id: this.editionId, strategy_id: strategy.id, number: strategy.kpis },
        printed.text,
        printed.marker,
      );
      const own = { rocYear: this.year, editionYear: this.year };
      this.#read(measure, line, standard, { kind: 'metric', ...own });
      this.#read(measure, line, target, { kind: 'target', ...own });
      this.#read(measure, line, system, { kind: 'other', heading: heads[2] ?? null, ...own });
      this.#read(measure, line, mode, { kind: 'other', heading: heads[3] ?? null, after: 1, ...own });
      this.kpis.push({ strategy: strategy.title, measure });
    }
    this.#layoutHeads(table, [2, 3]);
  }

  /** 102 or 103: the same KPIs in the same order, with targets (102 only) and results. */
  readResults(
    from: number,
    to: number,
    { rocYear, period, withTargets }: { rocYear: number; period: string | null; withTargets: boolean },
  ): void {
    const first = withTargets ? '年度績效目標' : '關鍵策略目標';
    const columns = withTargets ? 4 : 3;
    const table = readTable(this.document, from, to, (cells) => cells[0] === first, columns);
    const rows = joinResults(this.collector, table.rows, columns - 1);
    this.#assertSameKpis(rows, from);
    rows.forEach((row, index) => {
      const kpi = this.kpis[index];
      if (!kpi) return;
      const { measure } = kpi;
      const [strategyCell = Passage.empty, name = Passage.empty] = row.cells.map(unbreak);
      const result = unbreak(row.cells[columns - 1] ?? Passage.empty);
      const cell = { rocYear, period, editionYear: this.year };
      this.#repeated(row, strategyCell, index);
      if (foldForMatching(name.text) === foldForMatching(measure.text)) this.collector.layout('repeated-cell', name);
      else if (!isNearly(name.text, measure.text)) throw this.#otherKpi(row.line, measure, name);
      else
        this.#read(measure, row.line, name, {
          kind: 'other',
          heading: this.#headsAbove(table, row.line)[1] ?? null,
          ...cell,
        });
      if (withTargets)
        this.#read(measure, row.line, unbreak(row.cells[2] ?? Passage.empty), { kind: 'target', ...cell });
      this.#read(measure, row.line, result, { kind: 'result', numbering: 'han', ...cell });
    });
    this.#layoutHeads(table, [1]);
  }

  #read(measure: ImportedMeasure, line: number, cell: Passage, options: Parameters<typeof readProvisions>[4]): void {
    if (cell.trim().isEmpty) {
      throw fault(this.document, line, 'a cell of the table is empty', {
        record: measure.id,
        expected: `a text of kind ${options.kind}`,
        found: 'nothing',
      });
    }
    readProvisions(this.collector, measure, cell, this.names, options);
  }

  /** The strategy stands in the first row of its KPIs only; it must be that of the table of KPIs. */
  #repeated(row: Row, cell: Passage, index: number): void {
    if (cell.isEmpty) return;
    const strategy = this.kpis[index]?.strategy ?? '';
    if (foldForMatching(cell.text) !== foldForMatching(strategy)) {
      throw fault(this.document, row.line, 'the strategy differs from that of the table of KPIs', {
        expected: `「${strategy}」`,
        found: `「${cell.text}」`,
      });
    }
    this.collector.layout('repeated-cell', cell);
  }

  #otherKpi(line: number, measure: ImportedMeasure, name: Passage) {
    return fault(this.document, line, 'this row is not about the KPI that stands at its place', {
      record: measure.id,
      expected: `「${measure.text}」`,
      found: `「${name.text}」`,
    });
  }

  #assertSameKpis(rows: readonly Row[], from: number): void {
    if (rows.length === this.kpis.length) return;
    throw fault(this.document, rows.at(-1)?.line ?? from, 'the table does not have the KPIs of the budget', {
      expected: `${this.kpis.length} KPIs`,
      found: `${rows.length}`,
    });
  }

  #assertNumber(line: number, what: string, expected: number, marker: Passage | undefined, cell: Passage): void {
    if (marker && parseNumeral(marker.text) === expected) return;
    throw fault(this.document, line, `a ${what} number repeats or is skipped`, {
      expected: `${what} ${expected}`,
      found: `「${cell.text.slice(0, 24)}」`,
    });
  }

  /** The head cells, by column, of the page that a row stands on; of two head lines the lower one counts. */
  #headsAbove(table: Table, line: number): Passage[] {
    return (table.heads.filter((cells) => (cells.find(({ isEmpty }) => !isEmpty)?.line ?? 0) < line).at(-1) ?? []).map(
      unbreak,
    );
  }

  /** Heads that stand above other (x) provisions belong to these; all others are layout. */
  #layoutHeads(table: Table, owned: readonly number[]): void {
    const headings = this.collector.records.provisions.flatMap(({ places }) =>
      (places['heading'] ?? []).map(([line, column]) => `${line}:${column}`),
    );
    for (const cells of table.heads) {
      const layout = cells.filter((cell, column) => {
        const [line, from] = cell.spans()[0] ?? [];
        return !(owned.includes(column) && headings.includes(`${line}:${from}`));
      });
      this.collector.layout('table-head', ...layout.map(unbreak));
    }
  }
}

/** 預算總說明: duties, staff and goals as prose, one table of KPIs with targets, and tables of results of two years. */
export const parse: Parse = (document, edition, names) => {
  assertEnds(document, isPageHeader);
  const editionId = edition.id;
  const parts = partsOf(document);
  const year = titleYear(document);
  const parser = new BudgetParser(document, editionId, names, year);
  const { collector } = parser;
  const titles = readPageHeaders(collector, document);
  assertYear(document, titles.at(-1) ?? 1, year, edition);
  for (const line of titles) readTitle(collector, line, editionId);
  const numbering = new Numbering();
  const prose = (from: number, to: number): void => {
    const lines = linesBetween(from, to).filter((line) => !isPageHeader(document.lines[line - 1] ?? ''));
    readProse(collector, lines, { edition_id: editionId, sentences: (level) => level === 0, numbering });
  };
  prose((titles.at(-1) ?? 0) + 1, parts.staff - 1);
  readProseTable(
    collector,
    linesBetween(parts.staff, parts.staffNote - 1)
      .filter((line) => (document.lines[line - 1] ?? '').trim() !== '')
      .map((line) => tabCells(document, line)),
    editionId,
  );
  prose(parts.staffNote, parts.kpis);
  const outcome = document.lines.findIndex((text) => /^三、廉政署以前年度/u.test(text)) + 1;
  parser.readKpis(parts.kpis + 1, outcome - 1);
  prose(outcome, parts.last);
  parser.readResults(parts.last + 1, parts.current - 1, {
    rocYear: headYear(document, parts.last),
    period: null,
    withTargets: true,
  });
  prose(parts.current, parts.current);
  parser.readResults(parts.current + 1, document.lines.length, {
    rocYear: headYear(document, parts.current),
    period: periodOf(document, parts.current),
    withTargets: false,
  });
  return collector.records;
};
