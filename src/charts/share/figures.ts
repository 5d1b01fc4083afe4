import { barHeight, bulletBar, type Bullet } from '../bullet.ts';
import { el, text } from '../svg.ts';
import { fit, textWidth } from '../text-width.ts';
import type { Area } from './frame.ts';
import { balanced, paragraph } from './lines.ts';
import { VERDICT_HEIGHT, verdictRow, type Verdict } from './verdict.ts';

/** A figure under its label, with the shape that stands for it in the bar below. */
export type LargeFigure = {
  readonly label: string;
  readonly figure: string;
  readonly key: 'target' | 'bar' | null;
};

export type Figures = {
  /** One or two, side by side. */
  readonly figures: readonly LargeFigure[];
  readonly bar: Bullet | null;
  /** What must be said beside the figures; up to two lines. */
  readonly note: string | null;
  readonly verdict: Verdict;
};

const LABELS = { most: 30, least: 22 };
const GAP = 48;
const SCALE = 2;
const LARGEST = 124;
/** Height of a figure or of an ideograph above its line, in em. */
const RISE = 0.86;
const NOTE = { size: 26, leading: 1.4, most: 2 };

type Column = { readonly x: number; readonly width: number; readonly label: number; readonly indent: number };

const columnsOf = (figures: readonly LargeFigure[], { left, right }: Area): Column[] => {
  const width = (right - left - GAP * (figures.length - 1)) / figures.length;
  return figures.map(({ label, key }, index) => {
    const indent = key === null ? 0 : 28;
    const size = Math.max(LABELS.least, Math.min(LABELS.most, (width - indent) / textWidth(label, 1)));
    return { x: left + index * (width + GAP), width, label: Math.floor(size), indent };
  });
};

const swatch = (key: LargeFigure['key'], status: string, x: number, baseline: number, size: number): string[] => {
  const y = baseline - size * 0.82;
  if (key === 'target') return [el('rect', { class: 'ink', x: x + 4, y, width: 6, height: size })];
  return key === 'bar' ? [el('rect', { class: `bar ${status}`, x, y: y + 3, width: 18, height: size - 6 })] : [];
};

/** How large figures can be below their labels, and beside them, where they have so much room above a line. */
function sizes(figures: readonly LargeFigure[], columns: readonly Column[], room: number) {
  const fitting = (free: (column: Column, label: string) => number): number[] =>
    figures.map(({ figure, label }, index) => {
      const column = columns[index];
      return column ? free(column, label) / textWidth(figure, 1) : LARGEST;
    });
  const below = fitting(({ width }) => width);
  const beside = fitting(({ width, label, indent }, words) => width - indent - textWidth(words, label) - label / 2);
  const largest = (fits: readonly number[], height: number): number =>
    Math.floor(Math.min(LARGEST, height / RISE, ...fits));
  return { below: largest(below, room - LABELS.most - 18), beside: largest(beside, room) };
}

/** The figures on a line, each below its label, or after it where it can be larger so. */
function figureRow(figures: readonly LargeFigure[], area: Area, baseline: number, status: string): string[] {
  const columns = columnsOf(figures, area);
  const { below, beside } = sizes(figures, columns, baseline - area.top);
  const isBeside = beside > below * 1.2;
  const size = isBeside ? beside : below;
  return figures.flatMap(({ label, figure, key }, index) => {
    const { x, width, label: small, indent } = columns[index] ?? { x: 0, width: 0, label: 1, indent: 0 };
    const labelLine = isBeside ? baseline : baseline - size * RISE - 16;
    const at = isBeside ? x + indent + textWidth(label, small) + small / 2 : x;
    return [
      ...swatch(key, status, x, labelLine, small),
      text(fit(label, small, width - indent), x + indent, labelLine, { class: 'soft', 'font-size': small }),
      text(figure, at, baseline, { 'font-size': size, 'font-weight': 700 }),
    ];
  });
}

/** Figures as large as they fit, the bar that compares them, what must be said, the judgement. */
export function figuresBody({ figures, bar, note, verdict }: Figures, area: Area): string[] {
  const { left, right } = area;
  const lines = note === null ? [] : balanced(note, NOTE.size, right - left, NOTE.most);
  const noteTop = area.bottom - VERDICT_HEIGHT - lines.length * NOTE.size * NOTE.leading;
  const barTop = noteTop - (bar ? barHeight(bar) * SCALE + 16 : 0);
  // The bar keeps 8 px at either side for words, of which there are none here.
  const drawn = bar && bulletBar(bar, { width: (right - left) / SCALE + 16 });
  return [
    ...figureRow(figures, area, barTop - 26, bar ? `s-${bar.status}` : ''),
    ...(drawn ? [el('g', { transform: `translate(${left - 8 * SCALE} ${barTop}) scale(${SCALE})` }, [drawn])] : []),
    ...paragraph(lines, { x: left, top: noteTop, size: NOTE.size, leading: NOTE.leading }, { class: 'soft' }),
    ...verdictRow(verdict, area),
  ];
}
