import type { Span } from '../schemas/place.ts';
import type { Dataset } from './dataset.ts';

/** A stretch of a quotation; only the first carries its anchor, only the last its sign. */
export type QuoteSpan = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly begins: boolean;
  readonly ends: boolean;
};

/** Anchor of an observation's nth quotation; the first is the observation's own. */
export const quoteId = (observationId: string, index: number): string =>
  index === 0 ? observationId : `${observationId}-q${index + 1}`;

/** Anchor of a figure that a check is recomputed from. */
export const inputId = (checkId: string, name: string): string => `${checkId}-${name}`;

export type PlacedQuote = Omit<QuoteSpan, 'from' | 'to'> & { readonly span: Span };

const stretches = (id: string, spans: readonly Span[]): PlacedQuote[] =>
  spans.map((span, index) => ({ id, span, begins: index === 0, ends: index === spans.length - 1 }));

/** What is quoted from a document, by line: figures of observations, claims of checks and what they are recomputed from. */
export function quotesByLine(data: Dataset, sourceId: string): ReadonlyMap<number, readonly PlacedQuote[]> {
  const on = <T extends { readonly source_id: string }>(records: readonly T[]): T[] =>
    records.filter(({ source_id }) => source_id === sourceId);
  const placed = [
    ...on(data.observations).flatMap(({ id, quotes }) =>
      quotes.flatMap(({ spans }, place) => stretches(quoteId(id, place), spans)),
    ),
    ...on(data.checks).flatMap(({ id, spans }) => stretches(id, spans)),
    ...on(data.check_inputs).flatMap(({ check_id, name, spans }) => stretches(inputId(check_id, name), spans)),
  ];
  return Map.groupBy(placed, ({ span: [line] }) => line);
}

/** What of a line's quotations lies in some of its columns, counted from the first of them. */
export const quotesWithin = (quotes: readonly PlacedQuote[], from: number, to: number): QuoteSpan[] =>
  quotes
    .filter(({ span: [, start, end] }) => start < to && end > from)
    .map(({ id, begins, ends, span: [, start, end] }) => ({
      id,
      from: Math.max(0, start - from),
      to: Math.min(to, end) - from,
      begins: begins && start >= from,
      ends: ends && end <= to,
    }));

/** Words of a stretch, and its quotations, one in the other. */
export type Nested = string | (Pick<QuoteSpan, 'id' | 'begins' | 'ends'> & { readonly inside: readonly Nested[] });

/** The parts of a quotation before and after a column that it runs over. */
const before = (quote: QuoteSpan, column: number): QuoteSpan =>
  quote.to > column ? { ...quote, to: column, ends: false } : quote;
const after = (quote: QuoteSpan, column: number): QuoteSpan =>
  quote.from < column ? { ...quote, from: column, begins: false } : quote;

/** Puts quotations into those that hold them; one that begins inside another and ends outside is cut at its end. */
export function nested(text: string, quotes: readonly QuoteSpan[], from = 0, to = text.length): Nested[] {
  const [first, ...rest] = quotes.toSorted((a, b) => a.from - b.from || b.to - a.to);
  if (first === undefined) return from < to ? [text.slice(from, to)] : [];
  const inside = rest.filter((quote) => quote.from < first.to).map((quote) => before(quote, first.to));
  const beyond = rest.filter((quote) => quote.to > first.to).map((quote) => after(quote, first.to));
  const { id, begins, ends } = first;
  return [
    ...nested(text, [], from, first.from),
    { id, begins, ends, inside: nested(text, inside, first.from, first.to) },
    ...nested(text, beyond, first.to, to),
  ];
}

type Quoted = { readonly text: string; readonly quotes: readonly QuoteSpan[] };

const continuedIn = (part: Nested): string[] =>
  typeof part === 'string' ? [] : [...(part.begins ? [] : [part.id]), ...part.inside.flatMap(continuedIn)];

/** Quotations that stand in more than one stretch, or that another one cuts: what follows their anchor follows it. */
export const scatteredQuotes = (lines: readonly { readonly segments: readonly Quoted[] }[]): string[] => [
  ...new Set(
    lines.flatMap(({ segments }) => segments.flatMap(({ text, quotes }) => nested(text, quotes).flatMap(continuedIn))),
  ),
];
