import { isRealDay } from '../../src/lib/iso-day.ts';
import type { Complaint } from '../content-error.ts';
import type { Entry } from '../content/yaml.ts';
import type { Rule } from './context.ts';
import { repeated } from './curated.ts';

/** What is wrong with an entry of a list. */
export type Fault = { readonly problem: string; readonly expected: string; readonly found: string };

type Named = Entry<{ readonly id: string }>;

/** What to say of an entry. */
export const complaintOf =
  (entry: Named) =>
  (fault: Fault): Complaint => ({
    ...entry.at,
    record: entry.id,
    ...fault,
    edit: `correct this entry of ${entry.at.file}`,
  });

/** Ids that two entries have. */
export const repeatedIds = (entries: readonly Named[]): Complaint[] =>
  repeated(
    entries.map(({ id, at }) => ({ at, record: id, key: id })),
    'id',
  );

/**
 * Days that no calendar has, that come after the one that they should come before, or after the newest release.
 * @param days names and days in the order in which they must come; those of one entry may be the same
 */
export function dayFaults(days: readonly (readonly [name: string, day: string])[], newest: string): Fault[] {
  const ends = [...days, ['the newest release', newest] as const];
  return days.flatMap(([name, day], place): Fault[] => {
    if (!isRealDay(day))
      return [{ problem: `${name}: no calendar has this day`, expected: 'a day, YYYY-MM-DD', found: day }];
    const [next, limit] = ends[place + 1] ?? ['', day];
    return day <= limit
      ? []
      : [{ problem: `${name} comes after ${next}`, expected: `${limit} or an earlier day`, found: day }];
  });
}

/** Corrections and replies stand on one page: no id of either is used twice. */
export const entryIds =
  (entries: readonly Named[]): Rule =>
  () => ({
    complaints: repeatedIds(entries),
    summary: `${entries.length} ids of corrections and replies are used once each`,
  });
