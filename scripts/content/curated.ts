import { join } from 'node:path';
import type { z } from 'zod';
import { curatedAgencySchema } from '../../src/schemas/agency.ts';
import { curatedEditionSchema, curatedSourceSchema } from '../../src/schemas/curated-edition.ts';
import { decode } from '../sources/document.ts';
import { readBytes } from './stored.ts';
import { parseYamlList, type Entry } from './yaml.ts';

function read<T extends z.ZodType>(content: string, name: string, schema: T): Entry<z.output<T>>[] {
  const file = `content/curated/${name}.yaml`;
  const bytes = readBytes(join(content, 'curated', `${name}.yaml`), file, `restore ${file}`);
  return parseYamlList(file, decode(file, bytes), schema);
}

/** What people decide: the editions, what is known of each document, and the agencies. */
export const readCurated = (content: string) => ({
  editions: read(content, 'editions', curatedEditionSchema),
  sources: read(content, 'sources', curatedSourceSchema),
  agencies: read(content, 'agencies', curatedAgencySchema),
});
export type Curated = ReturnType<typeof readCurated>;
