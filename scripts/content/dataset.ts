import { buildDataset, type Dataset } from '../../src/domain/dataset.ts';
import { readCurated } from './curated.ts';
import { readImported } from './imported.ts';
import { readStored } from './stored.ts';

/** The joined data that the site is built from, read from a content folder. */
export function readDataset(content: string): Dataset {
  const stored = readStored(content);
  const { sources, ...curated } = readCurated(content);
  const tables = curated.editions.map(({ id }) => readImported(content, id));
  return buildDataset({
    ...curated,
    manifest: stored.map(({ entry }) => entry),
    documents: new Map(stored.map(({ entry, document }) => [entry.id, document.lines])),
    sourceFacts: sources,
    strategies: tables.flatMap(({ strategies }) => strategies),
    measures: tables.flatMap(({ measures }) => measures),
    provisions: tables.flatMap(({ provisions }) => provisions),
    assignments: tables.flatMap(({ assignments }) => assignments),
    prose: tables.flatMap(({ prose }) => prose),
    layout: tables.flatMap(({ layout }) => layout),
  });
}
