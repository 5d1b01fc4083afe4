import { isInForce } from '../../src/domain/agencies.ts';
import { ceYear } from '../../src/lib/roc-date.ts';
import type { Complaint } from '../content-error.ts';
import { tableOf, type Content, type Rule } from './context.ts';

type Entry = Content['curated']['agencies'][number];

const complain = (agency: Entry, problem: string, expected: string, found: string): Complaint => ({
  ...agency.at,
  record: agency.id,
  problem,
  expected,
  found,
  edit: `correct this entry of ${agency.at.file}`,
});

function relations(agency: Entry, byId: ReadonlyMap<string, Entry>): Complaint[] {
  const ids = [...(agency.parent === null ? [] : [agency.parent]), ...agency.successors];
  const unknown = ids
    .filter((id) => !byId.has(id))
    .map((id) => complain(agency, 'this entry names a body that is not in the list', 'the id of an entry', id));
  const dates =
    agency.since !== null && agency.until !== null && agency.since > agency.until
      ? [complain(agency, 'since is later than until', 'since before until', `${agency.since}, ${agency.until}`)]
      : [];
  const early = agency.successors
    .map((id) => byId.get(id))
    .filter(
      (successor) =>
        successor?.since != null &&
        agency.until !== null &&
        successor.since < agency.until &&
        agency.since !== null &&
        successor.since < agency.since,
    )
    .map((successor) =>
      complain(
        agency,
        'a successor began before this body did',
        `since after ${agency.since ?? ''}`,
        `${successor?.id ?? ''}: ${successor?.since ?? ''}`,
      ),
    );
  return [...unknown, ...dates, ...early];
}

/** Follows `next` from a body; a body that is met again is in a circle. */
function circles(
  agencies: readonly Entry[],
  byId: ReadonlyMap<string, Entry>,
  what: string,
  next: (agency: Entry) => readonly string[],
): Complaint[] {
  const reaches = (from: Entry, goal: string, seen: ReadonlySet<string>): boolean =>
    next(from).some((id) => {
      if (id === goal) return true;
      const entry = byId.get(id);
      return entry !== undefined && !seen.has(id) && reaches(entry, goal, new Set([...seen, id]));
    });
  return agencies
    .filter((agency) => reaches(agency, agency.id, new Set()))
    .map((agency) => complain(agency, `the ${what} of this body lead back to it`, 'no circle', agency.id));
}

/** An assignment names the row that was in force at some time of the edition's year. */
function outOfForce(content: Content, byId: ReadonlyMap<string, Entry>): Complaint[] {
  const years = new Map(content.curated.editions.map(({ id, roc_year }) => [id, roc_year]));
  const editionOf = new Map(tableOf(content, 'measures').map(({ record }) => [record.id, record.edition_id]));
  return tableOf(content, 'assignments').flatMap(({ record }) => {
    const agency = byId.get(record.agency_id);
    const year = years.get(editionOf.get(record.measure_id) ?? '');
    if (!agency || year == null) return [];
    const [first, last] = [`${ceYear(year)}-01-01`, `${ceYear(year)}-12-31`];
    return isInForce(agency, year)
      ? []
      : [
          complain(
            agency,
            `this name was not in force in ROC ${year}, when ${record.measure_id} names it`,
            `${first} to ${last}`,
            `${agency.since ?? '?'} to ${agency.until ?? '?'}`,
          ),
        ];
  });
}

/** The list of agencies is sound in itself and fits the assignments. */
export const agencies: Rule = (content) => {
  const list = content.curated.agencies;
  const byId = new Map(list.map((agency) => [agency.id, agency]));
  const forms = new Set(tableOf(content, 'assignments').map(({ record }) => record.as_written));
  const named = new Set(tableOf(content, 'assignments').map(({ record }) => record.agency_id));
  return {
    complaints: [
      ...list.flatMap((agency) => relations(agency, byId)),
      ...circles(list, byId, 'successors', ({ successors }) => successors),
      ...circles(list, byId, 'parents', ({ parent }) => (parent === null ? [] : [parent])),
      ...outOfForce(content, byId),
    ],
    summary: `${list.length} names of agencies; the documents write ${named.size} of them in ${forms.size} ways`,
  };
};
