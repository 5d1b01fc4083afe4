import type { ImportedMeasure } from '../schemas/measure.ts';
import type { ProvisionKind } from '../schemas/provision.ts';
import type { SearchField, SearchRecord } from '../schemas/search.ts';
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
    return [...new Set([name, as_written])].map((text): Text => ({ field: 'agency', of: agency_id, text }));
  });
  return [
    { field: edition?.kind === 'agency-budget' ? 'kpi' : 'measure', of: measure.id, text: measure.text },
    ...assigned,
    ...(data.provisionsOf.get(measure.id) ?? []).map(({ id, kind, heading, text }): Text => ({
      field: FIELD_OF[kind],
      of: id,
      text: heading === null ? text : `${heading} ${text}`,
    })),
    ...(data.indicatorsOf.get(measure.id) ?? []).map(({ id, label }): Text => ({
      field: 'label',
      of: id,
      text: label,
    })),
    ...strategyIds.map((id): Text => ({ field: 'strategy', of: id, text: data.strategyById.get(id)?.title ?? '' })),
    { field: 'edition', of: measure.edition_id, text: edition?.title ?? '' },
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
      indicators: (data.indicatorsOf.get(measure.id) ?? []).map(({ id, status, arguable }) => ({
        id,
        status,
        arguable,
      })),
    };
  });
