import type { Status } from '../schemas/indicator.ts';
import { at, el } from './svg.ts';

/** A path through points, closed unless it is a cross of strokes. */
const path = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}Z`;

/** One shape for each status: told apart in grey and in print, without colour. All fit a circle of radius `r`. */
const SHAPES: Readonly<Record<Status, (x: number, y: number, r: number) => string>> = {
  met: (x, y, r) => el('circle', { cx: x, cy: y, r }),
  missed: (x, y, r) =>
    el('path', {
      class: 'stroke',
      d: [1, -1]
        .map((turn) => `M${at(x - r * 0.8)} ${at(y - r * 0.8 * turn)}L${at(x + r * 0.8)} ${at(y + r * 0.8 * turn)}`)
        .join(''),
    }),
  claimed: (x, y, r) =>
    el('path', {
      d: path([
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ]),
    }),
  'not-done': (x, y, r) =>
    el('path', {
      d: path([
        [x - r, y - r * 0.8],
        [x + r, y - r * 0.8],
        [x, y + r],
      ]),
    }),
  reported: (x, y, r) =>
    el('rect', { class: 'hollow', x: x - r * 0.8, y: y - r * 0.8, width: r * 1.6, height: r * 1.6 }),
  'no-report': (x, y, r) => el('circle', { class: 'hollow', cx: x, cy: y, r: r * 0.85 }),
  'no-target': (x, y, r) => el('path', { class: 'stroke', d: `M${at(x - r)} ${at(y)}H${at(x + r)}` }),
};

/** The sign of a status at a point; an arguable one has a dot beside it. */
export const statusMark = (status: Status, x: number, y: number, r: number, arguable = false): string =>
  el('g', { class: `mark s-${status}` }, [
    SHAPES[status](x, y, r),
    ...(arguable ? [el('circle', { class: 'doubt', cx: x + r * 1.15, cy: y - r * 0.95, r: r * 0.36 })] : []),
  ]);

/** The radius that strokes are made for. */
const PLAIN = 6;

/** The same at any size, its strokes as heavy as its shape is large. */
export const largeMark = (status: Status, x: number, y: number, r: number, arguable = false): string =>
  el('g', { transform: `translate(${at(x)} ${at(y)}) scale(${at(r / PLAIN)})` }, [
    statusMark(status, 0, 0, PLAIN, arguable),
  ]);

/** The sign alone, as running text uses it. */
export const statusSign = (status: Status): string =>
  el('svg', { class: 'sign', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' }, [
    statusMark(status, 8, 8, 6),
  ]);
