import type { SourceDocument } from '../document.ts';
import { fault } from '../fault.ts';
import { joinPieces } from '../join.ts';
import { Passage } from '../passage.ts';
import { linesBetween } from '../prose.ts';
import type { Collector } from '../records.ts';
import { TAGS } from '../tags.ts';
import { beginsWithHead } from './heads.ts';

/** A row of a measure's table: its head in the first column, its cell in the second. */
export type Row = { readonly head: Passage; cell: Passage };

const TABLE_RULE = /^-+\t-+$/u;
const BULLET = /^\s*- (?=\S)/u;
const OPENS_ITEM = /^(?:\d+\.|[（(]\d+[)）]|[①-⑳])/u;

/** Why a line cannot go on with the cell above it; null when it can. */
function misfit(line: Passage, open: Row): string | null {
  const text = line.text.trim().replace(BULLET, '');
  if (text.includes('\t')) return 'a line has a further column';
  if (beginsWithHead(line.text.trim())) return 'the head of a row is not parted from its cell by a tab';
  const isWhole = open.cell.text.replaceAll(TAGS, '').trim().endsWith('。');
  if (isWhole && !OPENS_ITEM.test(text)) return 'a line stands outside the table of the measure';
  return null;
}

/** A line that goes on with the cell above it, its list bullet taken off. */
function continuation(collector: Collector, line: Passage): Passage {
  const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
  if (bullet > 0) collector.layout('bullet', line.slice(0, bullet));
  return line.slice(bullet).trim();
}

/**
 * The rows of one measure's table. A line with a head opens a row; any other line goes on with the cell above
 * it, which a page cut. Lists come in three styles there: plain lines, `- ` bullets, and cells without a head.
 */
export function readRows(collector: Collector, from: number, to: number): Row[] {
  const { document } = collector;
  const rows: Row[] = [];
  for (const line of linesBetween(from, to)) {
    const passage = Passage.ofLine(document, line);
    if (passage.trim().isEmpty) continue;
    if (TABLE_RULE.test(passage.text.trim())) collector.layout('table-rule', passage);
    else addLine(collector, rows, passage);
  }
  return rows;
}

function addLine(collector: Collector, rows: Row[], passage: Passage): void {
  const { document } = collector;
  const tab = passage.text.indexOf('\t');
  const head = tab < 0 || BULLET.test(passage.text) ? Passage.empty : passage.slice(0, tab).trim();
  if (!head.isEmpty) {
    rows.push({ head, cell: passage.slice(tab + 1).trim() });
    return;
  }
  const open = rows.at(-1);
  const problem = open ? misfit(passage, open) : 'text stands before the first row of a table';
  if (!open || problem !== null) throw outside(document, passage, problem ?? '');
  open.cell = joinPieces(open.cell, Passage.lineBreakAfter(document, open.cell), continuation(collector, passage));
}

const outside = (document: SourceDocument, passage: Passage, problem: string) =>
  fault(document, passage.line, problem, {
    expected: 'a row (its head, a tab, its cell), or a line that goes on with the cell above',
    found: `「${passage.text.trim().slice(0, 40)}」`,
  });
