const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?`;
const NAME = '[a-z][a-z0-9]*';
const TOKEN = new RegExp(`${NUMBER}|${NAME}|[-+*/(),]`, 'gu');
const NUMBERS = new RegExp(NUMBER, 'gu');

/** Numbers that a formula names, in order. */
export const numbersIn = (formula: string): number[] =>
  [...formula.matchAll(NUMBERS)].map(([raw]) => Number(raw.replaceAll(',', '')));

/** Values of the names in a formula. */
export type Values = ReadonlyMap<string, number>;
const NO_VALUES: Values = new Map();

/** How many things are given to it: `count(a, b, c)` is 3. */
const COUNT = 'count';

/** Names that a formula uses, each once, in order. */
export const namesIn = (formula: string): string[] => [
  ...new Set([...formula.matchAll(new RegExp(NAME, 'gu'))].map(([name]) => name).filter((name) => name !== COUNT)),
];

/**
 * The value of a formula of numbers, names, + - * / brackets and `count(…)`: `2,904 + 2,829`, `(a + b) / c * 100`. Null
 * when it is anything else, names what has no value, or divides by zero.
 */
export function evaluate(formula: string, values: Values = NO_VALUES): number | null {
  const tokens = formula.match(TOKEN) ?? [];
  if (tokens.join('') !== formula.replaceAll(/\s/gu, '')) return null;
  let at = 0;
  /** Whether a token comes next, which is then passed. */
  const passes = (token: string): boolean => {
    const isNext = tokens[at] === token;
    if (isNext) at += 1;
    return isNext;
  };
  const count = (): number => {
    if (!passes('(')) return NaN;
    const things = [sum()];
    while (passes(',')) things.push(sum());
    return passes(')') && things.every(Number.isFinite) ? things.length : NaN;
  };
  const operand = (): number => {
    if (passes('(')) {
      const inner = sum();
      return passes(')') ? inner : NaN;
    }
    if (passes(COUNT)) return count();
    const token = tokens[at] ?? '';
    at += 1;
    return /^\d/u.test(token) ? Number(token.replaceAll(',', '')) : (values.get(token) ?? NaN);
  };
  const chain = (next: () => number, operators: Readonly<Record<string, (a: number, b: number) => number>>): number => {
    let value = next();
    for (let apply = operators[tokens[at] ?? '']; apply; apply = operators[tokens[at] ?? '']) {
      at += 1;
      value = apply(value, next());
    }
    return value;
  };
  const product = (): number => chain(operand, { '*': (a, b) => a * b, '/': (a, b) => (b === 0 ? NaN : a / b) });
  const sum = (): number => chain(product, { '+': (a, b) => a + b, '-': (a, b) => a - b });
  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : null;
}

/** Whether a value is what a computation gives, rounded to as many decimals as the value has. */
export function isRounded(value: number, computed: number): boolean {
  const digits = (String(value).split('.')[1] ?? '').length;
  return Math.abs(value - computed) < 0.5 * 10 ** -digits + 1e-9;
}
