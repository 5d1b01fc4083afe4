import type { ImportedAssignment } from '../schemas/assignment.ts';
import type { ImportedMeasure } from '../schemas/measure.ts';
import { succession, unitsOf } from './agencies.ts';
import type { Dataset } from './dataset.ts';
import type { NamedAgency, NamedEdition } from './names.ts';

/** A measure that an agency is named for, and the assignment that names it. */
export type Charge = {
  readonly measure: ImportedMeasure;
  readonly assignment: ImportedAssignment;
  readonly agency: NamedAgency;
};

export type EditionCharges = { readonly edition: NamedEdition; readonly charges: readonly Charge[] };

const present = <T>(value: T | undefined): value is T => value !== undefined;

/** Measures by edition, in printed order, of any of the given names; a measure once for each assignment. */
export function chargesOf(data: Dataset, agencyIds: readonly string[]): EditionCharges[] {
  const charges = agencyIds.flatMap((id) =>
    (data.assignmentsTo.get(id) ?? []).flatMap((assignment) => {
      const measure = data.measureById.get(assignment.measure_id);
      const agency = data.agencyById.get(id);
      return measure && agency ? [{ measure, assignment, agency }] : [];
    }),
  );
  const rank = new Map(data.measures.map(({ id }, index) => [id, index]));
  charges.sort((a, b) => (rank.get(a.measure.id) ?? 0) - (rank.get(b.measure.id) ?? 0));
  return data.editions
    .map((edition) => ({ edition, charges: charges.filter(({ measure }) => measure.edition_id === edition.id) }))
    .filter((group) => group.charges.length > 0);
}

/** All that an agency's page shows: its own measures under all its names, and those of its units, kept apart. */
export function agencyRecord(data: Dataset, agency: NamedAgency) {
  const { former, later } = succession(agency.id, data.agencyById);
  const names = [...former, agency.id, ...later];
  const units = names.flatMap((id) => unitsOf(id, data.agencies));
  const named = (ids: readonly string[]): NamedAgency[] => ids.map((id) => data.agencyById.get(id)).filter(present);
  return {
    agency,
    parent: agency.parent_id === null ? undefined : data.agencyById.get(agency.parent_id),
    former: named(former),
    later: named(later),
    units: units.map((unit): AgencyNode => ({ agency: unit, measures: countMeasures(data, unit.id), units: [] })),
    own: chargesOf(data, names),
    basis: data.basis.get(agency.id) ?? null,
  };
}

/** Number of different measures that an agency is named for under this one name. */
export const countMeasures = (data: Dataset, agencyId: string): number =>
  new Set((data.assignmentsTo.get(agencyId) ?? []).map(({ measure_id }) => measure_id)).size;

/** Names of bodies, collective ones apart, by the number of measures that they are named for, most first. */
export const busiestAgencies = (data: Dataset, most: number): { agency: NamedAgency; measures: number }[] =>
  data.agencies
    .filter(({ collective }) => !collective)
    .map((agency) => ({ agency, measures: countMeasures(data, agency.id) }))
    .sort((a, b) => b.measures - a.measures || (a.agency.id < b.agency.id ? -1 : 1))
    .slice(0, most);

export type AgencyNode = {
  readonly agency: NamedAgency;
  readonly measures: number;
  readonly units: readonly AgencyNode[];
};

/** All names of bodies, those without a parent first and units below theirs; collective ones stand alone. */
export function agencyTree(data: Dataset): AgencyNode[] {
  const node = (agency: NamedAgency): AgencyNode => ({
    agency,
    measures: countMeasures(data, agency.id),
    units: nodesOf(unitsOf(agency.id, data.agencies).filter(({ collective }) => !collective)),
  });
  const weight = ({ measures, units }: AgencyNode): number =>
    measures + units.reduce((sum, unit) => sum + weight(unit), 0);
  const nodesOf = (agencies: readonly NamedAgency[]): AgencyNode[] =>
    agencies.map(node).sort((a, b) => weight(b) - weight(a) || (a.agency.id < b.agency.id ? -1 : 1));
  return nodesOf(data.agencies.filter(({ parent_id, collective }) => parent_id === null || collective));
}

/** Every name of a body in the order of the tree, collective ones last. */
export function agenciesInOrder(data: Dataset): NamedAgency[] {
  const flatten = (nodes: readonly AgencyNode[]): NamedAgency[] =>
    nodes.flatMap(({ agency, units }) => [agency, ...flatten(units)]);
  const tree = agencyTree(data);
  return [false, true].flatMap((collective) => flatten(tree.filter(({ agency }) => agency.collective === collective)));
}
