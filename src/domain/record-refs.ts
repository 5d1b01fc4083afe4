import type { Row } from '../lib/csv.ts';
import { oncePer } from '../lib/once.ts';
import type { Dataset } from './dataset.ts';
import { PRIMARY_KEYS } from './foreign-keys.ts';
import { rowsOf, TABLES, type TableName } from './tables.ts';

/** Fields that make up the key of a record in a reference. */
const keyOf = (table: TableName): readonly string[] =>
  table === 'assignments' ? ['measure_id', 'agency_id'] : PRIMARY_KEYS[table];

/** A record as corrections name it: its table and its key, `links/107-7-5/112-7-5`. */
export const refOf = (table: TableName, row: object): string =>
  [table, ...keyOf(table).map((field) => String(Reflect.get(row, field)))].join('/');

/** A record, or several where a body is named twice for one measure, with its table. */
export type Referred = { readonly table: TableName; readonly rows: readonly Row[] };

/** Every record of the published tables, by its reference. */
export const recordsByRef = oncePer((data: Dataset): ReadonlyMap<string, Referred> => {
  const all = TABLES.flatMap((table) => rowsOf(data, table).map((row) => ({ table, row, ref: refOf(table, row) })));
  return new Map(
    [...Map.groupBy(all, ({ ref }) => ref)].flatMap(([ref, found]) =>
      found.slice(0, 1).map(({ table }) => [ref, { table, rows: found.map(({ row }) => row) }]),
    ),
  );
});

/**
 * What a reference names.
 * @throws Error where there is no such record
 */
export function recordOf(data: Dataset, ref: string): Referred {
  const found = recordsByRef(data).get(ref);
  if (!found) throw new Error(`there is no record ${ref}`);
  return found;
}
