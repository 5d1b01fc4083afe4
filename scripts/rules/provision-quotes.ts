import { linesOf, occurrences, placesOf, type Quotable } from '../../src/domain/quotes.ts';
import type { ProvisionQuote } from '../../src/schemas/curated-indicator.ts';
import type { ImportedProvision } from '../../src/schemas/provision.ts';
import { tableOf, type Content } from './context.ts';

type Fault = { readonly problem: string; readonly expected: string; readonly found: string };

/** A cell of a spreadsheet that begins so is a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

const asLines = (from: number, to: number): string => (from === to ? `line ${from}` : `lines ${from} to ${to}`);

export const provisionsById = (content: Content): ReadonlyMap<string, ImportedProvision> =>
  new Map(tableOf(content, 'provisions').map(({ record }) => [record.id, record]));

/** What is wrong with a quotation: no such provision, words that it does not have exactly once, other lines. */
export function quoteFaults(
  texts: ReadonlyMap<string, Quotable & { readonly source_id: string }>,
  { in: id, line, quote }: ProvisionQuote,
): Fault[] {
  const provision = texts.get(id);
  if (!provision)
    return [{ problem: 'the quoted provision does not exist', expected: 'an id of a provision', found: id }];
  const times = occurrences(provision.text, quote);
  if (times !== 1)
    return [
      {
        problem: times === 0 ? `the quotation does not stand in ${id}` : `the quotation stands ${times} times in ${id}`,
        expected: `「${quote}」${times === 0 ? '' : ' made longer, so that it stands there once'}`,
        found: `「${provision.text.slice(0, 120)}」`,
      },
    ];
  const { line_start, line_end } = linesOf(placesOf(provision, quote));
  const [from, to] = typeof line === 'number' ? [line, line] : line;
  return [
    ...(from === line_start && to === line_end
      ? []
      : [
          {
            problem: `the quotation 「${quote}」 is not on its lines`,
            expected: `${asLines(line_start, line_end)} of ${provision.source_id}`,
            found: asLines(from, to),
          },
        ]),
    ...(FORMULA.test(quote)
      ? [{ problem: 'a quotation begins like a formula', expected: 'another first character', found: `「${quote}」` }]
      : []),
  ];
}
