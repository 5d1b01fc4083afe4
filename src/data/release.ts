import changelog from '../../CHANGELOG.md?raw';
import { releasesOf, type Release } from '../domain/changelog.ts';
import type { Dataset } from '../domain/dataset.ts';
import { tableFiles } from '../domain/table-files.ts';
import { TABLES } from '../domain/tables.ts';
import { oncePer } from '../lib/once.ts';
import { sha256 } from './digest.ts';

/** The version of the data: the newest release of the changelog, and a hash that changes whenever a figure does. */
export type DataVersion = Release & {
  /** SHA-256 of the tables' JSON files, one after another in the order of the data package. */
  readonly sha256: string;
};

/** The bytes that the hash is taken over. Anyone can repeat it: `cat sources.json editions.json … | sha256sum`. */
const hashed = (data: Dataset): string => {
  const bodies = new Map(tableFiles(data).map(({ name, body }) => [name, body]));
  return TABLES.map((table) => bodies.get(`${table}.json`) ?? '').join('');
};

export const dataVersion = oncePer((data: Dataset): DataVersion => {
  const [newest] = releasesOf(changelog);
  return { ...newest, sha256: sha256(hashed(data)) };
});
