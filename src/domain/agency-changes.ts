import type { AssignmentRole } from '../schemas/assignment.ts';
import { succession } from './agencies.ts';
import type { Dataset } from './dataset.ts';
import { rolesOf, type AssignedAgency } from './measure-view.ts';
import type { NamedAgency } from './names.ts';

type ById = ReadonlyMap<string, NamedAgency>;

/** Whether two names are names of one body: the same, or one the later name of the other. */
export function isSameBody(a: string, b: string, byId: ById): boolean {
  if (a === b) return true;
  const { former, later } = succession(a, byId);
  return former.includes(b) || later.includes(b);
}

/** The bodies above a body, nearest first. */
function above(id: string, byId: ById): string[] {
  const parent = byId.get(id)?.parent_id ?? null;
  return parent === null ? [] : [parent, ...above(parent, byId)];
}

/** Whether one body stands above the other, under whichever names. */
const isRelated = (a: string, b: string, byId: ById): boolean =>
  above(a, byId).some((each) => isSameBody(each, b, byId)) || above(b, byId).some((each) => isSameBody(each, a, byId));

/**
 * How a body of a measure stands to those of the measures that it is compared with: named there too, named there
 * under another of its names, or not (`alone`).
 */
export type BodyChange = 'kept' | 'renamed' | 'alone';

export type ComparedBody = {
  readonly agency: NamedAgency;
  readonly role: AssignmentRole;
  readonly scope: string | null;
  readonly change: BodyChange;
  /** Its other name, where it is renamed. */
  readonly counterpart: NamedAgency | null;
  /** Its other role, where both documents give it one alone and they differ. */
  readonly otherRole: AssignmentRole | null;
  /** Where it stands alone: the bodies over it and its units that the other side names. */
  readonly relatives: readonly NamedAgency[];
  /** Where it stands alone: the bodies that the other side names for all bodies. */
  readonly everyone: readonly NamedAgency[];
};

const namedBy = (data: Dataset, measureIds: readonly string[]): AssignedAgency[] =>
  measureIds.flatMap((id) => rolesOf(data, id).flatMap(({ agencies }) => agencies));

/** The one role of some assignments; none where there is no role or more than one. */
function onlyRole(named: readonly AssignedAgency[]): AssignmentRole | null {
  const roles = new Set(named.map(({ assignment }) => assignment.role));
  const [role] = roles;
  return roles.size === 1 && role !== undefined && role !== 'unspecified' ? role : null;
}

/** The bodies of some assignments that are meant, each once. */
const agenciesAmong = (named: readonly AssignedAgency[], isMeant: (id: string) => boolean): NamedAgency[] => [
  ...new Set(named.map(({ agency }) => agency).filter(({ id }) => isMeant(id))),
];

/** The bodies of a measure, in printed order, each held against those of the measures of another edition. */
export function comparedBodies(data: Dataset, measureId: string, otherIds: readonly string[]): ComparedBody[] {
  const byId = data.agencyById;
  const own = namedBy(data, [measureId]);
  const others = namedBy(data, otherIds);
  return own.map(({ agency, assignment }) => {
    const same = others.filter((other) => isSameBody(other.agency.id, agency.id, byId));
    const named = same.find((other) => other.agency.id === agency.id) ?? same[0];
    const [role, otherRole] = [onlyRole(own.filter((each) => each.agency === agency)), onlyRole(same)];
    return {
      agency,
      role: assignment.role,
      scope: assignment.scope,
      change: named === undefined ? 'alone' : named.agency.id === agency.id ? 'kept' : 'renamed',
      counterpart: named !== undefined && named.agency.id !== agency.id ? named.agency : null,
      otherRole: role !== null && otherRole !== null && role !== otherRole ? otherRole : null,
      relatives: named ? [] : agenciesAmong(others, (id) => isRelated(id, agency.id, byId)),
      everyone: named ? [] : agenciesAmong(others, (id) => data.everyone.has(id)),
    };
  });
}
