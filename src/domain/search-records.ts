import type { Agency } from '../schemas/agency.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';
import type { ProvisionKind } from '../schemas/provision.ts';
import type { SearchAgency, SearchField, SearchRecord } from '../schemas/search.ts';
import { succession, unitsOf } from './agencies.ts';
import type { Dataset } from './dataset.ts';

const FIELD_OF: Readonly<Record<ProvisionKind, SearchField>> = {
  goal: 'goal',
  metric: 'metric',
  target: 'target',
  result: 'result',
  other: 'result',
};

type Text = SearchRecord['texts'][number];

/** A measure's strategy and all above it, nearest first. */
function strategiesAbove(data: Dataset, id: string | null): string[] {
  const strategy = id === null ? undefined : data.strategyById.get(id);
  return strategy ? [strategy.id, ...strategiesAbove(data, strategy.parent_id)] : [];
}

function textsOf(data: Dataset, measure: ImportedMeasure, strategyIds: readonly string[]): Text[] {
  const edition = data.editionById.get(measure.edition_id);
  const assigned = (data.assignmentsOf.get(measure.id) ?? []).flatMap(({ agency_id, as_written }) => {
    const name = data.agencyById.get(agency_id)?.name ?? '';
    return [...new Set([name, as_written])].map((text): Text => ({ field: 'agency', text }));
  });
  return [
    { field: edition?.kind === 'agency-budget' ? 'kpi' : 'measure', text: measure.text },
    ...assigned,
    ...(data.provisionsOf.get(measure.id) ?? []).map(({ kind, heading, text }): Text => ({
      field: FIELD_OF[kind],
      text: heading === null ? text : `${heading} ${text}`,
    })),
    ...(data.indicatorsOf.get(measure.id) ?? []).map(({ label }): Text => ({ field: 'label', text: label })),
    ...strategyIds.map((id): Text => ({ field: 'strategy', text: data.strategyById.get(id)?.title ?? '' })),
    { field: 'edition', text: edition?.title ?? '' },
  ];
}

/** Every measure and KPI as the search knows it, in printed order. */
export const searchRecords = (data: Dataset): SearchRecord[] =>
  data.measures.map((measure) => {
    const strategyIds = strategiesAbove(data, measure.strategy_id);
    return {
      id: measure.id,
      edition_id: measure.edition_id,
      strategy_ids: strategyIds,
      seq: measure.seq,
      assignments: (data.assignmentsOf.get(measure.id) ?? []).map(({ agency_id, role }) => ({ agency_id, role })),
      statuses: [...new Set((data.indicatorsOf.get(measure.id) ?? []).map(({ status }) => status))],
      texts: textsOf(data, measure, strategyIds),
    };
  });

/** Ids of all units under some names, units of units among them. */
function unitsUnder(ids: readonly string[], agencies: readonly Agency[]): string[] {
  const units = ids.flatMap((id) => unitsOf(id, agencies).map((unit) => unit.id));
  return units.length === 0 ? [] : [...units, ...unitsUnder(units, agencies)];
}

/** The name without that of the body above it: 法務部廉政署 → 廉政署. */
function shortName({ name, parent_id }: Agency, byId: ReadonlyMap<string, Agency>): string[] {
  const prefixes = [parent_id === null ? '' : (byId.get(parent_id)?.name ?? ''), '行政院'];
  return prefixes
    .filter((prefix) => prefix !== '' && name.startsWith(prefix) && name !== prefix)
    .map((prefix) => name.slice(prefix.length));
}

/** Every name of a body with all that a query for it also finds. */
export const searchAgencies = (data: Dataset): SearchAgency[] =>
  data.agencies.map((agency) => {
    const { former, later } = succession(agency.id, data.agencyById);
    const lineage = [agency.id, ...later, ...former];
    const written = agency.variants.filter((form) => !/[、，,]/u.test(form));
    return {
      id: agency.id,
      name: agency.name,
      aliases: [...new Set([...agency.abbreviations, ...shortName(agency, data.agencyById), ...written])].filter(
        (alias) => alias !== agency.name,
      ),
      lineage,
      units: [...new Set(unitsUnder(lineage, data.agencies))].filter((id) => !lineage.includes(id)),
    };
  });
