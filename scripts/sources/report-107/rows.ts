import type { SourceDocument } from '../document.ts';
import { fault } from '../fault.ts';
import { joinPieces } from '../join.ts';
import { Passage } from '../passage.ts';
import { linesBetween } from '../prose.ts';
import type { Collector } from '../records.ts';

/** A row of a measure's table: its head in the first column, its cell in the second. */
export type Row = { readonly head: Passage; cell: Passage };

const TABLE_RULE = /^-+\t-+$/u;
const BULLET = /^\s*- (?=\s*[^\s])/u;

function lineBreakAfter(document: SourceDocument, cell: Passage): Passage {
  const line = cell.spans().at(-1)?.[0] ?? 0;
  const end = (document.lines[line - 1] ?? '').length;
  return Passage.ofLine(document, line, end, end + 1);
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
    if (TABLE_RULE.test(passage.text.trim())) {
      collector.layout('table-rule', passage);
      continue;
    }
    const tab = passage.text.indexOf('\t');
    const head = tab < 0 ? Passage.empty : passage.slice(0, tab).trim();
    const open = rows.at(-1);
    if (!head.isEmpty) rows.push({ head, cell: passage.slice(tab + 1).trim() });
    else if (open)
      open.cell = joinPieces(open.cell, lineBreakAfter(document, open.cell), continuation(collector, passage));
    else
      throw fault(document, line, 'text stands before the first row of a table', {
        expected: '序次',
        found: `「${passage.text.slice(0, 20)}」`,
      });
  }
  return rows;
}
