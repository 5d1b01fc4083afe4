import type { Span } from '../schemas/place.ts';

/** Text of a provision with the places that it was read from. */
export type Quotable = { readonly text: string; readonly places: Readonly<Record<string, readonly Span[]>> };

/** Number of times that words stand in a text, overlapping ones counted once. */
export const occurrences = (text: string, words: string): number => text.split(words).length - 1;

/**
 * The stretches of the document's lines that words of a provision stand on; none when the text does not have them.
 * A provision's text is its places read one after the other, so that a column of the text is a column of them.
 */
export function placesOf({ text, places }: Quotable, quote: string): Span[] {
  const from = text.indexOf(quote);
  if (from < 0) return [];
  const to = from + quote.length;
  let column = 0;
  return (places['text'] ?? []).flatMap(([line, start, end]): Span[] => {
    const [first, last] = [Math.max(from, column), Math.min(to, column + end - start)];
    const span: Span[] = first < last ? [[line, start + first - column, start + last - column]] : [];
    column += end - start;
    return span;
  });
}

/** First and last line of stretches. */
export const linesOf = (spans: readonly Span[]): { line_start: number; line_end: number } => ({
  line_start: Math.min(...spans.map(([line]) => line)),
  line_end: Math.max(...spans.map(([line]) => line)),
});
