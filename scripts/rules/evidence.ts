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

type Stating = {
  readonly id: string;
  readonly at: At;
  readonly evidence: readonly Evidence[];
  readonly entered: readonly string[];
};

/** A value of an entry that none of its quotations holds and that no editor vouches for, or that both do. */
function unquoted(
  { id: record, at, evidence, entered }: Stating,
  values: Readonly<Record<string, string | null>>,
): Complaint[] {
  const quotes = evidence.map(({ quote }) => quote);
  const holds = (value: string): boolean =>
    quotes.some((quote) => foldForMatching(quote).includes(foldForMatching(value)) || findDays(quote).includes(value));
  return Object.entries(values).flatMap(([field, value]) => {
    const isEntered = entered.includes(field);
    if (value === null ? !isEntered : holds(value) !== isEntered) return [];
    return [
      {
        ...at,
        record,
        problem: isEntered
          ? `${field} is listed as entered by hand, and needs not be`
          : `no evidence holds the value of ${field}`,
        expected: isEntered ? 'a value that no quotation holds' : `a quotation with 「${value ?? ''}」`,
        found: isEntered ? (value ?? 'null') : quotes.join(' … ') || 'no evidence',
        edit: isEntered
          ? `take ${field} out of entered in ${at.file}`
          : `quote the line that prints it in ${at.file}, make it null, or list ${field} under entered where an editor vouches for it`,
      },
    ];
  });
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
    ...editions.flatMap((edition) => {
      const { roc_year, approved_by, approved_on, document_no } = edition;
      const year = roc_year === null ? null : `${roc_year}年`;
      return unquoted(edition, { roc_year: year, approved_by, approved_on, document_no });
    }),
    ...sources.flatMap((source) => {
      const { publisher, issued, document_no } = source;
      return unquoted(source, { publisher, issued, document_no });
    }),
    ...variants.flatMap(({ agency, quote }) => misquoted(content, quote, agency.at, agency.id)),
  ];
  const quotes = [...editions, ...sources].reduce((sum, entry) => sum + entry.evidence.length, 0) + variants.length;
  const byHand = [...editions, ...sources].reduce((sum, entry) => sum + entry.entered.length, 0);
  return {
    complaints,
    summary: `${quotes} quotations of curated entries stand on their lines${byHand > 0 ? `; ${byHand} values were entered by hand` : ''}`,
  };
};
