import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCurated } from '../../scripts/content/curated.ts';
import { readImported } from '../../scripts/content/imported.ts';
import { readStored } from '../../scripts/content/stored.ts';
import type { Content } from '../../scripts/rules/context.ts';
import type { SourceDocument } from '../../scripts/sources/document.ts';
import type { Records } from '../../scripts/sources/records.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
/** The folder of the imported files. */
export const IMPORTED = join(folder, 'imported');

const curated = readCurated(folder);

/** The content of the project as the commands read it: every record held against its schema. */
export const storedContent: Content = {
  stored: readStored(folder),
  curated,
  editions: new Map(curated.editions.map(({ id }) => [id, readImported(folder, id)])),
};

/** The committed records of one edition. */
export function recordsOf(edition: string): Records {
  const records = storedContent.editions.get(edition);
  if (!records) throw new Error(`no edition ${edition}`);
  return records;
}

/** The stored document of a source. */
export function documentOf(source: string): SourceDocument {
  const document = storedContent.stored.find(({ entry }) => entry.id === source)?.document;
  if (!document) throw new Error(`no source ${source}`);
  return document;
}
