import type { Dataset } from './dataset.ts';
import { joinedRanges, type LineRange } from './line-ranges.ts';

/** What has a page, or files, that are cited. */
export type CitedKind = 'measures' | 'indicators' | 'series' | 'checks' | 'agencies' | 'editions' | 'data';

/** A document that something stands on; without lines where it is the whole document. */
export type Standing = { readonly source_id: string; readonly lines: readonly LineRange[] };

type Placed = { readonly source_id: string; readonly line_start: number; readonly line_end: number };

const wholly = (ids: readonly string[]): Standing[] => [...new Set(ids)].map((source_id) => ({ source_id, lines: [] }));

const onLines = (data: Dataset, places: readonly Placed[]): Standing[] =>
  data.sources.flatMap(({ id }) => {
    const own = places.filter(({ source_id }) => source_id === id);
    const lines = joinedRanges(own.map(({ line_start, line_end }) => [line_start, line_end] as const));
    return own.length === 0 ? [] : [{ source_id: id, lines }];
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
  return [...(measure ? [measure] : []), ...(data.provisionsOf.get(id) ?? [])];
}

/** The documents, and the lines of them, that a thing stands on, in the order of the documents. */
export function standingOf(data: Dataset, kind: CitedKind, id: string): Standing[] {
  switch (kind) {
    case 'measures':
      return onLines(data, ofMeasure(data, id));
    case 'indicators':
      return onLines(data, ofIndicator(data, id));
    case 'series':
      return onLines(
        data,
        (data.seriesById.get(id)?.indicator_ids ?? []).flatMap((each) => ofIndicator(data, each)),
      );
    case 'checks':
      return onLines(data, [...data.checks.filter((check) => check.id === id), ...(data.inputsOf.get(id) ?? [])]);
    case 'agencies': {
      const named = new Set((data.assignmentsTo.get(id) ?? []).map(({ source_id }) => source_id));
      return wholly(data.sources.map((source) => source.id).filter((each) => named.has(each)));
    }
    case 'editions':
      return wholly(data.editionById.get(id)?.source_ids ?? []);
    case 'data':
      return wholly(data.sources.map((source) => source.id));
    default:
      return kind satisfies never;
  }
}
