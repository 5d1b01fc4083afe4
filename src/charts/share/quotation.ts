import { text } from '../svg.ts';
import { fit } from '../text-width.ts';
import type { Area } from './frame.ts';
import { paragraph, sized } from './lines.ts';
import { VERDICT_HEIGHT, verdictRow, type Verdict } from './verdict.ts';

export type Quotation = {
  /** Whose words they are and where they stand: 「官方原文：107年績效目標值」; null where nobody need say it. */
  readonly label: string | null;
  readonly words: string;
  readonly verdict: Verdict | null;
};

const LABEL = 30;
const LEADING = 1.4;
const SIZES = [72, 60, 50, 42, 36, 32];

/** The words that ask for something, as large as they fit, and the judgement. */
export function quotationBody({ label, words, verdict }: Quotation, area: Area): string[] {
  const { left, right, top, bottom } = area;
  const labelLine = top + LABEL;
  const first = label === null ? top : labelLine + 20;
  const room = bottom - (verdict ? VERDICT_HEIGHT : 0) - first;
  const lines = SIZES.map((each) => [each, Math.max(1, Math.floor(room / (each * LEADING)))] as const);
  const { size, lines: broken } = sized(words, lines, right - left);
  return [
    ...(label === null
      ? []
      : [text(fit(label, LABEL, right - left), left, labelLine, { class: 'soft', 'font-size': LABEL })]),
    ...paragraph(broken, { x: left, top: first, size, leading: LEADING }),
    ...(verdict ? verdictRow(verdict, area) : []),
  ];
}
