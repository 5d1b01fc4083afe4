import type { CuratedIndicator, CuratedObservation } from '../schemas/curated-indicator.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation, ObservationKind } from '../schemas/observation.ts';
import type { Span } from '../schemas/place.ts';
import type { ImportedProvision } from '../schemas/provision.ts';
import { linesOf, placesOf } from './quotes.ts';
import { statusOf } from './status.ts';

/** The id of the provision that an indicator stands on: its own without the letter. */
export const provisionIdOf = (indicatorId: string): string => indicatorId.replace(/(?<=\d)[a-z]$/u, '');

/** An observation that knows where its quotations stand, and in which provisions. */
export type PlacedObservation = Observation & {
  readonly quotes: readonly {
    readonly provision_id: string;
    readonly quote: string;
    readonly spans: readonly Span[];
  }[];
};

/** The look-ups that a curated entry is joined with. */
export type IndicatorContext = {
  readonly provisionById: ReadonlyMap<string, ImportedProvision>;
  /** ROC year of an edition. */
  readonly yearOf: (measureId: string) => number | null;
  /** Whether a report on the measure’s edition is still to be read. */
  readonly isUnread?: (measureId: string) => boolean;
};

const KINDS: readonly [ObservationKind, 'targets' | 'actuals' | 'standards' | 'claims'][] = [
  ['target', 'targets'],
  ['actual', 'actuals'],
  ['standard', 'standards'],
  ['claim', 'claims'],
];

/** ROC year that an indicator's target is for. */
function yearOf(entry: CuratedIndicator, { provisionById, yearOf: editionYear }: IndicatorContext): number | null {
  const provision = provisionById.get(provisionIdOf(entry.id));
  return provision === undefined ? null : (provision.roc_year ?? editionYear(provision.measure_id));
}

/**
 * Results that a measure has for the year of an entry's target while the entry quotes none of any: somebody has still to
 * read them.
 */
export function unansweredResults(entry: CuratedIndicator, context: IndicatorContext): ImportedProvision[] {
  const isSilent =
    entry.targets.length > 0 && entry.kind !== 'none' && entry.actuals.length + entry.claims.length === 0;
  const target = context.provisionById.get(provisionIdOf(entry.id));
  if (!isSilent || !target) return [];
  const year = yearOf(entry, context);
  return [...context.provisionById.values()].filter(
    ({ kind, measure_id, roc_year }) =>
      kind === 'result' && measure_id === target.measure_id && (roc_year ?? context.yearOf(measure_id)) === year,
  );
}

/** Whether a report has something on an entry's measure that nobody has held against the target yet. */
function awaitsReading(entry: CuratedIndicator, context: IndicatorContext): boolean {
  const [result] = unansweredResults(entry, context);
  return result !== undefined && context.isUnread?.(result.measure_id) === true;
}

/** Rows of the table `observations` for one entry, targets first. Ids count each kind from 1 in the entry's order. */
export function observationRows(entry: CuratedIndicator, context: IndicatorContext): PlacedObservation[] {
  const row = (kind: ObservationKind, observation: CuratedObservation, place: number): PlacedObservation[] => {
    const quotes = observation.evidence.flatMap(({ in: provision_id, quote }) => {
      const provision = context.provisionById.get(provision_id);
      return provision ? [{ provision_id, quote, provision, spans: placesOf(provision, quote) }] : [];
    });
    const [first] = quotes;
    if (!first) return [];
    const { value } = observation;
    return [
      {
        id: `${entry.id}-${kind}-${place}`,
        indicator_id: entry.id,
        kind,
        reading: observation.reading,
        roc_year: observation.year ?? yearOf(entry, context),
        period: observation.period ?? first.provision.period,
        value,
        unit: value === null ? null : (observation.unit ?? entry.unit),
        evidence: quotes.map(({ quote }) => quote).join(' … '),
        derivation: value === null ? null : observation.derivation,
        working: observation.working,
        agency_id: observation.agency,
        arguable: observation.arguable,
        note: observation.note,
        source_id: first.provision.source_id,
        ...linesOf(quotes.flatMap(({ spans }) => spans)),
        quotes: quotes.map(({ provision_id, quote, spans }) => ({ provision_id, quote, spans })),
      },
    ];
  };
  return KINDS.flatMap(([kind, list]) =>
    entry[list].flatMap((observation, index) => row(kind, observation, index + 1)),
  );
}

/** The main target and actual with a value, which alone decide; undefined where there is none. */
export const mainsOf = <T extends Observation>(
  rows: readonly T[],
): { target: T | undefined; actual: T | undefined } => {
  const main = (kind: ObservationKind): T | undefined =>
    rows.find((row) => row.kind === kind && row.reading === 'main' && row.value !== null);
  return { target: main('target'), actual: main('actual') };
};

/** The row of the table `indicators` for one entry, its status derived from its observations. */
export function indicatorRow(
  entry: CuratedIndicator,
  rows: readonly Observation[],
  context: IndicatorContext,
): Indicator {
  const provision_id = provisionIdOf(entry.id);
  const { target, actual } = mainsOf(rows);
  const { status, basis } = statusOf({
    kind: entry.kind,
    direction: entry.direction,
    year: yearOf(entry, context),
    target: target?.value ?? null,
    hasTarget: rows.some(({ kind }) => kind === 'target'),
    actual: actual?.value ?? null,
    period: actual?.period ?? null,
    hasReport: rows.some(({ kind }) => kind === 'actual' || kind === 'claim') || awaitsReading(entry, context),
    outcome: entry.outcome,
  });
  return {
    id: entry.id,
    measure_id: context.provisionById.get(provision_id)?.measure_id ?? '',
    provision_id,
    label: entry.label,
    kind: entry.kind,
    unit: entry.unit,
    direction: entry.direction,
    direction_basis: entry.direction_basis,
    status,
    status_basis: basis,
    arguable: entry.arguable,
    note: entry.note,
  };
}
