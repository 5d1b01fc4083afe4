import { evaluate, isRounded, numbersIn } from '../../src/domain/arithmetic.ts';
import { findQuantities, type Quantity } from '../../src/lib/numbers.ts';
import type { CuratedObservation } from '../../src/schemas/curated-indicator.ts';

const plain = (text: string): string => text.normalize('NFKC').trim();

/** Whether a unit stands right after a quantity of a quotation. */
export const bears = (quote: string, { index, raw, unit: counter }: Quantity, unit: string): boolean =>
  (unit === '%' && counter === '%') || plain(quote.slice(index + raw.length)).startsWith(plain(unit));

type Fault = { readonly problem: string; readonly expected: string; readonly found: string };

const list = (values: readonly (number | string)[]): string => (values.length === 0 ? 'no number' : values.join(', '));

function statedFaults(value: number, unit: string | null, quotes: readonly string[]): Fault[] {
  const read = quotes.flatMap((quote) =>
    findQuantities(quote)
      .filter(({ ordinal }) => !ordinal)
      .map((quantity) => ({ quote, quantity })),
  );
  const same = read.filter(({ quantity }) => quantity.value === value);
  if (same.length === 0)
    return [
      {
        problem: 'the evidence does not contain the value',
        expected: `a quotation that reads ${value}`,
        found: `${list(read.map(({ quantity }) => quantity.value))} in 「${quotes.join('」「')}」`,
      },
    ];
  if (unit === null || same.some(({ quote, quantity }) => bears(quote, quantity, unit))) return [];
  return [
    {
      problem: 'the unit does not stand after the value in the evidence',
      expected: `「${value}」 followed by 「${unit}」`,
      found: `「${quotes.join('」「')}」`,
    },
  ];
}

function workedFaults(value: number, working: string | null, quotes: readonly string[]): Fault[] {
  const computed = working === null ? null : evaluate(working);
  if (working === null || computed === null)
    return [
      {
        problem: 'a summed or computed value has no working that can be recomputed',
        expected: 'a formula of numbers, + - * / and brackets',
        found: working ?? 'none',
      },
    ];
  const read = new Set(quotes.flatMap((quote) => findQuantities(quote).map((quantity) => quantity.value)));
  // 100 turns a ratio into a percentage.
  const strange = numbersIn(working).filter((number) => number !== 100 && !read.has(number));
  return [
    ...(isRounded(value, computed)
      ? []
      : [
          {
            problem: 'the working does not give the value',
            expected: String(value),
            found: `${working} = ${computed}`,
          },
        ]),
    ...(strange.length === 0
      ? []
      : [
          {
            problem: 'the evidence does not contain the numbers of the working',
            expected: `quotations that read ${strange.join(', ')}`,
            found: list([...read]),
          },
        ]),
  ];
}

/**
 * What is wrong with a value against its quotations: one that they do not print, a unit that does not follow it, a
 * working that gives another value or uses other numbers, a count of things other than those quoted.
 * @param unit unit of the value: the observation's own or the indicator's
 */
export function valueFaults(
  { value, derivation, working, evidence }: CuratedObservation,
  unit: string | null,
): Fault[] {
  const quotes = evidence.map(({ quote }) => quote);
  if (value === null) return [];
  if (unit === null) return [{ problem: 'a value has no unit', expected: 'the unit as printed', found: String(value) }];
  switch (derivation) {
    case 'stated':
      return statedFaults(value, unit, quotes);
    case 'counted':
      return value === quotes.length
        ? []
        : [
            {
              problem: 'a counted value is not the number of its quotations',
              expected: `${value} quotations, one for each thing counted`,
              found: String(quotes.length),
            },
          ];
    case 'summed':
    case 'computed':
      return workedFaults(value, working, quotes);
    default:
      return derivation satisfies never;
  }
}
