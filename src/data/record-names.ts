import { nameOf } from '#i18n/names.ts';
import type { Named } from '../lib/name.ts';

/** What a page calls the record of this id; the id where the table has no such record. */
export function nameAmong(records: readonly (Named & { readonly id: string })[], id: string): string {
  const record = records.find((each) => each.id === id);
  return record ? nameOf(record) : id;
}
