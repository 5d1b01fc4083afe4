import type { Span } from '../schemas/place.ts';

/** The words that stand at some stretches of a document's lines; a line break reads as a space. */
export const readSpans = (lines: readonly string[], spans: readonly Span[]): string =>
  spans.map(([line, from, to]) => `${lines[line - 1] ?? ''} `.slice(from, to)).join('');
