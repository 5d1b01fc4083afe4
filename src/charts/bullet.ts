import { scaleLinear } from 'd3';
import { short } from '../lib/number-format.ts';
import type { Status } from '../schemas/indicator.ts';
import { statusMark } from './status-mark.ts';
import { drawing, el, text, title, type Described } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A figure and the words that stand beside it: 「目標 80案」. */
export type Labelled = { readonly value: number; readonly label: string };

export type Bullet = Described & {
  readonly target: Labelled | null;
  readonly actual: Labelled | null;
  /** Other readings of the actual. */
  readonly alternatives: readonly Labelled[];
  /** What the scale holds at least: 100 for a percentage, null where nothing is the whole. */
  readonly whole: number | null;
  readonly status: Status;
  readonly arguable: boolean;
  /** The status in words, with the rate where there is one. */
  readonly verdict: string;
};

const SIZE = 13;
const EDGE = 8;
const ROWS = { target: 14, markTop: 19, bar: 24, barBottom: 42, markBottom: 47, actual: 62, verdict: 84 };
export const BULLET_HEIGHT = 94;

/** Where words that belong to a point are put, so that they stay inside the drawing. */
function anchored(words: string, x: number, y: number, width: number, className: string): string {
  const half = textWidth(words, SIZE) / 2;
  if (x - half < EDGE) return text(words, EDGE, y, { class: className });
  if (x + half > width - EDGE) return text(words, width - EDGE, y, { class: className, 'text-anchor': 'end' });
  return text(words, x, y, { class: className, 'text-anchor': 'middle' });
}

/** The one figure of a drawing that has no other to be held against. */
function lone({ target, actual, alternatives }: Bullet): Labelled | null {
  const figures = [target, actual, ...alternatives].filter((figure) => figure !== null);
  return figures.length === 1 ? (figures[0] ?? null) : null;
}

/** The scale: zero, all figures and the whole; a figure alone gets round ends, since it would fill a scale of its own. */
function scaleOf(data: Bullet, width: number) {
  const { target, actual, alternatives, whole } = data;
  const values = [0, whole ?? 0, ...[target, actual, ...alternatives].map((figure) => figure?.value ?? 0)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear(low === high ? [0, 1] : [low, high], [EDGE, width - EDGE]);
  return lone(data) && whole === null && low !== high ? x.domain([low * 1.1, high * 1.1]).nice(5) : x;
}

/** The ends of the scale in words, in the row that a missing figure leaves free. */
function ends(data: Bullet, [low, high]: readonly [number, number], width: number): string[] {
  if (!lone(data)) return [];
  const y = data.target ? ROWS.actual : ROWS.target;
  return [
    text(short(low), EDGE, y, { class: 'head' }),
    text(short(high), width - EDGE, y, { class: 'head', 'text-anchor': 'end' }),
  ];
}

/**
 * Bullet chart: what was reached as a bar from zero, what was to be reached as a mark across it, on one scale.
 * @param width of the drawing in px; every width is a drawing of its own, none is shrunken
 */
export function bullet(data: Bullet, { width }: { readonly width: number }): string {
  const x = scaleOf(data, width);
  const zero = x(0);
  const bar = (value: number, className: string): string =>
    el('rect', {
      class: className,
      x: Math.min(zero, x(value)),
      y: ROWS.bar,
      width: Math.abs(x(value) - zero),
      height: ROWS.barBottom - ROWS.bar,
    });
  const [low, high] = x.domain() as [number, number];
  const middle = (ROWS.bar + ROWS.barBottom) / 2;
  return drawing(data, { width, height: BULLET_HEIGHT, className: 'bullet' }, [
    el('rect', { class: 'track', x: x(low), y: ROWS.bar, width: x(high) - x(low), height: ROWS.barBottom - ROWS.bar }),
    ...ends(data, [low, high], width),
    ...(data.actual ? [bar(data.actual.value, `bar s-${data.status}`)] : []),
    el('path', { class: 'axis', d: `M${Math.round(zero)} ${ROWS.markTop}V${ROWS.markBottom}` }),
    ...data.alternatives.map(({ value, label }) =>
      el('circle', { class: 'alternative', cx: x(value), cy: middle, r: 4 }, [title(label)]),
    ),
    ...(data.target
      ? [
          el('path', { class: 'target', d: `M${Math.round(x(data.target.value))} ${ROWS.markTop}V${ROWS.markBottom}` }),
          anchored(data.target.label, x(data.target.value), ROWS.target, width, 'target-label'),
        ]
      : []),
    ...(data.actual ? [anchored(data.actual.label, x(data.actual.value), ROWS.actual, width, 'actual-label')] : []),
    statusMark(data.status, EDGE + 7, ROWS.verdict - 5, 6, data.arguable),
    text(data.verdict, EDGE + 22, ROWS.verdict, { class: 'verdict' }),
  ]);
}
