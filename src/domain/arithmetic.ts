const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?`;
const TOKEN = new RegExp(`${NUMBER}|[-+*/()]`, 'gu');
const NUMBERS = new RegExp(NUMBER, 'gu');

/** Numbers that a formula names, in order. */
export const numbersIn = (formula: string): number[] =>
  [...formula.matchAll(NUMBERS)].map(([raw]) => Number(raw.replaceAll(',', '')));

/**
 * The value of a formula of numbers, + - * / and brackets, as they stand in `working`: `2,904 + 2,829`. Null when it
 * is anything else, or divides by zero.
 */
export function evaluate(formula: string): number | null {
  const tokens = formula.match(TOKEN) ?? [];
  if (tokens.join('') !== formula.replaceAll(/\s/gu, '')) return null;
  let at = 0;
  const operand = (): number => {
    const token = tokens[at];
    at += 1;
    if (token === '(') {
      const inner = sum();
      if (tokens[at] !== ')') return NaN;
      at += 1;
      return inner;
    }
    return token !== undefined && /^\d/u.test(token) ? Number(token.replaceAll(',', '')) : NaN;
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
