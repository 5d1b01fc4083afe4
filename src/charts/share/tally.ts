import type { Status } from '../../schemas/indicator.ts';
import { largeMark } from '../status-mark.ts';
import { text } from '../svg.ts';
import { fit, textWidth } from '../text-width.ts';
import type { Area } from './frame.ts';

/** How many indicators have a status, in words, with how many of them could be read otherwise. */
type TallyCount = {
  readonly status: Status;
  readonly count: number;
  readonly arguable: number;
  readonly words: string;
};

/** Indicators under a head, and below it how they are counted. */
export type TallyRow = { readonly head: string; readonly below: string; readonly counts: readonly TallyCount[] };

export type Tally = {
  readonly rows: readonly TallyRow[];
  /** Sentences in small print below the rows. */
  readonly notes: readonly string[];
  /** What is said of rows that found no room. */
  readonly rest: (count: number) => string;
};

/** Sizes of words, largest first; the smallest that is read. */
const LEAST = 22;
const SIZES = [46, 42, 38, 35, 32, 30, 28, 26, 24, LEAST];
const NOTE = 24;
/** In em of the words: radius of a sign, from one sign to the next, from line to line, between rows. */
const [RADIUS, PITCH, LEADING, BETWEEN] = [0.38, 1.14, 1.4, 0.55];
/** Room for the dot of the last sign. */
const DOT = 0.12;
/** How much smaller the words below a head are. */
const BELOW = 0.85;

type Sign = { readonly status: Status; readonly arguable: boolean; readonly x: number; readonly y: number };
type Words = { readonly words: string; readonly x: number; readonly y: number };
type Laid = {
  readonly row: TallyRow;
  readonly signs: readonly Sign[];
  readonly words: readonly Words[];
  readonly height: number;
};

/** As many signs as are counted, the arguable ones last. */
const signsOf = ({ status, count, arguable }: TallyCount, shown: number): { status: Status; arguable: boolean }[] =>
  Array.from({ length: shown }, (_, index) => ({ status, arguable: shown === count && index >= count - arguable }));

/** Signs before their words, side by side, from line to line, in em from the row's corner. */
function flow(counts: readonly TallyCount[], width: number, shown: (count: TallyCount) => number, top: number) {
  const [signs, words]: [Sign[], Words[]] = [[], []];
  let [x, y] = [0, top];
  for (const count of counts) {
    const before = shown(count) * PITCH + (count.arguable > 0 ? DOT : 0);
    const across = before + textWidth(count.words, 1);
    if (x > 0 && x + across > width) [x, y] = [0, y + LEADING];
    signs.push(
      ...signsOf(count, shown(count)).map((sign, at) => ({ ...sign, x: x + RADIUS + at * PITCH, y: y + 0.64 })),
    );
    words.push({ words: fit(count.words, 1, width - x - before), x: x + before, y: y + 1 });
    x += across + 0.9;
  }
  return { signs, words, height: y + LEADING };
}

/** All signs as a wall above their words, for rows in which one status has more than fit before its words. */
function wall(counts: readonly TallyCount[], width: number): ReturnType<typeof flow> {
  const across = Math.max(1, Math.floor(width / PITCH));
  const all = counts.flatMap((count) => signsOf(count, count.count));
  const signs = all.map((sign, at) => ({
    ...sign,
    x: RADIUS + (at % across) * PITCH,
    y: 0.64 + Math.floor(at / across) * PITCH,
  }));
  const below = flow(counts, width, () => 1, Math.ceil(all.length / across) * PITCH + 0.2);
  return { ...below, signs: [...signs, ...below.signs] };
}

function lay(row: TallyRow, width: number): Laid {
  const isWide = row.counts.some(({ count, words }) => count * PITCH + textWidth(words, 1) > width);
  const { height, ...laid } = isWide ? wall(row.counts, width) : flow(row.counts, width, ({ count }) => count, 0);
  return { row, ...laid, height: Math.max(height, row.below === '' ? 0 : 2.3) + BETWEEN };
}

/** Whether something of a row had to be cut short. */
const isCut = ({ row, words }: Laid): boolean => words.some((each, index) => each.words !== row.counts[index]?.words);

const total = (rows: readonly Laid[]): number => rows.reduce((sum, { height }) => sum + height, 0);

function drawRow(
  { row, signs, words }: Laid,
  size: number,
  [left, x, top]: readonly [number, number, number],
): string[] {
  const room = x - left - size / 2;
  const below = { class: 'soft', 'font-size': size * BELOW };
  return [
    ...(row.head === ''
      ? []
      : [text(fit(row.head, size, room), left, top + size, { 'font-size': size, 'font-weight': 700 })]),
    ...(row.below === '' ? [] : [text(fit(row.below, size * BELOW, room), left, top + size * 2.2, below)]),
    ...signs.map((sign) =>
      largeMark(sign.status, x + sign.x * size, top + sign.y * size, RADIUS * size, sign.arguable),
    ),
    ...words.map((each) => text(each.words, x + each.x * size, top + each.y * size, { 'font-size': size })),
  ];
}

type Plan = { readonly size: number; readonly x: number; readonly laid: readonly Laid[]; readonly isCut: boolean };

/** Rows in words of a size: counts begin after the widest head, unless that takes more than half of the width. */
function planOf(rows: readonly TallyRow[], size: number, { left, right }: Area): Plan {
  const heads = rows.flatMap(({ head, below }) => [textWidth(head, size), textWidth(below, size * BELOW)]);
  const widest = Math.max(0, ...heads);
  const most = (right - left) / 2;
  const x = widest === 0 ? left : left + Math.min(most, widest + size);
  const laid = rows.map((row) => lay(row, (right - x) / size));
  return { size, x, laid, isCut: widest + size > most || laid.some(isCut) };
}

/** The rows that fit, and how many do not. */
function fitting(laid: readonly Laid[], most: number): { shown: readonly Laid[]; missing: number } {
  if (total(laid) <= most) return { shown: laid, missing: 0 };
  const shown = laid.filter((_, index) => total(laid.slice(0, index + 1)) <= most - LEADING);
  return { shown, missing: laid.length - shown.length };
}

/** Rows of signs with their counts, as large as all of them fit; where even the smallest do not, the first ones. */
export function tallyBody({ rows, notes, rest }: Tally, area: Area): string[] {
  const { left, right, top } = area;
  const bottom = area.bottom - notes.length * NOTE * LEADING;
  const plans = SIZES.map((size) => planOf(rows, size, area));
  const isWhole = (plan: Plan): boolean => !plan.isCut && (total(plan.laid) - BETWEEN) * plan.size <= bottom - top;
  const { size, x, laid } = plans.find(isWhole) ?? planOf(rows, LEAST, area);
  const { shown, missing } = fitting(laid, (bottom - top) / size + BETWEEN);
  const small = { class: 'soft', 'font-size': NOTE };
  return [
    ...shown.flatMap((each, index) => drawRow(each, size, [left, x, top + total(shown.slice(0, index)) * size])),
    ...(missing > 0
      ? [text(rest(missing), left, top + (total(shown) + 1) * size, { ...small, 'font-size': size })]
      : []),
    ...notes.map((words, index) =>
      text(fit(words, NOTE, right - left), left, bottom + NOTE * (1.2 + index * LEADING), small),
    ),
  ];
}
