import { paragraphs } from './paragraphs.ts';

/** A stretch of a text and the quotations that cover it. */
export type MarkedSegment = {
  readonly text: string;
  /** Ids of the quotations that cover it, in order. */
  readonly marks: readonly string[];
  /** Ids of the checks whose claim ends with it. */
  readonly claims: readonly string[];
};

export type Quotation = { readonly id: string; readonly quote: string };

type Range = { readonly id: string; readonly from: number; readonly to: number };

/** Where quotations stand in a text, each where its words stand first; one that the text does not have is left out. */
const rangesIn = (text: string, quotations: readonly Quotation[]): Range[] =>
  quotations.flatMap(({ id, quote }) => {
    const from = text.indexOf(quote);
    return from < 0 ? [] : [{ id, from, to: from + quote.length }];
  });

/** Cuts some columns of a text at the borders of quotations and at the ends of claims. */
function cut(
  text: string,
  [first, last]: readonly [number, number],
  quotes: readonly Range[],
  claims: readonly Range[],
) {
  const borders = [...quotes.flatMap(({ from, to }) => [from, to]), ...claims.map(({ to }) => to)];
  const edges = [...new Set([first, last, ...borders.filter((edge) => edge > first && edge < last)])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).map((to, index): MarkedSegment => {
    const from = edges[index] ?? first;
    return {
      text: text.slice(from, to),
      marks: quotes.filter((range) => range.from <= from && range.to >= to).map(({ id }) => id),
      claims: claims.filter((range) => range.to === to).map(({ id }) => id),
    };
  });
}

/** A text with its quotations marked, and what checks claim by its end. */
export const markedText = (
  text: string,
  quotations: readonly Quotation[],
  claims: readonly Quotation[] = [],
): MarkedSegment[] => cut(text, [0, text.length], rangesIn(text, quotations), rangesIn(text, claims));

/** A provision's paragraphs with its quotations marked; one that runs over the border of two is marked in both. */
export function markedParagraphs(
  text: string,
  quotations: readonly Quotation[],
  claims: readonly Quotation[] = [],
): MarkedSegment[][] {
  const [marks, ends] = [rangesIn(text, quotations), rangesIn(text, claims)];
  let column = 0;
  return paragraphs(text).map((piece) => {
    const from = text.indexOf(piece, column);
    column = from + piece.length;
    return cut(text, [from, column], marks, ends);
  });
}

/** Whether any quotation stands in a paragraph. */
export const isMarked = (segments: readonly MarkedSegment[]): boolean => segments.some(({ marks }) => marks.length > 0);
