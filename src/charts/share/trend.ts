import { el, text } from '../svg.ts';
import { fit } from '../text-width.ts';
import { trajectory, type Trajectory } from '../trajectory.ts';
import type { Area } from './frame.ts';

export type Trend = {
  readonly chart: Trajectory;
  /** What the last step of the targets was; null where there was none. */
  readonly lead: string | null;
};

const LEAD = 34;
const SCALE = 2.2;
/** What the drawing adds below itself where it explains a hollow dot. */
const EXPLAINED = 20;

/** The last step in words, and the drawing of all years. */
export function trendBody({ chart, lead }: Trend, { left, right, top, bottom }: Area): string[] {
  const first = lead === null ? top : top + LEAD + 22;
  const explained = chart.moments.some(({ actual }) => actual?.hollow === true) ? EXPLAINED : 0;
  const size = { width: (right - left) / SCALE, height: (bottom - first) / SCALE - explained };
  return [
    ...(lead === null
      ? []
      : [text(fit(lead, LEAD, right - left), left, top + LEAD * 0.9, { 'font-size': LEAD, 'font-weight': 700 })]),
    el('g', { transform: `translate(${left} ${first}) scale(${SCALE})` }, [trajectory(chart, size)]),
  ];
}
