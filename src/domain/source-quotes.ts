import type { Span } from '../schemas/place.ts';
import type { Dataset } from './dataset.ts';

/** A stretch of a quotation; only the first carries its anchor. */
export type QuoteSpan = { readonly id: string; readonly from: number; readonly to: number; readonly begins: boolean };

/** Anchor of an observation's nth quotation; the first is the observation's own. */
export const quoteId = (observationId: string, index: number): string =>
  index === 0 ? observationId : `${observationId}-q${index + 1}`;

export type PlacedQuote = Omit<QuoteSpan, 'from' | 'to'> & { readonly span: Span };

/** The quotations of a document's observations, by line. */
export function quotesByLine(data: Dataset, sourceId: string): ReadonlyMap<number, readonly PlacedQuote[]> {
  const placed = data.observations
    .filter(({ source_id }) => source_id === sourceId)
    .flatMap(({ id, quotes }) =>
      quotes.flatMap(({ spans }, place) =>
        spans.map((span, index) => ({ id: quoteId(id, place), span, begins: index === 0 })),
      ),
    );
  return Map.groupBy(placed, ({ span: [line] }) => line);
}

/** What of a line's quotations lies in some of its columns, counted from the first of them. */
export const quotesWithin = (quotes: readonly PlacedQuote[], from: number, to: number): QuoteSpan[] =>
  quotes
    .filter(({ span: [, start, end] }) => start < to && end > from)
    .map(({ id, begins, span: [, start, end] }) => ({
      id,
      from: Math.max(0, start - from),
      to: Math.min(to, end) - from,
      begins: begins && start >= from,
    }));

/** Quotations that stand in more than one stretch, or that another one cuts: what follows their anchor follows it. */
export const scatteredQuotes = (lines: readonly { readonly segments: readonly Quoted[] }[]): string[] => [
  ...new Set(
    lines.flatMap(({ segments }) =>
      segments.flatMap(({ text, quotes }) => piecesOf(text, quotes).flatMap(({ continued }) => continued)),
    ),
  ),
];

type Quoted = { readonly text: string; readonly quotes: readonly QuoteSpan[] };

/** A piece of a stretch: the quotations that begin with it, and those that go on in it. */
export type Piece = { readonly text: string; readonly begun: readonly string[]; readonly continued: readonly string[] };

/** Cuts a stretch at the borders of its quotations. */
export function piecesOf(text: string, quotes: readonly QuoteSpan[]): Piece[] {
  const edges = [...new Set([0, text.length, ...quotes.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0;
    const over = quotes.filter((quote) => quote.from <= from && quote.to >= to);
    const starts = over.filter((quote) => quote.begins && quote.from === from);
    return {
      text: text.slice(from, to),
      begun: starts.map(({ id }) => id),
      continued: over.filter((quote) => !starts.includes(quote)).map(({ id }) => id),
    };
  });
}
