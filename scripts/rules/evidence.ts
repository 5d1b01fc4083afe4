import { findDays } from '../../src/lib/roc-date.ts';
import { foldForMatching } from '../../src/lib/text.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import type { Complaint } from '../content-error.ts';
import { linesOf, type Content, type Rule } from './context.ts';

type At = { readonly file: string; readonly line: number };

/** A quotation that is not on the lines it names. White space and full or half width do not count. */
export function misquoted(content: Content, { source, lines, quote }: Evidence, at: At, record: string): Complaint[] {
  const [from, to] = typeof lines === 'number' ? [lines, lines] : lines;
  const text = linesOf(content, source)
    .slice(from - 1, to)
    .join('');
  if (foldForMatching(text).includes(foldForMatching(quote))) return [];
  return [
    {
      ...at,
      record,
      problem: `the quoted evidence is not on line ${from === to ? from : `${from}–${to}`} of ${source}`,
      expected: `「${quote}」`,
      found: text === '' ? 'no such line' : `「${text.slice(0, 80)}」`,
      edit: `correct source, lines or quote of this entry in ${at.file}`,
    },
  ];
}

/** A value of an entry that none of its quotations holds. */
function unquoted(
  evidence: readonly Evidence[],
  at: At,
  record: string,
  values: Readonly<Record<string, string | null>>,
): Complaint[] {
  const quotes = evidence.map(({ quote }) => quote);
  const holds = (value: string): boolean =>
    quotes.some((quote) => foldForMatching(quote).includes(foldForMatching(value)) || findDays(quote).includes(value));
  return Object.entries(values).flatMap(([field, value]) =>
    value === null || holds(value)
      ? []
      : [
          {
            ...at,
            record,
            problem: `no evidence holds the value of ${field}`,
            expected: `a quotation with 「${value}」`,
            found: quotes.join(' … ') || 'no evidence',
            edit: `quote the line that prints it in ${at.file}, or make it null`,
          },
        ],
  );
}

/** Curated editions, sources and agencies: every quotation stands on its lines, and every stated value is quoted. */
export const evidence: Rule = (content) => {
  const { editions, sources, agencies } = content.curated;
  const variants = agencies.flatMap((agency) =>
    agency.variants.map(({ form, source, line }) => ({ agency, quote: { source, lines: line, quote: form } })),
  );
  const complaints = [
    ...[...editions, ...sources].flatMap((entry) =>
      entry.evidence.flatMap((quote) => misquoted(content, quote, entry.at, entry.id)),
    ),
    ...editions.flatMap(({ evidence: quotes, at, id, roc_year, approved_by, approved_on, document_no }) =>
      unquoted(quotes, at, id, {
        roc_year: roc_year === null ? null : `${roc_year}年`,
        approved_by,
        approved_on,
        document_no,
      }),
    ),
    ...sources.flatMap(({ evidence: quotes, at, id, publisher, issued, document_no }) =>
      unquoted(quotes, at, id, { publisher, issued, document_no }),
    ),
    ...variants.flatMap(({ agency, quote }) => misquoted(content, quote, agency.at, agency.id)),
  ];
  const quotes = [...editions, ...sources].reduce((sum, entry) => sum + entry.evidence.length, 0) + variants.length;
  return { complaints, summary: `${quotes} quotations of curated entries stand on their lines` };
};
