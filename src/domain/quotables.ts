import type { Layout } from '../schemas/layout.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';
import type { Prose } from '../schemas/prose.ts';
import type { ImportedProvision } from '../schemas/provision.ts';
import type { Quotable } from './quotes.ts';

/** Text that can be quoted, and the document that prints it. */
export type SourcedText = Quotable & { readonly source_id: string; readonly measure_id: string | null };

/** By what a quotation names a block of prose: `aac-104-prose-44`. */
export const proseId = ({ edition_id, place }: Prose): string => `${edition_id}-prose-${place}`;

/** The heads of rows, which say what a cell holds and for when: each by its line, `report-107-head-13`. */
const rowHeads = ({ source_id, spans }: Layout, lines: readonly string[]): [string, SourcedText][] =>
  spans.map((span) => {
    const [line, from, to] = span;
    const text = (lines[line - 1] ?? '').slice(from, to);
    return [`${source_id}-head-${line}`, { source_id, measure_id: null, text, places: { text: [span] } }];
  });

/** Everything that a quotation may stand in, by id: provisions, measures' own texts, blocks of prose, heads of rows. */
export const quotables = (from: {
  readonly provisions: readonly ImportedProvision[];
  readonly measures: readonly ImportedMeasure[];
  readonly prose: readonly Prose[];
  readonly layout: readonly Layout[];
  /** Lines of a document. */
  readonly linesOf: (sourceId: string) => readonly string[];
}): ReadonlyMap<string, SourcedText> =>
  new Map<string, SourcedText>([
    ...from.provisions.map((provision) => [provision.id, provision] as const),
    ...from.measures.map((measure) => [measure.id, { ...measure, measure_id: measure.id }] as const),
    ...from.prose.map((prose) => [proseId(prose), { ...prose, measure_id: null }] as const),
    ...from.layout
      .filter(({ kind }) => kind === 'row-head')
      .flatMap((heads) => rowHeads(heads, from.linesOf(heads.source_id))),
  ]);
