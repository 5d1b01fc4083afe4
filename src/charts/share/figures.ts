import { barHeight, bulletBar, type Bullet } from '../bullet.ts';
import { el, text } from '../svg.ts';
import { fit, textWidth } from '../text-width.ts';
import { balanced, paragraph, type Area } from './frame.ts';
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

const LABEL = 30;
const GAP = 48;
const SCALE = 2;
const [LARGEST, SMALLEST] = [124, 40];
const NOTE = { size: 26, leading: 1.4, most: 2 };

const swatch = (key: LargeFigure['key'], status: string, x: number, baseline: number): string[] => {
  const y = baseline - LABEL * 0.82;
  if (key === 'target') return [el('rect', { class: 'ink', x: x + 4, y, width: 6, height: LABEL })];
  return key === 'bar' ? [el('rect', { class: `bar ${status}`, x, y: y + 3, width: 18, height: LABEL - 6 })] : [];
};

/** Figures as large as they fit, the bar that compares them, what must be said, the judgement. */
export function figuresBody({ figures, bar, note, verdict }: Figures, area: Area): string[] {
  const { left, right } = area;
  const lines = note === null ? [] : balanced(note, NOTE.size, right - left, NOTE.most);
  const noteTop = area.bottom - VERDICT_HEIGHT - lines.length * NOTE.size * NOTE.leading;
  const barTop = noteTop - (bar ? barHeight(bar) * SCALE + 22 : 0);
  const baseline = barTop - 24;
  const column = (right - left - GAP * (figures.length - 1)) / figures.length;
  const room = (baseline - area.top - LABEL - 14) / 0.86;
  const widest = Math.max(1, ...figures.map(({ figure }) => textWidth(figure, 1)));
  const size = Math.floor(Math.max(SMALLEST, Math.min(LARGEST, room, column / widest)));
  const labelLine = baseline - size * 0.86 - 14;
  const status = bar ? `s-${bar.status}` : '';
  return [
    ...figures.flatMap(({ label, figure, key }, index) => {
      const x = left + index * (column + GAP);
      const indent = key === null ? 0 : 30;
      return [
        ...swatch(key, status, x, labelLine),
        text(fit(label, LABEL, column - indent), x + indent, labelLine, { class: 'soft', 'font-size': LABEL }),
        text(fit(figure, size, column), x, baseline, { 'font-size': size, 'font-weight': 700 }),
      ];
    }),
    ...(bar
      ? [
          // The bar keeps 8 px at either side for words, of which there are none here.
          el('g', { transform: `translate(${left - 8 * SCALE} ${barTop}) scale(${SCALE})` }, [
            bulletBar(bar, { width: (right - left) / SCALE + 16 }),
          ]),
        ]
      : []),
    ...paragraph(lines, { x: left, top: noteTop, size: NOTE.size, leading: NOTE.leading }, { class: 'soft' }),
    ...verdictRow(verdict, area),
  ];
}
