import { joinPieces } from '../join.ts';
import type { AgencyNames } from '../agency-names.ts';
import { readAgencies, readProvisions } from '../cells.ts';
import type { SourceDocument } from '../document.ts';
import { fault } from '../fault.ts';
import { readMarker, type Marked } from '../markers.ts';
import { Passage } from '../passage.ts';
import { linesBetween, readProse, readTitle } from '../prose.ts';
import { Collector, type EditionKey, type Parse } from '../records.ts';
import { assertEnds, planSections, sectionLine } from '../sections.ts';

const HEAD = ['具體策略', '執行措施', '績效目標', '辦理機關'];
const CHAPTER = /^[一二三四五六七八九十]+、/u;

type Row = {
  readonly line: number;
  readonly strategy: Passage;
  readonly measure: Passage;
  readonly goal: Passage;
  readonly agencies: Passage;
};

/** A strategy or group in which the next ones are counted. */
type Level = { id: string; count: number };

/**
 * The cells of a chapter's table: each begins with a tab, and a line without one goes on with the cell above.
 * A strategy whose first line is a short name keeps its line break, as a space.
 */
function readCells(document: SourceDocument, from: number, to: number): Passage[] {
  const cells: Passage[] = [];
  for (const line of linesBetween(from, to)) {
    const passage = Passage.ofLine(document, line);
    if (passage.text.startsWith('\t')) {
      cells.push(passage.slice(1).trim());
      continue;
    }
    const open = cells.at(-1);
    const more = passage.trim();
    if (more.isEmpty || !open) continue;
    const named = readMarker(open)?.level === 3 && cells.length % HEAD.length === 1;
    cells[cells.length - 1] = named
      ? Passage.join([open, Passage.lineBreakAfter(document, open), more])
      : joinPieces(open, Passage.lineBreakAfter(document, open), more);
  }
  return cells;
}

const isGroup = (row: Row): boolean => row.measure.isEmpty && row.goal.isEmpty && row.agencies.isEmpty;

/** A strategy begins with a number; a row has its other three cells, or is a group; no agencies begin with a number. */
const hasShape = (row: Row): boolean =>
  (row.strategy.isEmpty || readMarker(row.strategy) !== null) &&
  (isGroup(row) || [row.measure, row.goal, row.agencies].every(({ isEmpty }) => !isEmpty)) &&
  readMarker(row.agencies) === null;

function readRows(collector: Collector, from: number, to: number, firstLine: number): Row[] {
  const { document } = collector;
  const [head, cells] = [4, Infinity].map((end, index) => readCells(document, from, to).slice(index * 4, end)) as [
    Passage[],
    Passage[],
  ];
  if (HEAD.some((name, index) => head[index]?.text !== name)) {
    throw fault(document, firstLine, 'the table of this chapter does not have its columns', {
      expected: HEAD.join('、'),
      found: head.map(({ text }) => text.slice(0, 12)).join('、'),
    });
  }
  collector.layout('table-head', ...head);
  const rows: Row[] = [];
  for (let index = 0; index < cells.length; index += HEAD.length) {
    const [strategy, measure, goal, agencies] = cells.slice(index, index + HEAD.length);
    const line = [strategy, measure, goal, agencies].find((cell) => cell && !cell.isEmpty)?.line ?? firstLine;
    if (!strategy || !measure || !goal || !agencies || !hasShape({ line, strategy, measure, goal, agencies })) {
      throw fault(document, line, 'a row of the table does not have its columns', {
        expected: `four cells: ${HEAD.join('、')}`,
        found: cells
          .slice(index, index + HEAD.length)
          .map(({ text }) => `「${text.slice(0, 12)}」`)
          .join(' '),
      });
    }
    rows.push({ line, strategy, measure, goal, agencies });
  }
  return rows;
}

function assertNext(
  document: SourceDocument,
  line: number,
  what: string,
  marked: Marked | null,
  expected: number,
): void {
  if (marked === null || marked.number === expected) return;
  throw fault(document, line, `a ${what} number repeats or is skipped`, {
    expected: `${what} ${expected}`,
    found: `「${marked.marker.text}${marked.rest.text.slice(0, 20)}」`,
  });
}

/** Reads the rows of one chapter. A row with a strategy alone, its other cells empty, is a group. */
function readChapter(
  collector: Collector,
  edition: EditionKey,
  names: AgencyNames,
  chapter: Level,
  rows: readonly Row[],
): void {
  const { document } = collector;
  let parent = chapter;
  let strategy: Level = { id: '', count: 0 };
  for (const row of rows) {
    const marked = row.strategy.isEmpty ? null : readMarker(row.strategy);
    if (marked) {
      const group = isGroup(row);
      const within = group ? chapter : parent;
      within.count += 1;
      assertNext(document, row.line, group ? 'group' : 'strategy', marked, within.count);
      const id = `${within.id}-${marked.number}`;
      const { rest: title, taken: colon } = marked.rest.without(/：$/gu);
      collector.layout('separator', ...colon);
      collector.strategy(
        {
          id,
          edition_id: edition.id,
          parent_id: within.id,
          level: group ? 'group' : 'strategy',
          number: marked.number,
        },
        title,
        marked.marker,
      );
      if (group) {
        parent = { id, count: 0 };
        continue;
      }
      strategy = { id, count: 0 };
    }
    readMeasure(collector, edition, names, strategy, row);
  }
}

function readMeasure(collector: Collector, edition: EditionKey, names: AgencyNames, strategy: Level, row: Row): void {
  const { document } = collector;
  strategy.count += 1;
  const marked = readMarker(row.measure);
  assertNext(document, row.line, 'measure', marked, strategy.count);
  if (!marked && strategy.count > 1) {
    throw fault(document, row.line, 'a measure has no number', {
      expected: `measure ${strategy.count}`,
      found: `「${row.measure.text.slice(0, 20)}」`,
    });
  }
  const measure = collector.measure(
    {
      id: `${strategy.id}-${strategy.count}`,
      edition_id: edition.id,
      strategy_id: strategy.id,
      number: strategy.count,
    },
    marked?.rest ?? row.measure,
    marked?.marker ?? null,
  );
  readProvisions(collector, measure, row.goal, names, {
    kind: 'target',
    rocYear: edition.roc_year,
    editionYear: edition.roc_year,
  });
  readAgencies(collector, measure, row.agencies, names);
}

/** The shape of the plan of ROC 98: 總說明 and sections 壹 to 柒 as prose; in 肆 a table for each chapter, one cell a line. */
export const parse: Parse = (document, edition, names) => {
  const edition_id = edition.id;
  assertEnds(document);
  const collector = new Collector(document);
  const sections = planSections(document);
  const table = sectionLine(sections, 4);
  const end = sectionLine(sections, 5);
  const titles = linesBetween(1, table).filter((line) =>
    /^國家廉政建設行動方案(?:總說明)?$/u.test(document.lines[line - 1] ?? ''),
  );
  const [first = 1, second = first] = titles;
  readTitle(collector, first, edition_id);
  readProse(collector, linesBetween(first + 1, second - 1), { edition_id });
  readTitle(collector, second, edition_id);
  readProse(collector, linesBetween(second + 1, table), { edition_id });

  const heads = linesBetween(table + 1, end - 1).filter((line) => CHAPTER.test(document.lines[line - 1] ?? ''));
  heads.forEach((line, index) => {
    const marked = readMarker(Passage.ofLine(document, line).trim());
    assertNext(document, line, 'chapter', marked, index + 1);
    if (!marked) return;
    const id = `${edition_id}-${index + 1}`;
    collector.strategy(
      { id, edition_id, parent_id: null, level: 'chapter', number: index + 1 },
      marked.rest,
      marked.marker,
    );
    const rows = readRows(collector, line + 1, (heads[index + 1] ?? end) - 1, line);
    readChapter(collector, edition, names, { id, count: 0 }, rows);
  });
  readProse(collector, linesBetween(end, document.lines.length), { edition_id });
  return collector.records;
};
