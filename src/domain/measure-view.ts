import type { AssignmentRole, ImportedAssignment } from '../schemas/assignment.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';
import type { ImportedProvision, ProvisionKind } from '../schemas/provision.ts';
import type { Dataset } from './dataset.ts';
import type { NamedAgency, NamedStrategy } from './names.ts';
import { readSpans } from './places.ts';

/** A provision and the number that the document prints before it, with its sign: `2.`, `二、`. */
export type Item = { readonly provision: ImportedProvision; readonly marker: string | null };

/** Items that the document prints under one head: of one kind, for one year and period. */
export type Cell = {
  readonly kind: ProvisionKind;
  readonly roc_year: number | null;
  readonly period: string | null;
  /** The printed head of an other (x) cell. */
  readonly head: string | null;
  readonly items: readonly Item[];
};

export type AssignedAgency = { readonly assignment: ImportedAssignment; readonly agency: NamedAgency };

export type RoleGroup = {
  readonly role: AssignmentRole;
  readonly scope: string | null;
  readonly agencies: readonly AssignedAgency[];
};

const cellKey = ({ kind, roc_year, period, heading }: ImportedProvision): string =>
  JSON.stringify([kind, roc_year, period, kind === 'other' ? heading : null]);

function printedMarker(data: Dataset, { source_id, places }: ImportedProvision): string | null {
  const number = readSpans(data.documents.get(source_id) ?? [], places['n'] ?? []);
  if (number === '') return null;
  return /\d/u.test(number) ? `${number}.` : `${number}、`;
}

/** A measure's provisions, cell by cell. */
export const cellsOf = (data: Dataset, measureId: string): Cell[] =>
  [...Map.groupBy(data.provisionsOf.get(measureId) ?? [], cellKey).values()].flatMap((provisions) => {
    const [first] = provisions;
    if (!first) return [];
    const { kind, roc_year, period, heading } = first;
    const items = provisions.map((provision) => ({ provision, marker: printedMarker(data, provision) }));
    return [{ kind, roc_year, period, head: kind === 'other' ? heading : null, items }];
  });

/** A measure's agencies, by role and scope, in printed order. */
export const rolesOf = (data: Dataset, measureId: string): RoleGroup[] => {
  const named = (data.assignmentsOf.get(measureId) ?? []).flatMap((assignment) => {
    const agency = data.agencyById.get(assignment.agency_id);
    return agency ? [{ assignment, agency }] : [];
  });
  return [...Map.groupBy(named, ({ assignment }) => JSON.stringify([assignment.role, assignment.scope])).values()].map(
    (agencies) => ({
      role: agencies[0]?.assignment.role ?? 'unspecified',
      scope: agencies[0]?.assignment.scope ?? null,
      agencies,
    }),
  );
};

/** Chapter, group and strategy that a strategy stands in, outermost first, itself last. */
export function trailOf(data: Dataset, strategyId: string): NamedStrategy[] {
  const strategy = data.strategyById.get(strategyId);
  if (!strategy) return [];
  return [...(strategy.parent_id === null ? [] : trailOf(data, strategy.parent_id)), strategy];
}

/** The records before and after one of a list. */
export const neighbours = <T extends { readonly id: string }>(
  records: readonly T[],
  id: string,
): { previous: T | undefined; next: T | undefined } => {
  const index = records.findIndex((record) => record.id === id);
  return index < 0
    ? { previous: undefined, next: undefined }
    : { previous: records[index - 1], next: records[index + 1] };
};

/** Where a measure stands: its edition, the strategies above it, its neighbours. */
export const measureView = (data: Dataset, measure: ImportedMeasure) => ({
  measure,
  edition: data.editionById.get(measure.edition_id),
  trail: trailOf(data, measure.strategy_id),
  ...neighbours(
    data.measures.filter(({ edition_id }) => edition_id === measure.edition_id),
    measure.id,
  ),
});
