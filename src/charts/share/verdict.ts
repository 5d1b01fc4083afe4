import type { Status } from '../../schemas/indicator.ts';
import { largeMark } from '../status-mark.ts';
import { text } from '../svg.ts';
import { fit, textWidth } from '../text-width.ts';
import type { Area } from './frame.ts';

/** A judgement under its label: the sign of a status, or one that is written, and words. */
export type Verdict = {
  /** Whose it is: 「判定」. */
  readonly label: string;
  readonly sign: { readonly status: Status; readonly arguable: boolean } | string;
  readonly words: string;
  /** The class that colours the words. */
  readonly className: string;
};

const SIZE = 42;
const LABEL = 28;
export const VERDICT_HEIGHT = 66;

/** A judgement on the lowest line of an area. */
export function verdictRow({ label, sign, words, className }: Verdict, { left, right, bottom }: Area): string[] {
  const baseline = bottom - 8;
  const x = left + textWidth(label, LABEL) + 24;
  const middle = baseline - SIZE * 0.36;
  const after = typeof sign === 'string' ? x + textWidth(sign, SIZE) + 14 : x + SIZE + 12;
  const bold = { 'font-size': SIZE, 'font-weight': 700 };
  return [
    text(label, left, baseline, { class: 'soft', 'font-size': LABEL }),
    typeof sign === 'string'
      ? text(sign, x, baseline, { class: className, ...bold })
      : largeMark(sign.status, x + SIZE / 2, middle, SIZE * 0.4, sign.arguable),
    text(fit(words, SIZE, right - after), after, baseline, { class: className, ...bold }),
  ];
}
