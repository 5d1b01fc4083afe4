import type { Row } from '../lib/csv.ts';
import { namesOf } from './corrections.ts';
import type { Dataset } from './dataset.ts';
import { publishedRow, TABLES, type TableName } from './tables.ts';

/** Rows of the published tables that belong to one thing: the same fields as in `/data/v1/`. */
export type Slice = Readonly<Partial<Record<TableName, readonly Row[]>>>;

type Wanted = { readonly [Table in TableName]?: (row: Dataset[Table][number]) => boolean };

/** Those rows of each table that are wanted, in the order of the tables; a table without any is left out. */
function sliceOf(data: Dataset, wanted: Wanted): Slice {
  const picked = TABLES.map((table) => {
    const isWanted = wanted[table] as ((row: unknown) => boolean) | undefined;
    return [table, isWanted ? data[table].filter(isWanted).map((row) => publishedRow(table, row)) : []] as const;
  });
  return Object.fromEntries(picked.filter(([, rows]) => rows.length > 0));
}

/** A strategy, its group and its chapter. */
const withParents = (data: Dataset, id: string): string[] => {
  const parent = data.strategyById.get(id)?.parent_id ?? null;
  return parent === null ? [id] : [id, ...withParents(data, parent)];
};

/** What measures stand on: themselves, their editions, strategies and documents. */
function aroundMeasures(data: Dataset, measureIds: ReadonlySet<string>) {
  const measures = data.measures.filter(({ id }) => measureIds.has(id));
  const editions = new Set(measures.map(({ edition_id }) => edition_id));
  const strategies = new Set(measures.flatMap(({ strategy_id }) => withParents(data, strategy_id)));
  const sources = new Set(data.editions.filter(({ id }) => editions.has(id)).flatMap(({ source_ids }) => source_ids));
  return {
    sources: ({ id }) => sources.has(id),
    editions: ({ id }) => editions.has(id),
    strategies: ({ id }) => strategies.has(id),
    measures: ({ id }) => measureIds.has(id),
    assignments: ({ measure_id }) => measureIds.has(measure_id),
  } satisfies Wanted;
}

/** Indicators with the texts that their figures are quoted from, their measures, bodies and series. */
function indicatorsSlice(data: Dataset, indicatorIds: ReadonlySet<string>): Slice {
  const indicators = data.indicators.filter(({ id }) => indicatorIds.has(id));
  const observations = indicators.flatMap(({ id }) => data.observationsOf.get(id) ?? []);
  const provisions = new Set([
    ...indicators.map(({ provision_id }) => provision_id),
    ...observations.flatMap(({ quotes }) => quotes.map(({ provision_id }) => provision_id)),
  ]);
  const measureIds = new Set([
    ...indicators.map(({ measure_id }) => measure_id),
    ...[...provisions].flatMap((id) => data.provisionById.get(id)?.measure_id ?? []),
  ]);
  const agencies = new Set([
    ...[...measureIds].flatMap((id) => data.assignmentsOf.get(id) ?? []).map(({ agency_id }) => agency_id),
    ...observations.map(({ agency_id }) => agency_id),
  ]);
  return sliceOf(data, {
    ...aroundMeasures(data, measureIds),
    provisions: ({ id }) => provisions.has(id),
    agencies: ({ id }) => agencies.has(id),
    indicators: ({ id }) => indicatorIds.has(id),
    observations: ({ indicator_id }) => indicatorIds.has(indicator_id),
    series: ({ indicator_ids }) => indicator_ids.some((id) => indicatorIds.has(id)),
    movements: ({ from_indicator_id, to_indicator_id }) =>
      indicatorIds.has(from_indicator_id) || indicatorIds.has(to_indicator_id),
  });
}

export const indicatorSlice = (data: Dataset, id: string): Slice => indicatorsSlice(data, new Set([id]));

export const seriesSlice = (data: Dataset, id: string): Slice =>
  indicatorsSlice(data, new Set(data.seriesById.get(id)?.indicator_ids));

/** A check with its figures, the texts that they stand in, its measure and its document. */
export function checkSlice(data: Dataset, id: string): Slice {
  const check = data.checks.find((each) => each.id === id);
  const texts = new Set([check?.text_id, ...(data.inputsOf.get(id) ?? []).map(({ text_id }) => text_id)]);
  const measureIds = new Set(
    data.provisions.filter((provision) => texts.has(provision.id)).map(({ measure_id }) => measure_id),
  );
  if (check?.measure_id != null) measureIds.add(check.measure_id);
  const { sources, editions, strategies, measures } = aroundMeasures(data, measureIds);
  return sliceOf(data, {
    sources: (source) => source.id === check?.source_id || sources(source),
    editions,
    strategies,
    measures,
    provisions: (provision) => texts.has(provision.id),
    checks: (row) => row.id === id,
    check_inputs: ({ check_id }) => check_id === id,
  });
}

/**
 * A body under all its names: the measures in their charge with all texts and all bodies in charge, and their indicators
 * with their figures.
 */
export function agencySlice(data: Dataset, id: string): Slice {
  const names = namesOf(data, id);
  const measureIds = new Set(
    names.flatMap((name) => (data.assignmentsTo.get(name) ?? []).map((row) => row.measure_id)),
  );
  const indicators = new Set([...measureIds].flatMap((each) => data.indicatorsOf.get(each) ?? []).map((row) => row.id));
  const agencies = new Set([
    ...names,
    data.agencyById.get(id)?.parent_id,
    ...[...measureIds].flatMap((each) => (data.assignmentsOf.get(each) ?? []).map(({ agency_id }) => agency_id)),
    ...[...indicators].flatMap((each) => (data.observationsOf.get(each) ?? []).map(({ agency_id }) => agency_id)),
  ]);
  return sliceOf(data, {
    ...aroundMeasures(data, measureIds),
    provisions: ({ measure_id }) => measureIds.has(measure_id),
    agencies: (row) => agencies.has(row.id),
    indicators: (row) => indicators.has(row.id),
    observations: ({ indicator_id }) => indicators.has(indicator_id),
  });
}
