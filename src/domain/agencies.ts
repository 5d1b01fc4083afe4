import { ceYear } from '../lib/roc-date.ts';
import type { Agency, CuratedAgency } from '../schemas/agency.ts';
import type { Assignment } from '../schemas/assignment.ts';

/** Rows of the table `agencies`: predecessors follow from successors, variants from the assignments and the curated forms. */
export function agencyRows(curated: readonly CuratedAgency[], assignments: readonly Assignment[]): Agency[] {
  return curated.map(({ id, name, name_en, parent, collective, abbreviations, variants, successors, since, until }) => {
    const written = assignments.filter(({ agency_id }) => agency_id === id).map(({ as_written }) => as_written);
    return {
      id,
      name,
      name_en,
      parent_id: parent,
      collective,
      abbreviations,
      variants: [...new Set([...written, ...variants.map(({ form }) => form)])],
      predecessor_ids: curated.filter((other) => other.successors.includes(id)).map((other) => other.id),
      successor_ids: successors,
      since,
      until,
    };
  });
}

/** Ids reached from an agency by following `next`, without the agency itself, each once. */
function reach(id: string, next: (id: string) => readonly string[]): string[] {
  const found = new Set<string>();
  const queue = [...next(id)];
  for (let each = queue.shift(); each !== undefined; each = queue.shift()) {
    if (found.has(each) || each === id) continue;
    found.add(each);
    queue.push(...next(each));
  }
  return [...found];
}

/** The names that a body bore before and after: all predecessors and all successors, however far. */
export function succession(id: string, byId: ReadonlyMap<string, Agency>): { former: string[]; later: string[] } {
  return {
    former: reach(id, (each) => byId.get(each)?.predecessor_ids ?? []),
    later: reach(id, (each) => byId.get(each)?.successor_ids ?? []),
  };
}

/** Units of a body, direct ones only, in the order of the list. */
export const unitsOf = <T extends Agency>(id: string, agencies: readonly T[]): T[] =>
  agencies.filter(({ parent_id }) => parent_id === id);

/** Whether a name was borne on some day of a ROC year; a date that nobody has established is no bound. */
export const isInForce = (
  { since, until }: { readonly since: string | null; readonly until: string | null },
  rocYear: number,
): boolean =>
  (since === null || since <= `${ceYear(rocYear)}-12-31`) && (until === null || until >= `${ceYear(rocYear)}-01-01`);
