import changelog from '../../CHANGELOG.md?raw';
import { hasUnreleased, releasesOf, type Release } from '../domain/changelog.ts';
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

/**
 * A version as data bear it: that of the release, or, of data that changed after it, with a part of their hash behind `+`
 * (https://semver.org/#spec-item-10).
 */
export const versionOf = (release: string, sha256: string, isWaiting: boolean): string =>
  isWaiting ? `${release}+${sha256.slice(0, 12)}` : release;

export const dataVersion = oncePer((data: Dataset): DataVersion => {
  const [newest] = releasesOf(changelog);
  const digest = sha256(hashed(data));
  return { ...newest, version: versionOf(newest.version, digest, hasUnreleased(changelog)), sha256: digest };
});
