import type { Edition } from '../schemas/edition.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';
import type { ImportedProvision, ProvisionKind } from '../schemas/provision.ts';
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

/** What an edition calls the cell of a provision; `hasGoals`: of a measure that has goals apart from its targets. */
export type HeadOf = (edition: Edition, provision: ImportedProvision, hasGoals: boolean) => string;

/** A measure's strategy and all above it, nearest first. */
function strategiesAbove(data: Dataset, id: string | null): string[] {
  const strategy = id === null ? undefined : data.strategyById.get(id);
  return strategy ? [strategy.id, ...strategiesAbove(data, strategy.parent_id)] : [];
}

function textsOf(data: Dataset, measure: ImportedMeasure, strategyIds: readonly string[], headOf: HeadOf): Text[] {
  const edition = data.editionById.get(measure.edition_id);
  const provisions = data.provisionsOf.get(measure.id) ?? [];
  const hasGoals = provisions.some(({ kind }) => kind === 'goal');
  const other = (field: SearchField, of: string, text: string): Text => ({ field, of, head: '', text });
  const assigned = (data.assignmentsOf.get(measure.id) ?? []).flatMap(({ agency_id, as_written }) => {
    const name = data.agencyById.get(agency_id)?.name ?? '';
    return [...new Set([name, as_written])].map((text) => other('agency', agency_id, text));
  });
  return [
    other(edition?.kind === 'agency-budget' ? 'kpi' : 'measure', measure.id, measure.text),
    ...assigned,
    ...provisions.map((provision): Text => ({
      field: FIELD_OF[provision.kind],
      of: provision.id,
      head: edition ? headOf(edition, provision, hasGoals) : '',
      text: provision.heading === null ? provision.text : `${provision.heading} ${provision.text}`,
    })),
    ...(data.indicatorsOf.get(measure.id) ?? []).map(({ id, label }) => other('label', id, label)),
    ...strategyIds.map((id) => other('strategy', id, data.strategyById.get(id)?.title ?? '')),
    other('edition', measure.edition_id, edition?.title ?? ''),
  ];
}

/** Every measure and KPI as the search knows it, in printed order. */
export const searchRecords = (data: Dataset, headOf: HeadOf): SearchRecord[] =>
  data.measures.map((measure) => {
    const strategyIds = strategiesAbove(data, measure.strategy_id);
    return {
      id: measure.id,
      edition_id: measure.edition_id,
      strategy_ids: strategyIds,
      seq: measure.seq,
      assignments: (data.assignmentsOf.get(measure.id) ?? []).map(({ agency_id, role }) => ({ agency_id, role })),
      statuses: [...new Set((data.indicatorsOf.get(measure.id) ?? []).map(({ status }) => status))],
      texts: textsOf(data, measure, strategyIds, headOf),
      indicators: (data.indicatorsOf.get(measure.id) ?? []).map(({ id, names, status, arguable }) => ({
        id,
        name_en: names.en,
        status,
        arguable,
      })),
    };
  });
