import type { Span } from '../schemas/place.ts';
import type { Dataset } from './dataset.ts';
import { quotesByLine, quotesWithin, type QuoteSpan } from './source-quotes.ts';

/**
 * A stretch of a line: text of a strategy, measure or provision (`record`), layout, or anything else (`plain`):
 * printed numbers, names of agencies, prose, blank space.
 */
export type Segment = {
  readonly text: string;
  readonly kind: 'record' | 'layout' | 'plain';
  /** Id of the record whose text it is part of; null for what has no id. */
  readonly record: string | null;
  /** Whether the record's text begins here, so that its anchor stands here. */
  readonly begins: boolean;
  /** The quoted figures and words inside it, by columns of its text. */
  readonly quotes: readonly QuoteSpan[];
};

/** A measure or strategy whose text begins on a line. */
export type Opening = { readonly id: string; readonly type: 'measure' | 'strategy' };

export type SourceLine = {
  readonly number: number;
  readonly segments: readonly Segment[];
  /** Measures and strategies whose text begins on this line. */
  readonly opens: readonly Opening[];
};

type Claim = { readonly kind: 'record' | 'layout'; readonly record: string | null; readonly spans: readonly Span[] };

const PLAIN: Claim = { kind: 'layout', record: null, spans: [] };

function claimsOn(data: Dataset, sourceId: string): Claim[] {
  const on = <T extends { readonly source_id: string }>(records: readonly T[]): T[] =>
    records.filter(({ source_id }) => source_id === sourceId);
  return [
    ...on(data.strategies).map(({ id, places }) => ({
      kind: 'record' as const,
      record: id,
      spans: places['title'] ?? [],
    })),
    ...[...on(data.measures), ...on(data.provisions)].map(({ id, places }) => ({
      kind: 'record' as const,
      record: id,
      spans: places['text'] ?? [],
    })),
    ...on(data.layout).map(({ spans }) => ({ kind: 'layout' as const, record: null, spans })),
  ];
}

/** Who owns each column of each line. Blank space between two stretches of the same record is the record's too. */
function ownersOf(lines: readonly string[], claims: readonly Claim[]): (Claim | undefined)[][] {
  const owners = lines.map((line) => new Array<Claim | undefined>(line.length).fill(undefined));
  for (const claim of claims) {
    for (const [line, from, to] of claim.spans)
      owners[line - 1]?.fill(claim, from, Math.min(to, lines[line - 1]?.length ?? 0));
  }
  owners.forEach((row, index) => {
    const text = lines[index] ?? '';
    for (let column = 1; column < row.length; column += 1) {
      if (row[column] !== undefined || text.charAt(column).trim() !== '') continue;
      const next = row
        .slice(column)
        .find((owner, offset) => owner !== undefined || text.charAt(column + offset).trim() !== '');
      if (next !== undefined && next === row[column - 1]) row[column] = next;
    }
  });
  return owners;
}

/** The lines of a stored document, each cut at the borders of records and layout. */
export function sourceLines(data: Dataset, sourceId: string): SourceLine[] {
  const lines = data.documents.get(sourceId) ?? [];
  const owners = ownersOf(lines, claimsOn(data, sourceId));
  const begun = new Set<string>();
  const quoted = quotesByLine(data, sourceId);
  return lines.map((text, index) => {
    const row = owners[index] ?? [];
    const segments: Segment[] = [];
    for (let from = 0, to = 0; from < text.length; from = to) {
      const owner = row[from];
      to = from + 1;
      while (to < text.length && row[to] === owner) to += 1;
      const { kind, record } = owner ?? PLAIN;
      const begins = record !== null && !begun.has(record);
      if (begins) begun.add(record);
      const quotes = quotesWithin(quoted.get(index + 1) ?? [], from, to);
      segments.push({ text: text.slice(from, to), kind: owner ? kind : 'plain', record, begins, quotes });
    }
    const opens = segments
      .filter(({ begins }) => begins)
      .flatMap(({ record }): Opening[] => {
        const id = record ?? '';
        if (data.measureById.has(id)) return [{ id, type: 'measure' }];
        return data.strategyById.has(id) ? [{ id, type: 'strategy' }] : [];
      });
    return { number: index + 1, segments, opens };
  });
}

/** Records whose text stands in more than one stretch: their anchor is on the first, the others follow it. */
export const scatteredRecords = (lines: readonly SourceLine[]): string[] => [
  ...new Set(
    lines.flatMap(({ segments }) =>
      segments.filter(({ record, begins }) => record !== null && !begins).map(({ record }) => record ?? ''),
    ),
  ),
];
