import { buildDataset, type Dataset } from '../../src/domain/dataset.ts';
import type { Records } from '../sources/records.ts';
import { readCurated, readUpdates, type Curated, type Updates } from './curated.ts';
import { readImported } from './imported.ts';
import { readStored, type Stored } from './stored.ts';

type Read = {
  readonly stored: readonly Stored[];
  readonly curated: Curated;
  readonly editions: ReadonlyMap<string, Records>;
  readonly updates: Updates;
};

/** The joined data of what was read from a content folder. */
export function joinDataset({ stored, curated: { sources, ...curated }, editions, updates }: Read): Dataset {
  const tables = [...editions.values()];
  return buildDataset({
    ...curated,
    ...updates,
    manifest: stored.map(({ entry }) => entry),
    documents: new Map(stored.map(({ entry, document }) => [entry.id, document.lines])),
    stored: new Map(),
    sourceFacts: sources,
    strategies: tables.flatMap(({ strategies }) => strategies),
    measures: tables.flatMap(({ measures }) => measures),
    provisions: tables.flatMap(({ provisions }) => provisions),
    assignments: tables.flatMap(({ assignments }) => assignments),
    prose: tables.flatMap(({ prose }) => prose),
    layout: tables.flatMap(({ layout }) => layout),
  });
}

/** The joined data that the site is built from, read from a content folder. */
export function readDataset(content: string): Dataset {
  const curated = readCurated(content);
  const editions = new Map(curated.editions.map(({ id }) => [id, readImported(content, id)]));
  return joinDataset({ stored: readStored(content), curated, editions, updates: readUpdates(content) });
}
