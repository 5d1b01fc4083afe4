import { ceYear } from '../lib/roc-date.ts';
import type { Outcome } from '../schemas/curated-indicator.ts';
import type { Direction, IndicatorKind, Status, StatusBasis } from '../schemas/indicator.ts';

/** All that a status rests on. Values are plain numbers in one and the same unit. */
export type Grounds = {
  readonly kind: IndicatorKind;
  readonly direction: Direction | null;
  /** ROC year of the target. */
  readonly year: number | null;
  /** The main target, null where none is set or it names no number. */
  readonly target: number | null;
  /** Whether the words of a target stand behind it. */
  readonly hasTarget: boolean;
  /** The main actual, null where no number answers. */
  readonly actual: number | null;
  /** Months that the actual covers, null for the whole year. */
  readonly period: string | null;
  /** Whether anything at all was reported. */
  readonly hasReport: boolean;
  /** What the source says of it, where no number decides. */
  readonly outcome: Outcome | null;
};

export type Verdict = { readonly status: Status; readonly basis: StatusBasis | null };

/** Whether a value reaches a target in its direction. */
export function reaches(value: number, target: number, direction: Direction): boolean {
  switch (direction) {
    case 'at-least':
      return value >= target;
    case 'at-most':
      return value <= target;
    case 'exactly':
      return value === target;
    default:
      return direction satisfies never;
  }
}

/**
 * How months, `YYYY-MM/YYYY-MM`, lie to a ROC year: `whole` when they take all of it in, `part` when they are some of
 * its months alone, `across` when months of another year are among some of its own, `outside` when none is its own.
 * Null stands for the year itself.
 */
export function spanOf(period: string | null, year: number | null): 'whole' | 'part' | 'across' | 'outside' {
  if (period === null || year === null) return 'whole';
  const [from = '', to = ''] = period.split('/');
  const [first, last] = [`${ceYear(year)}-01`, `${ceYear(year)}-12`];
  if (from <= first && to >= last) return 'whole';
  if (to < first || from > last) return 'outside';
  return from >= first && to <= last ? 'part' : 'across';
}

function compare(value: number, target: number, { direction, period, year }: Grounds): Verdict {
  const span = spanOf(period, year);
  const whole = span === 'whole';
  const reached = span !== 'outside' && reaches(value, target, direction ?? 'at-least');
  if (reached && (whole || (direction ?? 'at-least') === 'at-least')) return { status: 'met', basis: 'computed' };
  if (!reached && whole) return { status: 'missed', basis: 'computed' };
  return { status: 'reported', basis: null };
}

const OUTCOMES: Readonly<Record<Outcome, Verdict>> = {
  done: { status: 'claimed', basis: 'official' },
  short: { status: 'not-done', basis: 'official' },
  unclear: { status: 'reported', basis: null },
};

/**
 * What became of an indicator. Rules of the design: comparable numbers decide, whatever the source claims; a part
 * of the year is enough to reach an at-least target and never enough to miss it, and a school year across two years
 * counts as a part (the content rules want such an entry `arguable`); another year's figure decides nothing; without
 * numbers the source's own word stands, as its word.
 */
export function statusOf(grounds: Grounds): Verdict {
  const { kind, target, actual, hasTarget, hasReport, outcome } = grounds;
  if (kind === 'none') return { status: 'no-target', basis: null };
  if (!hasReport) return { status: 'no-report', basis: null };
  if (!hasTarget) return { status: 'reported', basis: null };
  if (kind === 'quantity' && target !== null && actual !== null) return compare(actual, target, grounds);
  return OUTCOMES[outcome ?? 'unclear'];
}
