import type { Status } from '../schemas/indicator.ts';
import { statusMark } from './status-mark.ts';
import { text } from './svg.ts';
import { SPACED, textWidth, wrap } from './text-width.ts';

/** A column of a grid of statuses: where it begins and ends, in px. */
export type HeadedColumn = {
  readonly status: Status;
  readonly label: string;
  readonly x: number;
  readonly end: number;
};

/** The heads of columns, drawn from the top, and how high they are. */
type Heads = { readonly height: number; readonly children: readonly string[] };

const SIZE = 12;
const LINE = 15;
/** Between a column's words and the next column. */
const GAP = 6;
/** A sign of the legend with its words: the sign's middle, where the words begin, what parts it from the next. */
const LEGEND = { sign: 6, words: 17, gap: 14, line: 20 };

/** Whether a word of a head is too long for its column; words of ideographs break anywhere. */
const isTooNarrow = ({ label, x, end }: HeadedColumn): boolean =>
  label.split(' ').some((word) => !/\p{Script=Han}/u.test(word) && textWidth(word, SIZE) > end - x - GAP);

/** Each head over its column, broken into lines. */
function overColumns(columns: readonly HeadedColumn[], most: number): Heads {
  const heads = columns.map(({ label, x, end }) =>
    wrap(label, SIZE, Math.min(end - x - GAP, (end - x - 2) / SPACED), most),
  );
  return {
    height: Math.max(1, ...heads.map((lines) => lines.length)) * LINE + 8,
    children: columns.flatMap(({ x, status }, index) =>
      (heads[index] ?? []).map((line, row) => text(line, x + 2, SIZE + row * LINE, { class: `head s-${status}` })),
    ),
  };
}

/** Signs over the columns, and above them what the signs mean, in as many lines as that takes. */
function asLegend(columns: readonly HeadedColumn[], left: number, width: number, mark: number): Heads {
  let [x, y] = [left, SIZE];
  const entries = columns.flatMap(({ status, label }) => {
    const across = LEGEND.words + textWidth(label, SIZE);
    if (x > left && x + across > width - left) [x, y] = [left, y + LEGEND.line];
    const entry = [
      statusMark(status, x + LEGEND.sign, y - 4, 5),
      text(label, x + LEGEND.words, y, { class: `head s-${status}` }),
    ];
    x += across + LEGEND.gap;
    return entry;
  });
  const below = y + LEGEND.line;
  return {
    height: below + SIZE + 2,
    children: [...entries, ...columns.map((column) => statusMark(column.status, column.x + mark, below, 5))],
  };
}

/**
 * The heads of columns of statuses: their words, where every column has room for them, else signs under a legend.
 * @param left where the drawing's words begin
 * @param mark how far into a column the middle of its first mark is
 * @param most how many lines a head may have
 */
export const columnHeads = (
  columns: readonly HeadedColumn[],
  { left, width, mark, most }: { left: number; width: number; mark: number; most: number },
): Heads => (columns.some(isTooNarrow) ? asLegend(columns, left, width, mark) : overColumns(columns, most));
