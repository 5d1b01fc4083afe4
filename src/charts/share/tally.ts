import type { Status } from '../../schemas/indicator.ts';
import { statusMark } from '../status-mark.ts';
import { text } from '../svg.ts';
import { fit, textWidth } from '../text-width.ts';
import type { Area } from './frame.ts';

/** Indicators under a head: one sign each, and how many there are of each status, in words. */
export type TallyRow = {
  readonly head: string;
  readonly below: string;
  readonly marks: readonly { readonly status: Status; readonly arguable: boolean }[];
  readonly counts: readonly { readonly status: Status; readonly words: string }[];
};

export type Tally = {
  readonly rows: readonly TallyRow[];
  /** What is said of rows that found no room. */
  readonly rest: (count: number) => string;
};

/** Sizes of words, and radius of signs, from the largest. */
const STEPS: readonly (readonly [number, number])[] = [
  [38, 17],
  [34, 15],
  [30, 13],
  [27, 11],
  [24, 9],
  [22, 8],
];
const PITCH = 2.7;
const LEADING = 1.42;

type Piece = { readonly status: Status; readonly words: string; readonly x: number; readonly line: number };

/** Counts side by side, each after its sign; those that find no room go to the next line. */
function flow({ counts }: TallyRow, size: number, width: number): Piece[] {
  let [x, line] = [0, 0];
  return counts.map(({ status, words }) => {
    const across = size * 1.15 + textWidth(words, size);
    if (x > 0 && x + across > width) [x, line] = [0, line + 1];
    const piece = { status, words, x, line };
    x += across + size * 0.9;
    return piece;
  });
}

type Laid = {
  readonly row: TallyRow;
  readonly pieces: readonly Piece[];
  readonly across: number;
  readonly height: number;
};

function lay(row: TallyRow, [size, radius]: readonly [number, number], width: number): Laid {
  const pieces = flow(row, size, width);
  const across = Math.floor(width / (radius * PITCH));
  const marks = Math.ceil(row.marks.length / across) * radius * PITCH;
  const words = ((pieces.at(-1)?.line ?? 0) + 1) * size * LEADING;
  return { row, pieces, across, height: Math.max(marks + words, row.below === '' ? 0 : size * 2.6) + size * 0.6 };
}

const total = (rows: readonly Laid[]): number => rows.reduce((sum, { height }) => sum + height, 0);

function drawRow(
  { row, pieces, across }: Laid,
  [size, radius]: readonly [number, number],
  at: Record<'left' | 'x' | 'top' | 'width', number>,
): string[] {
  const pitch = radius * PITCH;
  const below = at.top + Math.ceil(row.marks.length / across) * pitch;
  const head = { 'font-size': size, 'font-weight': 700 };
  return [
    text(fit(row.head, size, at.x - at.left - size / 2), at.left, at.top + size * 0.95, head),
    ...(row.below === ''
      ? []
      : [
          text(fit(row.below, size * 0.85, at.x - at.left - size / 2), at.left, at.top + size * 2.2, {
            class: 'soft',
            'font-size': size * 0.85,
          }),
        ]),
    ...row.marks.map(({ status, arguable }, index) =>
      statusMark(
        status,
        at.x + radius * 1.1 + (index % across) * pitch,
        at.top + radius * 1.25 + Math.floor(index / across) * pitch,
        radius,
        arguable,
      ),
    ),
    ...pieces.flatMap(({ status, words, x, line }) => {
      const baseline = below + size * (1 + line * LEADING);
      const room = at.width - x - size * 1.15;
      return [
        statusMark(status, at.x + x + size * 0.45, baseline - size * 0.36, size * 0.36),
        text(fit(words, size, room), at.x + x + size * 1.15, baseline, { 'font-size': size }),
      ];
    }),
  ];
}

/** Rows of signs with their counts, as large as all of them fit; where even the smallest do not, the first ones. */
export function tallyBody({ rows, rest }: Tally, { left, right, top, bottom }: Area): string[] {
  const plan = (step: readonly [number, number]) => {
    const heads = rows.flatMap(({ head, below }) => [textWidth(head, step[0]), textWidth(below, step[0] * 0.85)]);
    const x = left + Math.min((right - left) * 0.36, Math.max(...heads) + step[0]);
    return { step, x, laid: rows.map((row) => lay(row, step, right - x)) };
  };
  const plans = STEPS.map(plan);
  const chosen = plans.find(({ laid }) => total(laid) <= bottom - top) ?? plans.at(-1);
  if (!chosen) return [];
  const { step, x, laid } = chosen;
  let y = top;
  const drawn: string[] = [];
  const shown =
    total(laid) <= bottom - top
      ? laid
      : laid.filter((_, index) => total(laid.slice(0, index + 1)) <= bottom - top - step[0] * LEADING);
  for (const each of shown) {
    drawn.push(...drawRow(each, step, { left, x, top: y, width: right - x }));
    y += each.height;
  }
  const missing = laid.length - shown.length;
  if (missing > 0) drawn.push(text(rest(missing), left, y + step[0], { class: 'soft', 'font-size': step[0] }));
  return drawn;
}
