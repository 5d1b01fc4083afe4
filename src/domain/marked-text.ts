import { paragraphs } from './paragraphs.ts';

/** A stretch of a text and the quotations that cover it. */
export type MarkedSegment = {
  readonly text: string;
  /** Ids of the quotations that cover it, in order. */
  readonly marks: readonly string[];
  /** Ids of those that begin with it. */
  readonly begins: readonly string[];
};

export type Quotation = { readonly id: string; readonly quote: string };

/** Cuts a text at the borders of quotations; one that it does not have is left out. */
export function markedText(text: string, quotations: readonly Quotation[]): MarkedSegment[] {
  const ranges = quotations
    .map(({ id, quote }) => ({ id, from: text.indexOf(quote), to: text.indexOf(quote) + quote.length }))
    .filter(({ from }) => from >= 0);
  const edges = [...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0;
    const over = ranges.filter((range) => range.from <= from && range.to >= to);
    return {
      text: text.slice(from, to),
      marks: over.map(({ id }) => id),
      begins: over.filter((range) => range.from === from).map(({ id }) => id),
    };
  });
}

/**
 * A provision's paragraphs with its quotations marked. Where a quotation runs over the border of two paragraphs the
 * text stays one, so that none is lost.
 */
export function markedParagraphs(text: string, quotations: readonly Quotation[]): MarkedSegment[][] {
  const pieces = paragraphs(text);
  const whole = quotations.some(({ quote }) => text.includes(quote) && !pieces.some((piece) => piece.includes(quote)));
  return (whole ? [text] : pieces).map((piece) => markedText(piece, quotations));
}

/** Whether any quotation stands in a paragraph. */
export const isMarked = (segments: readonly MarkedSegment[]): boolean => segments.some(({ marks }) => marks.length > 0);
