import { refsOfAgency } from '../domain/corrections.ts';
import type { Dataset } from '../domain/dataset.ts';
import { officialDocument } from '../domain/linked-data.ts';
import type { Node } from '../lib/page-head.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Series } from '../schemas/series.ts';
import { url, whole } from './site.ts';

/** Stored documents as linked data, in the order of the table, each once. */
export const documentNodes = (data: Dataset, ids: Iterable<string>): Node[] => {
  const wanted = new Set(ids);
  return data.sources
    .filter(({ id }) => wanted.has(id))
    .map((source) => officialDocument(source, whole(url.source(source.id))));
};

const printedIn = (records: readonly { readonly source_id: string }[]): string[] =>
  records.map(({ source_id }) => source_id);

const sourcesOfMeasure = (data: Dataset, id: string): string[] => {
  const measure = data.measureById.get(id);
  return printedIn([
    ...(measure ? [measure] : []),
    ...(data.provisionsOf.get(id) ?? []),
    ...(data.assignmentsOf.get(id) ?? []),
  ]);
};

const sourcesOfStrategy = (data: Dataset, id: string): string[] => [
  ...printedIn(data.strategies.filter((each) => each.id === id)),
  ...(data.measuresOf.get(id) ?? []).flatMap((measure) => sourcesOfMeasure(data, measure.id)),
  ...(data.strategiesOf.get(id) ?? []).flatMap((child) => sourcesOfStrategy(data, child.id)),
];

const sourcesOfIndicator = (data: Dataset, { id, provision_id }: Pick<Indicator, 'id' | 'provision_id'>): string[] => {
  const target = data.provisionById.get(provision_id);
  return printedIn([...(target ? [target] : []), ...(data.observationsOf.get(id) ?? [])]);
};

/** The official documents that a page of each kind stands on. */
export const documentsOf = {
  measure: (data: Dataset, id: string): Node[] => documentNodes(data, sourcesOfMeasure(data, id)),
  strategy: (data: Dataset, id: string): Node[] => documentNodes(data, sourcesOfStrategy(data, id)),
  indicator: (data: Dataset, indicator: Indicator): Node[] => documentNodes(data, sourcesOfIndicator(data, indicator)),
  /** Its own, and those that what is said of it is quoted from. */
  edition: (data: Dataset, { id, source_ids }: Edition): Node[] =>
    documentNodes(data, [...source_ids, ...(data.evidence.get(id) ?? []).map(({ source }) => source)]),
  /** Those of the measures that any of its names is named for. */
  agency: (data: Dataset, agency: Agency): Node[] =>
    documentNodes(
      data,
      refsOfAgency(data, agency)
        .filter((ref) => ref.startsWith('measures/'))
        .flatMap((ref) => sourcesOfMeasure(data, ref.slice('measures/'.length))),
    ),
  series: (data: Dataset, { indicator_ids }: Series): Node[] =>
    documentNodes(
      data,
      indicator_ids.flatMap((id) => {
        const indicator = data.indicatorById.get(id);
        return indicator ? sourcesOfIndicator(data, indicator) : [];
      }),
    ),
  checks: (data: Dataset): Node[] => documentNodes(data, printedIn(data.checks)),
};
