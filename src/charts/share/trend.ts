import { at, el, text } from '../svg.ts';
import { textWidth } from '../text-width.ts';
import { trajectory, type Moment, type Trajectory } from '../trajectory.ts';
import type { Area } from './frame.ts';
import { sized } from './lines.ts';

export type Trend = {
  readonly chart: Trajectory;
  /** What the last step of the targets was; null where there was none. */
  readonly lead: string | null;
};

const LEADS = [40, 36, 32, 28, 24].map((size) => [size, 1] as const);
const LARGEST = 54;
const LEADING = 1.3;
const SCALE = 1.4;
const GAP = 40;
/** Share of the width that the figures take. */
const SHARE = 0.42;
/** What the drawing adds below itself where it explains a hollow dot. */
const EXPLAINED = 20;
/** More years than this are left to the drawing, the earliest first. */
const MOST = 4;

type Line = { readonly year: string; readonly words: string; readonly key: 'target' | 'dot' | 'hollow' };

/** A line for each figure, with its year before the first one of that year. */
const linesOf = (moments: readonly Moment[]): Line[] =>
  moments.flatMap(({ label, target, actual }) => {
    const lines: Omit<Line, 'year'>[] = [
      ...(target ? [{ words: target.label, key: 'target' as const }] : []),
      ...(actual ? [{ words: actual.label, key: actual.hollow ? ('hollow' as const) : ('dot' as const) }] : []),
    ];
    return lines.map((line, index) => ({ ...line, year: index === 0 ? label : '' }));
  });

/** The shape that stands for a figure in the drawing. */
const keyOf = (key: Line['key'], x: number, y: number, size: number): string =>
  el('g', { class: 'chart', transform: `translate(${at(x)} ${at(y)}) scale(${at(size / 20)})` }, [
    key === 'target'
      ? el('path', { class: 'target', d: 'M0 0H14' })
      : el('circle', { class: key === 'hollow' ? 'dot hollow' : 'dot', cx: 7, cy: 0, r: 5 }),
  ]);

/** The figures, one a line, as large as they fit. */
function figures(moments: readonly Moment[], { left, right, top, bottom }: Area): string[] {
  const lines = linesOf(moments);
  const year = Math.max(...lines.map((line) => textWidth(line.year, 1))) * 0.7 + 0.6;
  const widest = Math.max(...lines.map(({ words }) => textWidth(words, 1)));
  const size = Math.floor(
    Math.min(LARGEST, (bottom - top) / (lines.length * LEADING), (right - left) / (year + 1 + widest)),
  );
  const spare = (bottom - top - lines.length * size * LEADING) / 2;
  return lines.flatMap(({ year: head, words, key }, index) => {
    const baseline = top + spare + size * (1 + index * LEADING);
    const x = left + year * size;
    return [
      ...(head === '' ? [] : [text(head, left, baseline, { class: 'soft', 'font-size': size * 0.7 })]),
      keyOf(key, x, baseline - size * 0.36, size),
      text(words, x + size, baseline, { 'font-size': size, 'font-weight': key === 'target' ? 400 : 700 }),
    ];
  });
}

/** The last step in words; the figures of the latest years, and the drawing of all. */
export function trendBody({ chart, lead }: Trend, area: Area): string[] {
  const { left, right, bottom } = area;
  const { size, lines } = sized(lead ?? '', LEADS, right - left);
  const top = lead === null ? area.top : area.top + size + 24;
  const middle = left + (right - left) * SHARE;
  const explained = chart.moments.some(({ actual }) => actual?.hollow === true) ? EXPLAINED : 0;
  const box = { width: (right - middle - GAP) / SCALE, height: (bottom - top) / SCALE - explained };
  return [
    ...(lead === null
      ? []
      : [text(lines[0] ?? '', left, area.top + size * 0.9, { 'font-size': size, 'font-weight': 700 })]),
    ...figures(chart.moments.slice(-MOST), { left, right: middle, top, bottom }),
    el('g', { transform: `translate(${at(middle + GAP)} ${at(top)}) scale(${SCALE})` }, [trajectory(chart, box)]),
  ];
}
