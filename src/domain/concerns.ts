import { oncePer } from '../lib/once.ts';
import type { Dataset } from './dataset.ts';
import { FOREIGN_KEYS } from './foreign-keys.ts';
import { recordOf, refOf } from './record-refs.ts';

/** The series that hold an indicator. */
const seriesOf = oncePer((data: Dataset) =>
  Map.groupBy(
    data.series.flatMap((series) => series.indicator_ids.map((id) => ({ id, ref: refOf('series', series) }))),
    ({ id }) => id,
  ),
);

/** The records that a record stands in or speaks of: those that its keys name in other tables, and its series. */
function nextTo(data: Dataset, ref: string): string[] {
  const { table, rows } = recordOf(data, ref);
  const keys = Object.entries(FOREIGN_KEYS[table]).filter(([, other]) => other !== table);
  return rows.flatMap((row) => [
    ...keys.flatMap(([field, other]) => {
      const id = row[field];
      return typeof id === 'string' ? [`${other}/${id}`] : [];
    }),
    ...(table === 'indicators' ? (seriesOf(data).get(String(row['id'])) ?? []).map((series) => series.ref) : []),
  ]);
}

/**
 * All that is concerned by something said of some records, themselves among it: of a figure its indicator, measure,
 * strategy, edition, document and series.
 * @throws Error where there is no such record
 */
export function concernedBy(data: Dataset, refs: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...refs];
  for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
    if (found.has(ref)) continue;
    found.add(ref);
    queue.push(...nextTo(data, ref));
  }
  return found;
}
