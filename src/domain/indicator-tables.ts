import type { CuratedIndicator, ProvisionQuote } from '../schemas/curated-indicator.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Measure } from '../schemas/measure.ts';
import type { Movement } from '../schemas/movement.ts';
import type { ImportedProvision } from '../schemas/provision.ts';
import type { CuratedSeries, Series } from '../schemas/series.ts';
import {
  indicatorRow,
  mainsOf,
  observationRows,
  provisionIdOf,
  type IndicatorContext,
  type PlacedObservation,
} from './indicators.ts';
import { movementRows, type Member } from './movements.ts';

type Curated = { readonly indicators: readonly CuratedIndicator[]; readonly series: readonly CuratedSeries[] };

/** The tables that the curated indicators are joined with, each in published order. */
type Joined = {
  readonly editions: readonly Edition[];
  readonly measures: readonly Measure[];
  readonly provisions: readonly ImportedProvision[];
  /** Ids of editions with a report that is still to be read. */
  readonly unread: ReadonlySet<string>;
};

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

const seriesRow = ({ id, label, unit, indicators, comparable, note }: CuratedSeries): Series => ({
  id,
  label,
  unit,
  indicator_ids: indicators,
  comparable,
  note,
});

/** What of a series' member its movements need. */
function memberOf(
  indicator: Indicator,
  rows: readonly PlacedObservation[],
  edition: Pick<Edition, 'id' | 'roc_year'> | undefined,
): Member {
  const { target, actual } = mainsOf(rows);
  return {
    indicator_id: indicator.id,
    edition_id: edition?.id ?? '',
    ownYear: target?.roc_year === edition?.roc_year,
    target: target?.value ?? null,
    actual: actual?.value ?? null,
  };
}

/**
 * Rows of the tables that rest on human reading, `indicators`, `observations`, `series` and `movements`, in the order
 * of their provisions, and beside them each indicator's printed scope and each series' quotations.
 */
export function indicatorTables(content: Curated, { editions, measures, provisions, unread }: Joined) {
  const [editionById, measureById] = [byId(editions), byId(measures)];
  const editionOf = (measureId: string): Edition | undefined =>
    editionById.get(measureById.get(measureId)?.edition_id ?? '');
  const context: IndicatorContext = {
    provisionById: byId(provisions),
    yearOf: (measureId) => editionOf(measureId)?.roc_year ?? null,
    isUnread: (measureId) => unread.has(editionOf(measureId)?.id ?? ''),
  };
  const rank = new Map(provisions.map(({ id }, index) => [id, index]));
  const place = ({ id }: CuratedIndicator): number => rank.get(provisionIdOf(id)) ?? Infinity;
  const entries = [...content.indicators].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  const observations = new Map(entries.map((entry) => [entry.id, observationRows(entry, context)]));
  const rowsOf = (id: string): readonly PlacedObservation[] => observations.get(id) ?? [];
  const indicators = entries.map((entry) => indicatorRow(entry, rowsOf(entry.id), context));
  const indicatorById = byId(indicators);
  const series = content.series.map(seriesRow);
  const members = new Map(
    series.map(({ id, indicator_ids }): [string, Member[]] => [
      id,
      indicator_ids
        .flatMap((each) => indicatorById.get(each) ?? [])
        .map((indicator) => memberOf(indicator, rowsOf(indicator.id), editionOf(indicator.measure_id))),
    ]),
  );
  const movements: Movement[] = series.flatMap((row) => movementRows(row, members.get(row.id) ?? []));
  return {
    indicators,
    observations: [...observations.values()].flat(),
    series,
    movements,
    members,
    scopes: new Map(entries.map(({ id, scope }) => [id, scope])),
    reasons: new Map<string, readonly ProvisionQuote[]>(content.series.map(({ id, reason }) => [id, reason])),
    seriesEvidence: new Map<string, readonly ProvisionQuote[]>(
      content.series.map(({ id, evidence }) => [id, evidence]),
    ),
  };
}
