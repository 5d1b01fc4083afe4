import type { Span } from '../../src/schemas/place.ts';
import type { SourceDocument } from './document.ts';

export { readSpans } from '../../src/domain/places.ts';

type Place = { readonly line: number; readonly column: number };

/**
 * Text of a document that knows, for each of its UTF-16 code units, where it stands. Cutting and joining
 * keep the places, so that a record's text leads back to its line. A line break that is kept reads as a space.
 */
export class Passage {
  readonly text: string;
  readonly #places: readonly Place[];

  private constructor(text: string, places: readonly Place[]) {
    this.text = text;
    this.#places = places;
  }

  static readonly empty = new Passage('', []);

  /** Columns `from` to `to` of a 1-based line; the column after the last one is the line break. */
  static ofLine(
    document: SourceDocument,
    line: number,
    from = 0,
    to = (document.lines[line - 1] ?? '').length,
  ): Passage {
    const text = `${document.lines[line - 1] ?? ''} `.slice(from, to);
    return new Passage(
      text,
      Array.from({ length: text.length }, (_, index) => ({ line, column: from + index })),
    );
  }

  /** The line break after the last character of a passage. */
  static lineBreakAfter(document: SourceDocument, passage: Passage): Passage {
    const line = passage.#places.at(-1)?.line ?? 0;
    const end = (document.lines[line - 1] ?? '').length;
    return Passage.ofLine(document, line, end, end + 1);
  }

  static join(passages: readonly Passage[]): Passage {
    return new Passage(
      passages.map(({ text }) => text).join(''),
      passages.flatMap((passage) => passage.#places),
    );
  }

  get isEmpty(): boolean {
    return this.text.length === 0;
  }

  /** 1-based line of the first character. */
  get line(): number {
    return this.#places[0]?.line ?? 0;
  }

  slice(from: number, to = this.text.length): Passage {
    return new Passage(this.text.slice(from, to), this.#places.slice(from, to));
  }

  trim(): Passage {
    const from = this.text.length - this.text.trimStart().length;
    return this.slice(from, Math.max(from, this.text.trimEnd().length));
  }

  /** What of the passage stands in none of the others. */
  minus(others: readonly Passage[]): Passage {
    const taken = new Set(others.flatMap((other) => other.#places.map(({ line, column }) => `${line}:${column}`)));
    return Passage.join(
      this.#places.flatMap(({ line, column }, index) =>
        taken.has(`${line}:${column}`) ? [] : [this.slice(index, index + 1)],
      ),
    );
  }

  /** The passage without what `pattern` (global) matches, and what was taken out, each piece on its own. */
  without(pattern: RegExp): { rest: Passage; taken: Passage[] } {
    const matches = [...this.text.matchAll(pattern)];
    const edges = [0, ...matches.flatMap((match) => [match.index, match.index + match[0].length]), this.text.length];
    const pieces = edges.slice(1).map((edge, index) => this.slice(edges[index] ?? 0, edge));
    return {
      rest: Passage.join(pieces.filter((_, index) => index % 2 === 0)),
      taken: pieces.filter((_, index) => index % 2 === 1),
    };
  }

  /** Cut before and after every match of `pattern` (global): what stands between, the matches left out. */
  split(pattern: RegExp): { parts: Passage[]; separators: Passage[] } {
    const matches = [...this.text.matchAll(pattern)];
    const starts = [0, ...matches.map((match) => match.index + match[0].length)];
    const ends = [...matches.map((match) => match.index), this.text.length];
    return {
      parts: starts.map((start, index) => this.slice(start, ends[index])),
      separators: matches.map((match) => this.slice(match.index, match.index + match[0].length)),
    };
  }

  /** The stretches of lines that the passage takes up, in its own order. */
  spans(): Span[] {
    const spans: Span[] = [];
    for (const { line, column } of this.#places) {
      const last = spans.at(-1);
      if (last?.[0] === line && last[2] === column) last[2] = column + 1;
      else spans.push([line, column, column + 1]);
    }
    return spans;
  }
}

/** First and last line that any of the passages takes up. */
export function lineRange(passages: readonly Passage[]): { line_start: number; line_end: number } {
  const lines = passages.flatMap((passage) => passage.spans().map(([line]) => line));
  return { line_start: Math.min(...lines), line_end: Math.max(...lines) };
}
