import type { Evidence } from '../schemas/evidence.ts';
import { chargesOf } from './agency-record.ts';
import { namesOf } from './corrections.ts';
import type { Dataset } from './dataset.ts';
import { mainsOf } from './indicators.ts';
import { joinedRanges, type LineRange } from './line-ranges.ts';

/** What has a page, or files, that are cited. */
export type CitedKind = 'measures' | 'indicators' | 'series' | 'checks' | 'agencies' | 'editions' | 'data';

/** What stands on documents: also a strategy, whose page has no citations. */
export type StandingKind = CitedKind | 'strategies';

/** A document that something stands on; without lines where it is the whole document. */
export type Standing = {
  readonly source_id: string;
  readonly lines: readonly LineRange[];
  /** The line that a link leads to: that of what decides, or the first. */
  readonly at: number | null;
};

type Placed = { readonly source_id: string; readonly line_start: number; readonly line_end: number };

const wholly = (ids: readonly string[]): Standing[] =>
  [...new Set(ids)].map((source_id) => ({ source_id, lines: [], at: null }));

/** @param mains those of the places that decide, the first in each document before all others */
const onLines = (data: Dataset, places: readonly Placed[], mains: readonly Placed[] = places): Standing[] =>
  data.sources.flatMap(({ id }) => {
    const own = places.filter(({ source_id }) => source_id === id);
    const lines = joinedRanges(own.map(({ line_start, line_end }) => [line_start, line_end] as const));
    const main = mains.find(({ source_id }) => source_id === id) ?? own[0];
    return own.length === 0 ? [] : [{ source_id: id, lines, at: main?.line_start ?? null }];
  });

/** Lines of what an indicator is read from: its figures, or the text without any. */
function ofIndicator(data: Dataset, id: string): readonly Placed[] {
  const observations = data.observationsOf.get(id) ?? [];
  if (observations.length > 0) return observations;
  const provision = data.provisionById.get(data.indicatorById.get(id)?.provision_id ?? '');
  return provision ? [provision] : [];
}

function ofMeasure(data: Dataset, id: string): readonly Placed[] {
  const measure = data.measureById.get(id);
  return [...(measure ? [measure] : []), ...(data.provisionsOf.get(id) ?? []), ...(data.assignmentsOf.get(id) ?? [])];
}

/** A strategy's own lines, and those of all below it. */
const ofStrategy = (data: Dataset, id: string): readonly Placed[] => [
  ...data.strategies.filter((strategy) => strategy.id === id),
  ...(data.measuresOf.get(id) ?? []).flatMap((measure) => ofMeasure(data, measure.id)),
  ...(data.strategiesOf.get(id) ?? []).flatMap((child) => ofStrategy(data, child.id)),
];

/** Where quotations of curated entries stand. */
const placesOf = (evidence: readonly Evidence[]): Placed[] =>
  evidence.map(({ source, lines }) => {
    const [line_start, line_end] = typeof lines === 'number' ? [lines, lines] : lines;
    return { source_id: source, line_start, line_end };
  });

/** What decides on an indicator: its main target, then its main result. */
const decisive = (data: Dataset, id: string): readonly Placed[] => {
  const { target, actual } = mainsOf(data.observationsOf.get(id) ?? []);
  return [target, actual].filter((row) => row !== undefined);
};

const ofSeries = (data: Dataset, ids: readonly string[]): Standing[] =>
  onLines(
    data,
    ids.flatMap((each) => ofIndicator(data, each)),
    ids.flatMap((each) => decisive(data, each)),
  );

/** The documents, and the lines of them, that a thing stands on, in the order of the documents. */
export function standingOf(data: Dataset, kind: StandingKind, id: string): Standing[] {
  switch (kind) {
    case 'measures':
      return onLines(data, ofMeasure(data, id));
    case 'indicators':
      return onLines(data, ofIndicator(data, id), decisive(data, id));
    case 'series':
      return ofSeries(data, data.seriesById.get(id)?.indicator_ids ?? []);
    case 'checks':
      return onLines(data, [...data.checks.filter((check) => check.id === id), ...(data.inputsOf.get(id) ?? [])]);
    case 'agencies': {
      const charges = chargesOf(data, namesOf(data, id)).flatMap((edition) => edition.charges);
      const named = new Set(charges.map(({ assignment }) => assignment.source_id));
      return wholly(data.sources.map((source) => source.id).filter((each) => named.has(each)));
    }
    case 'editions': {
      const own = data.editionById.get(id)?.source_ids ?? [];
      const others = placesOf(data.evidence.get(id) ?? []).filter(({ source_id }) => !own.includes(source_id));
      return [...wholly(own), ...onLines(data, others)];
    }
    case 'strategies':
      return onLines(data, ofStrategy(data, id));
    case 'data':
      return wholly(data.sources.map((source) => source.id));
    default:
      return kind satisfies never;
  }
}
