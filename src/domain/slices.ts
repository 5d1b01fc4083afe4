import type { Row } from '../lib/csv.ts';
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

/** What measures stand on: themselves, their editions, strategies and documents. */
function aroundMeasures(data: Dataset, measureIds: ReadonlySet<string>): Wanted {
  const measures = data.measures.filter(({ id }) => measureIds.has(id));
  const [editions, strategies] = [
    new Set(measures.map(({ edition_id }) => edition_id)),
    new Set(measures.map(({ strategy_id }) => strategy_id)),
  ];
  const sources = new Set(data.editions.filter(({ id }) => editions.has(id)).flatMap(({ source_ids }) => source_ids));
  return {
    sources: ({ id }) => sources.has(id),
    editions: ({ id }) => editions.has(id),
    strategies: ({ id }) => strategies.has(id),
    measures: ({ id }) => measureIds.has(id),
    assignments: ({ measure_id }) => measureIds.has(measure_id),
  };
}

/** Indicators with the texts that their figures are quoted from, their measures, bodies and series. */
function indicatorsSlice(data: Dataset, indicatorIds: ReadonlySet<string>): Slice {
  const indicators = data.indicators.filter(({ id }) => indicatorIds.has(id));
  const observations = indicators.flatMap(({ id }) => data.observationsOf.get(id) ?? []);
  const provisions = new Set([
    ...indicators.map(({ provision_id }) => provision_id),
    ...observations.flatMap(({ quotes }) => quotes.map(({ provision_id }) => provision_id)),
  ]);
  const measureIds = new Set(indicators.map(({ measure_id }) => measure_id));
  const agencies = new Set(
    [...measureIds].flatMap((id) => data.assignmentsOf.get(id) ?? []).map((row) => row.agency_id),
  );
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

/** A check with its figures, its measure and its document. */
export function checkSlice(data: Dataset, id: string): Slice {
  const check = data.checks.find((each) => each.id === id);
  return sliceOf(data, {
    ...aroundMeasures(data, new Set(check?.measure_id == null ? [] : [check.measure_id])),
    sources: (source) => source.id === check?.source_id,
    checks: (row) => row.id === id,
    check_inputs: ({ check_id }) => check_id === id,
  });
}

/**
 * A name of a body with its former and later names and its parent, and what stands under that name: the measures in its
 * charge and their indicators with their figures. The other names have files of their own.
 */
export function agencySlice(data: Dataset, id: string): Slice {
  const agency = data.agencyById.get(id);
  const related = new Set([
    id,
    agency?.parent_id,
    ...(agency?.predecessor_ids ?? []),
    ...(agency?.successor_ids ?? []),
  ]);
  const measureIds = new Set((data.assignmentsTo.get(id) ?? []).map(({ measure_id }) => measure_id));
  const indicatorIds = new Set(
    [...measureIds].flatMap((each) => data.indicatorsOf.get(each) ?? []).map((row) => row.id),
  );
  return sliceOf(data, {
    ...aroundMeasures(data, measureIds),
    agencies: (row) => related.has(row.id),
    assignments: ({ agency_id }) => agency_id === id,
    indicators: (row) => indicatorIds.has(row.id),
    observations: ({ indicator_id }) => indicatorIds.has(indicator_id),
  });
}
