import type { Status } from '../schemas/indicator.ts';
import { columnHeads } from './column-heads.ts';
import { statusMark } from './status-mark.ts';
import { drawing, el, link, text, textLines, type Described } from './svg.ts';
import { fit, SPACED, wrap } from './text-width.ts';

/** One indicator, as a mark that leads to its page. */
export type Mark = {
  readonly status: Status;
  readonly arguable: boolean;
  readonly href: string;
  readonly label: string;
};

export type MarkRow = { readonly label: string; readonly marks: readonly Mark[] };

export type MarkGrid = Described & {
  /** Groups of rows under a head of their own; a head may be empty. */
  readonly sections: readonly { readonly head: string; readonly rows: readonly MarkRow[] }[];
  /** The statuses in order, in words. Those that no mark has are left out. */
  readonly columns: readonly { readonly status: Status; readonly label: string }[];
  /** What the dot beside an arguable mark means; written below where there is one. */
  readonly doubt: string;
};

const SIZE = 13;
const EDGE = 4;
const NARROW = 480;
/** A mark with what surrounds it: 24 px, even where a narrow drawing of 328 px has but 288 px of a window of 320 px. */
const pitchOf = (width: number): number => (width < NARROW ? 28 : 24);
/** Least width of a column: one mark, and two characters of its head. */
const LEAST = 34;
/** Enough for the longest status, 機關表示未完成, in a column of the least width. */
const HEAD_LINES = 6;

type Column = { readonly status: Status; readonly label: string; readonly x: number; readonly across: number };

const marksIn = (row: MarkRow, status: Status): Mark[] => row.marks.filter((mark) => mark.status === status);

/** Columns for the statuses that occur: each its least width, and what the labels leave by its fullest cell. */
function layOut({ sections, columns }: MarkGrid, left: number, width: number): Column[] {
  const pitch = pitchOf(width);
  const rows = sections.flatMap((section) => section.rows);
  const used = columns.filter(({ status }) => rows.some((row) => marksIn(row, status).length > 0));
  const wants = used.map(({ status }) => Math.min(10, Math.max(...rows.map((row) => marksIn(row, status).length))));
  const all = wants.reduce((sum, want) => sum + want, 0);
  const rest = width - EDGE - left - used.length * LEAST;
  let x = left;
  return used.map(({ status, label }, index) => {
    const size = LEAST + ((wants[index] ?? 1) / all) * rest;
    const column = { status, label, x, across: Math.max(1, Math.floor((size - 6) / pitch)) };
    x += size;
    return column;
  });
}

const cellHeight = (row: MarkRow, columns: readonly Column[], pitch: number): number =>
  Math.max(1, ...columns.map(({ status, across }) => Math.ceil(marksIn(row, status).length / across))) * pitch;

const marksAt = (row: MarkRow, columns: readonly Column[], top: number, pitch: number): string[] =>
  columns.flatMap(({ status, x, across }) =>
    marksIn(row, status).map((mark, index) => {
      const [cx, cy] = [x + (0.5 + (index % across)) * pitch, top + (0.5 + Math.floor(index / across)) * pitch];
      return link(mark.href, mark.label, [
        el('rect', { class: 'hit', x: cx - pitch / 2, y: cy - pitch / 2, width: pitch, height: pitch }),
        statusMark(mark.status, cx, cy, 6, mark.arguable),
      ]);
    }),
  );

/**
 * Rows × statuses, one mark an indicator. A narrow drawing puts each row's label above its marks instead of before
 * them.
 */
export function markGrid(
  data: MarkGrid,
  { width, className }: { readonly width: number; readonly className: string },
): string {
  const narrow = width < NARROW;
  const pitch = pitchOf(width);
  const labelWidth = narrow ? 0 : Math.min(260, width * 0.34);
  const columns = layOut(data, narrow ? EDGE : labelWidth + 12, width);
  const heads = columnHeads(
    columns.map((column, index) => ({ ...column, end: columns[index + 1]?.x ?? width - EDGE })),
    { left: EDGE, width, mark: pitch / 2, most: HEAD_LINES },
  );
  let y = heads.height;
  const children = [...heads.children];
  for (const { head, rows } of data.sections) {
    if (head !== '') {
      children.push(text(fit(head, 14, width - 2 * EDGE), EDGE, y + 22, { class: 'section' }));
      y += 30;
    }
    for (const row of rows) {
      const lines = wrap(row.label, SIZE, (narrow ? width - 2 * EDGE : labelWidth) / SPACED, narrow ? 2 : 3);
      children.push(el('path', { class: 'rule', d: `M${EDGE} ${Math.round(y) + 0.5}H${width - EDGE}` }));
      const labels = lines.map((line, index) => text(line, EDGE, y + 20 + index * 17, { class: 'row' }));
      const top = narrow ? y + 10 + lines.length * 17 : y + 6;
      children.push(...labels, ...marksAt(row, columns, top, pitch));
      y = Math.max(top + cellHeight(row, columns, pitch) + 6, y + 10 + lines.length * 17 + (narrow ? 0 : 4));
    }
  }
  const explained = data.sections.some(({ rows }) => rows.some(({ marks }) => marks.some(({ arguable }) => arguable)));
  const doubt = explained ? wrap(data.doubt, 12, width - 2 * EDGE, 2) : [];
  children.push(...textLines(doubt, EDGE, y + 16, 15, { class: 'head' }));
  const foot = explained ? 9 + doubt.length * 15 : 2;
  return drawing(data, { width, height: Math.ceil(y) + foot, className, hasLinks: true }, children);
}
