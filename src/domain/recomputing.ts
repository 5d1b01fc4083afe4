import type { CheckVerdict, Fit } from '../schemas/check.ts';
import { evaluate, type Values } from './arithmetic.ts';

/** What recomputing a statement gives. `computed` is null of a comparison, which has no figure of its own. */
export type Recomputed =
  | { readonly computed: number | null; readonly verdict: Exclude<CheckVerdict, 'arguable'>; readonly fit: Fit | null }
  /** The formula cannot be computed: what is wrong with it. */
  | { readonly problem: string };

const COMPARISON = /(<=|>=|[<>=])/u;
/** What binary fractions may add or leave. */
const SLACK = 1e-9;

/** Powers of ten by the characters that stand for them at the end of a numeral. */
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 萬: 4, 億: 8, 兆: 12 };

/**
 * The least step of a numeral as it is printed: 98.40 steps by 0.01, 1.5億 by 10⁷, 1億6千萬 by 10⁷, 17,916 by 1.
 * A figure is compared no more finely than that.
 */
export function stepOf(raw: string): number {
  const [, decimals = '', units = ''] = /(?:\.(\d+))?\s*([十百千萬億兆\s]*)%?$/u.exec(raw.trim()) ?? [];
  const power = [...units].reduce((sum, unit) => sum + (POWERS[unit] ?? 0), 0);
  return 10 ** (power - decimals.length);
}

/** How a stated figure fits a computed one at a step; null where it does not. */
export function fitOf(stated: number, computed: number, step: number): Fit | null {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < SLACK * Math.max(1, Math.abs(a));
  if (near(stated, computed)) return 'exact';
  if (Math.abs(stated - computed) <= step / 2 + SLACK) return 'rounded';
  const cut = Math.trunc(computed / step + SLACK) * step;
  return near(stated, cut) ? 'cut' : null;
}

function compare(operator: string, left: number, right: number): boolean {
  const same = Math.abs(left - right) < SLACK * Math.max(1, Math.abs(left));
  if (operator === '=') return same;
  if (operator.endsWith('=') && same) return true;
  return !same && (operator.startsWith('<') ? left < right : left > right);
}

/**
 * Recomputes a statement.
 * @param formula of names and numbers, or two of them with one of `<= >= < > =` between, which holds or does not
 * @param stated the figure that the statement prints; null of a comparison
 * @param step the least step of that figure
 */
export function recompute(formula: string, values: Values, stated: number | null, step: number): Recomputed {
  const [left = '', operator, right = '', ...more] = formula.split(COMPARISON);
  const sides = (operator === undefined ? [left] : [left, right]).map((side) => evaluate(side, values));
  const [first, second] = sides;
  if (more.length > 0) return { problem: 'the formula compares more than once' };
  if (first === null || first === undefined || second === null)
    return { problem: 'the formula cannot be computed: it is no formula, names what has no value, or divides by zero' };
  if (operator === undefined) {
    if (stated === null) return { problem: 'nothing is stated that the formula could give' };
    const fit = fitOf(stated, first, step);
    return { computed: first, verdict: fit === null ? 'fails' : 'holds', fit };
  }
  if (stated !== null) return { problem: 'a comparison has no figure that could be stated' };
  return { computed: null, verdict: compare(operator, first, second ?? NaN) ? 'holds' : 'fails', fit: null };
}
