import type { ImportedAssignment } from '../../src/schemas/assignment.ts';
import type { Layout, LayoutKind } from '../../src/schemas/layout.ts';
import type { ImportedMeasure } from '../../src/schemas/measure.ts';
import type { Span } from '../../src/schemas/place.ts';
import type { Prose } from '../../src/schemas/prose.ts';
import type { ImportedProvision } from '../../src/schemas/provision.ts';
import type { ImportedStrategy } from '../../src/schemas/strategy.ts';
import type { AgencyNames } from './agency-names.ts';
import type { SourceDocument } from './document.ts';
import { markerNumber } from './markers.ts';
import { lineRange, type Passage } from './passage.ts';
import { TAGS } from './tags.ts';

/** What one document gives. */
export type Records = {
  strategies: ImportedStrategy[];
  measures: ImportedMeasure[];
  provisions: ImportedProvision[];
  assignments: ImportedAssignment[];
  prose: Prose[];
  layout: Layout[];
};

/** The edition that a document belongs to. */
export type EditionKey = { readonly id: string; readonly roc_year: number | null };

/**
 * A parser of one document shape: the same document, edition and names give the same records.
 * @param earlier what the edition's earlier documents give together; undefined for its first
 */
export type Parse = (document: SourceDocument, edition: EditionKey, names: AgencyNames, earlier?: Records) => Records;

/** Fields of a record that stand in the document, each with its passage; an absent one is left out. */
type Stands = Readonly<Record<string, Passage | null | undefined>>;

function places(stands: Stands): Record<string, Span[]> {
  return Object.fromEntries(
    Object.entries(stands).flatMap(([field, passage]) => (passage?.text ? [[field, passage.spans()] as const] : [])),
  );
}

/** Gathers what a parser finds, adding to each record its source, lines and places. */
export class Collector {
  readonly records: Records = { strategies: [], measures: [], provisions: [], assignments: [], prose: [], layout: [] };
  readonly document: SourceDocument;

  constructor(document: SourceDocument) {
    this.document = document;
  }

  #stand(text: Passage, stands: Stands) {
    return { source_id: this.document.id, ...lineRange([text]), places: places(stands) };
  }

  strategy(
    record: Omit<ImportedStrategy, 'title' | 'marker' | 'source_id' | 'line_start' | 'line_end' | 'places'>,
    title: Passage,
    marker: Passage,
  ): ImportedStrategy {
    const strategy = { ...record, marker: marker.text, title: title.text, ...this.#stand(title, { marker, title }) };
    this.records.strategies.push(strategy);
    return strategy;
  }

  measure(
    record: Omit<ImportedMeasure, 'text' | 'marker' | 'seq' | 'source_id' | 'line_start' | 'line_end' | 'places'>,
    text: Passage,
    marker: Passage | null,
    seq: Passage | null = null,
  ): ImportedMeasure {
    const measure = {
      ...record,
      marker: marker?.text ?? null,
      seq: seq === null ? null : Number(seq.text),
      text: text.text,
      ...this.#stand(text, { marker, text, seq }),
    };
    this.records.measures.push(measure);
    return measure;
  }

  provision(
    record: Omit<ImportedProvision, 'n' | 'heading' | 'text' | 'source_id' | 'line_start' | 'line_end' | 'places'>,
    { n, heading, text }: { n: Passage | null; heading: Passage | null; text: Passage },
  ): void {
    this.records.provisions.push({
      ...record,
      n: n === null ? null : markerNumber(n.text),
      heading: heading?.text ?? null,
      text: text.text,
      ...this.#stand(text, { n, heading, text }),
    });
  }

  assignment(
    record: Pick<ImportedAssignment, 'measure_id' | 'agency_id' | 'role'>,
    { role, scope, asWritten }: { role: Passage | null; scope: Passage | null; asWritten: Passage },
  ): void {
    this.records.assignments.push({
      ...record,
      scope: scope?.text ?? null,
      as_written: asWritten.text,
      ...this.#stand(asWritten, { role, scope, as_written: asWritten }),
    });
  }

  prose(
    record: Omit<Prose, 'place' | 'marker' | 'text' | 'source_id' | 'line_start' | 'line_end' | 'places'>,
    text: Passage,
    marker: Passage | null,
  ): void {
    const place = this.records.prose.length + 1;
    this.records.prose.push({
      ...record,
      place,
      marker: marker?.text ?? null,
      text: text.text,
      ...this.#stand(text, { marker, text }),
    });
  }

  layout(kind: LayoutKind, ...passages: Passage[]): void {
    const spans = passages.map((passage) => passage.trim()).flatMap((passage) => passage.spans());
    if (spans.length === 0) return;
    const same = this.records.layout.find((layout) => layout.kind === kind);
    if (same) same.spans.push(...spans);
    else this.records.layout.push({ source_id: this.document.id, kind, spans });
  }

  /** The passage without its tags, which are layout; of the blanks on both sides of one the first is kept. */
  untag(passage: Passage): Passage {
    const { rest, taken } = passage.without(TAGS);
    if (taken.length === 0) return rest;
    this.layout('tag', ...taken);
    return rest.without(/(?<=\s)\s+/gu).rest;
  }
}
