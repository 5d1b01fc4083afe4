import { scaleLinear, type ScaleLinear } from 'd3';
import type { Status } from '../schemas/indicator.ts';
import { statusMark } from './status-mark.ts';
import { drawing, el, text, textLines, title, type Described } from './svg.ts';
import { SPACED, textWidth, wrap } from './text-width.ts';

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
  /** A number as short as the ends of a scale want it. */
  readonly inShort: (value: number) => string;
};

type Scale = ScaleLinear<number, number>;

const SIZE = 13;
const EDGE = 8;
const ROWS = { target: 14, markTop: 19, bar: 24, barBottom: 42, markBottom: 47, actual: 62, verdict: 84 };
const BULLET_HEIGHT = 94;
/** Where the words of the verdict begin, and how far its second line is below its first. */
const VERDICT = { left: EDGE + 22, leading: 17, most: 2 };

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
function scaleOf(data: Bullet, width: number): Scale {
  const { target, actual, alternatives, whole } = data;
  const values = [0, whole ?? 0, ...[target, actual, ...alternatives].map((figure) => figure?.value ?? 0)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear(low === high ? [0, 1] : [low, high], [EDGE, width - EDGE]);
  return lone(data) && whole === null && low !== high ? x.domain([low * 1.1, high * 1.1]).nice(5) : x;
}

/** The ends of a lone figure's scale in words, on a line. */
function ends(data: Bullet, x: Scale, width: number, line: number): string[] {
  if (!lone(data)) return [];
  const [low, high] = x.domain() as [number, number];
  return [
    text(data.inShort(low), EDGE, line, { class: 'head' }),
    text(data.inShort(high), width - EDGE, line, { class: 'head', 'text-anchor': 'end' }),
  ];
}

/** The shapes of a bullet chart: track, bar, axis, other readings, target. */
function shapes(data: Bullet, x: Scale): string[] {
  const bar = (from: number, to: number, className: string): string => {
    const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
    return el('rect', {
      class: className,
      x: left,
      y: ROWS.bar,
      width: right - left,
      height: ROWS.barBottom - ROWS.bar,
    });
  };
  const [low, high] = x.domain() as [number, number];
  const upright = (value: number): string => `M${Math.round(x(value))} ${ROWS.markTop}V${ROWS.markBottom}`;
  return [
    bar(low, high, 'track'),
    ...(data.actual ? [bar(0, data.actual.value, `bar s-${data.status}`)] : []),
    el('path', { class: 'axis', d: upright(0) }),
    ...data.alternatives.map(({ value, label }) =>
      el('circle', { class: 'alternative', cx: x(value), cy: (ROWS.bar + ROWS.barBottom) / 2, r: 4 }, [title(label)]),
    ),
    ...(data.target ? [el('path', { class: 'target', d: upright(data.target.value) })] : []),
  ];
}

/** Height of the bar alone; of a lone figure's, with the ends of its scale. */
export const barHeight = (data: Bullet): number => (lone(data) ? ROWS.actual + 4 : ROWS.markBottom) - ROWS.markTop;

/** The bar of a bullet chart with no figure on it, as a group from the origin, for those who write the figures themselves. */
export function bulletBar(data: Bullet, { width }: { readonly width: number }): string {
  const x = scaleOf(data, width);
  const children = [...shapes(data, x), ...ends(data, x, width, ROWS.actual)];
  return el('g', { class: 'chart', transform: `translate(0 ${-ROWS.markTop})` }, children);
}

/**
 * Bullet chart: what was reached as a bar from zero, what was to be reached as a mark across it, on one scale.
 * @param width of the drawing in px; every width is a drawing of its own, none is shrunken
 */
export function bullet(data: Bullet, { width }: { readonly width: number }): string {
  const x = scaleOf(data, width);
  const { target, actual } = data;
  const verdict = wrap(data.verdict, SIZE, (width - VERDICT.left - EDGE) / SPACED, VERDICT.most);
  const height = BULLET_HEIGHT + (verdict.length - 1) * VERDICT.leading;
  return drawing(data, { width, height, className: 'bullet' }, [
    ...shapes(data, x),
    // The row that a missing figure leaves free.
    ...ends(data, x, width, target ? ROWS.actual : ROWS.target),
    ...(target ? [anchored(target.label, x(target.value), ROWS.target, width, 'target-label')] : []),
    ...(actual ? [anchored(actual.label, x(actual.value), ROWS.actual, width, 'actual-label')] : []),
    statusMark(data.status, EDGE + 7, ROWS.verdict - 5, 6, data.arguable),
    ...textLines(verdict, VERDICT.left, ROWS.verdict, VERDICT.leading, { class: 'verdict' }),
  ]);
}
