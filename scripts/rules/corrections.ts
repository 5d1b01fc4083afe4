import { byDay } from '../../src/domain/corrections.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { recordsByRef } from '../../src/domain/record-refs.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import type { Entry } from '../content/yaml.ts';
import type { Rule } from './context.ts';
import { complaintOf, dayFaults, type Fault } from './entry-faults.ts';
import { misquoted } from './evidence.ts';

const show = (value: unknown): string => JSON.stringify(value ?? null);

/** Records that there are not. */
export const recordFaults = (data: Dataset, refs: readonly string[]): Fault[] =>
  refs
    .filter((ref) => !recordsByRef(data).has(ref))
    .map((ref) => ({
      problem: 'there is no such record',
      expected: 'a published table, / and the key of one of its records: indicators/107-1-1-t1',
      found: ref,
    }));

/** What a field holds, a list as in CSV. */
const plain = (value: unknown): unknown => (Array.isArray(value) ? value.join('|') : value);

/** The next correction of the same field of the same record, which then says what stands there. */
function nextOf(entries: readonly Correction[], entry: Correction): Correction | undefined {
  const same = byDay(entries).filter(({ records: [ref], field }) => ref === entry.records[0] && field === entry.field);
  return same[same.indexOf(entry) - 1];
}

/** What `now` says against what stands there: in the record, or in the correction that came after. */
function nowFaults(data: Dataset, entry: Correction, entries: readonly Correction[]): Fault[] {
  const { field, now, was } = entry;
  if (was === now) return [{ problem: 'nothing was corrected', expected: 'now differs from was', found: show(now) }];
  if (field === null)
    return typeof was === 'string' && typeof now === 'string'
      ? []
      : [{ problem: 'was and now are of no field', expected: 'words, or a field', found: `${show(was)}, ${show(now)}` }];
  const next = nextOf(entries, entry);
  if (next)
    return next.was === now
      ? []
      : [{ problem: `now is not what the correction ${next.id} found`, expected: show(next.was), found: show(now) }];
  const rows = recordsByRef(data).get(entry.records[0] ?? '')?.rows ?? [];
  if (rows.length > 0 && rows.every((row) => !(field in row)))
    return [{ problem: 'the record has no such field', expected: Object.keys(rows[0] ?? {}).join(', '), found: field }];
  return rows.length === 0 || rows.some((row) => plain(row[field]) === now)
    ? []
    : [{ problem: 'now is not what the record says', expected: show(plain(rows[0]?.[field])), found: show(now) }];
} // prettier-ignore

/** Corrections name records that there are, on days that can be, and what they corrected to still stands there. */
export const corrections =
  (entries: readonly Entry<Correction>[], newest: string, data: Dataset): Rule =>
  (content) => ({
    complaints: entries.flatMap((entry) => [
      ...[
        ...dayFaults([['since', entry.since], ['on', entry.on]], newest),
        ...recordFaults(data, entry.records),
        ...nowFaults(data, entry, entries),
      ].map(complaintOf(entry)),
      ...entry.evidence.flatMap((quote) => misquoted(content, quote, entry.at, entry.id)),
    ]),
    summary: `${entries.length} corrections say what their records say`,
  }); // prettier-ignore
