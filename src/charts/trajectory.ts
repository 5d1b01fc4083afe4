import { scaleLinear } from 'd3';
import type { Labelled } from './bullet.ts';
import { at, drawing, el, text, textLines, type Described } from './svg.ts';
import { fit, textWidth, wrap } from './text-width.ts';

/** One year of a series. */
export type Moment = {
  readonly year: number;
  /** The year as the axis writes it: 107年. */
  readonly label: string;
  readonly target: Labelled | null;
  /** A hollow dot is one to be read with care. */
  readonly actual: (Labelled & { readonly hollow: boolean }) | null;
};

export type Trajectory = Described & {
  /** In time order, each year once. */
  readonly moments: readonly Moment[];
  /** What stands where no edition gives a figure: 「無資料」. */
  readonly noData: string;
  /** What a hollow dot means; written under the years where there is one. */
  readonly hollow: string;
};

const HEIGHT = 280;
const MARGIN = { top: 34, right: 14, bottom: 34, left: 14 };
const SIZE = 13;
/** The words below the years. */
const HEAD = { size: 12, line: 16, most: 3 };

type Scales = {
  readonly width: number;
  readonly height: number;
  readonly bottom: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly step: number;
};

const GAP_LABEL = { class: 'gap-label', 'text-anchor': 'middle' };

/** Words from top to bottom: ideographs one below the other, others lying on their side. */
const downwards = (words: string, x: number, y: number): string[] =>
  /\p{Script=Han}/u.test(words)
    ? textLines([...words], x, y, 14, GAP_LABEL)
    : [text(words, x, y, { ...GAP_LABEL, transform: `rotate(90 ${at(x)} ${at(y)})` })];

const valuesOf = ({ target, actual }: Moment): number[] => [target, actual].flatMap((figure) => figure?.value ?? []);

/** Words around a place, moved where they would leave the drawing: what is shown of them, their middle and half their width. */
function inside(written: string, middle: number, width: number): { shown: string; at: number; half: number } {
  const shown = fit(written, SIZE, width - MARGIN.left);
  const half = textWidth(shown, SIZE) / 2;
  return { shown, at: Math.max(MARGIN.left / 2 + half, Math.min(width - MARGIN.right / 2 - half, middle)), half };
}

/** From where to where the words of a year reach. */
function reachOf({ year, target, actual }: Moment, { x, width }: Scales): [from: number, to: number] {
  const words = [target, actual].flatMap((figure) => (figure ? [inside(figure.label, x(year), width)] : []));
  return [
    Math.min(...words.map(({ at: left, half }) => left - half)),
    Math.max(...words.map(({ at: left, half }) => left + half)),
  ];
}

/** The place that is farthest from the nearest of the others. */
const farthest = (places: readonly number[], others: readonly number[]): number => {
  const room = (place: number): number => Math.min(...others.map((other) => Math.abs(other - place)));
  return places.reduce((best, place) => (room(place) > room(best) ? place : best));
};

/** The years between two moments, in which nothing is known. */
function gap(from: Moment, to: Moment, words: string, scales: Scales): string[] {
  const { x, y, step, bottom } = scales;
  const [left, right] = [x(from.year) + step, x(to.year) - step];
  if (to.year - from.year < 2 || right - left < 8) return [];
  const middle = (left + right) / 2;
  const across = textWidth(words, HEAD.size);
  const upright = across > right - left;
  const reached = reachOf(from, scales)[1] > middle - across / 2 || reachOf(to, scales)[0] < middle + across / 2;
  // Beside long words it stands at the head or the foot, where it is farther from theirs.
  const places = reached && !upright ? [MARGIN.top / 2, bottom - HEAD.line / 2] : [(MARGIN.top + bottom) / 2];
  const line = farthest(places, [...valuesOf(from), ...valuesOf(to)].map(y));
  return [
    el('rect', {
      class: 'gap',
      x: left,
      y: 0,
      width: right - left,
      height: bottom,
    }),
    ...(upright ? downwards(words, middle, line) : [text(words, middle, line, GAP_LABEL)]),
  ];
}

/** Distance in px below which the words of two neighbouring years would run into each other. */
const CLOSE = 64;

/** How far below its point the lower figure's words stand. */
const BELOW = { alone: 20, beside: 42 };

/** Room below the axis for the words of points that stand too low for them; the years need none where none does. */
function roomBelow(moments: readonly Moment[], y: (value: number) => number, bottom: number): number {
  const isLow = (each: Moment): boolean => y(Math.min(...valuesOf(each))) + BELOW.beside > bottom;
  return moments.some(isLow) ? BELOW.beside + 2 : 0;
}

/** Where the words of a year go: the higher figure's above it, the lower one's below; lower still beside a close year. */
function moment(
  { year, label, target, actual }: Moment,
  { x, y, step, width, height }: Scales,
  close: boolean,
): string[] {
  const middle = x(year);
  const words = ({ label: written, value }: Labelled, offset: number, className: string): string => {
    const { shown, at: left } = inside(written, middle, width);
    return text(shown, left, y(value) + offset, { class: className, 'text-anchor': 'middle' });
  };
  const [above, below] = [-10, close ? BELOW.beside : BELOW.alone];
  const targetAbove = actual === null ? !close : target !== null && target.value >= actual.value;
  return [
    ...(target
      ? [
          el('path', { class: 'target', d: `M${at(middle - step)} ${at(y(target.value))}H${at(middle + step)}` }),
          words(target, targetAbove ? above : below, 'target-label'),
        ]
      : []),
    ...(actual
      ? [
          el('circle', { class: actual.hollow ? 'dot hollow' : 'dot', cx: middle, cy: y(actual.value), r: 5 }),
          words(actual, target === null || !targetAbove ? above : below, 'actual-label'),
        ]
      : []),
    text(label, middle, height - MARGIN.bottom + 20, { class: 'year', 'text-anchor': 'middle' }),
  ];
}

/**
 * A quantity over the years: targets as steps as wide as their year, results as dots, the years of which nothing is
 * known shaded from top to bottom, never bridged by a line.
 */
export function trajectory(
  data: Trajectory,
  { width, height = HEIGHT }: { readonly width: number; readonly height?: number },
): string {
  const years = data.moments.map(({ year }) => year);
  const values = data.moments.flatMap(({ target, actual }) => [target?.value ?? 0, actual?.value ?? 0]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear(
    [Math.min(...years) - 0.5, Math.max(...years) + 0.5],
    [MARGIN.left + 14, width - MARGIN.right - 14],
  );
  const y = scaleLinear(low === high ? [0, 1] : [low, high], [height - MARGIN.bottom, MARGIN.top]);
  y.range([height - MARGIN.bottom - roomBelow(data.moments, y, height - MARGIN.bottom), MARGIN.top]);
  const scales: Scales = {
    width,
    height,
    x,
    y,
    bottom: y(low),
    step: Math.max(14, Math.min(40, (x(1) - x(0)) / 2)),
  };
  const explained = data.moments.some(({ actual }) => actual?.hollow === true);
  const hollow = explained ? wrap(data.hollow, HEAD.size, width - 2 * MARGIN.left, HEAD.most) : [];
  return drawing(
    data,
    { width, height: height + (explained ? 4 + hollow.length * HEAD.line : 0), className: 'trajectory' },
    [
      ...data.moments.slice(1).flatMap((to, index) => {
        const from = data.moments[index];
        return from ? gap(from, to, data.noData, scales) : [];
      }),
      el('path', { class: 'axis', d: `M${MARGIN.left} ${at(scales.y(0))}H${width - MARGIN.right}` }),
      ...data.moments.flatMap((each, index) => {
        const before = data.moments[index - 1];
        return moment(each, scales, before !== undefined && scales.x(each.year) - scales.x(before.year) < CLOSE);
      }),
      ...textLines(hollow, MARGIN.left, height + 8, HEAD.line, { class: 'head' }),
    ],
  );
}
