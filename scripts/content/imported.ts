import { join } from 'node:path';
import { z } from 'zod';
import { importedAssignmentSchema } from '../../src/schemas/assignment.ts';
import { layoutSchema } from '../../src/schemas/layout.ts';
import { importedMeasureSchema } from '../../src/schemas/measure.ts';
import { proseSchema } from '../../src/schemas/prose.ts';
import { importedProvisionSchema } from '../../src/schemas/provision.ts';
import { importedStrategySchema } from '../../src/schemas/strategy.ts';
import type { Records } from '../sources/records.ts';
import { parseWithSchema } from './parse-with-schema.ts';
import { readJson } from './stored.ts';

const EDIT = 'run `npm run import`; imported files are never edited by hand';

const idOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return '';
  const id: unknown = Reflect.get(value, 'id') ?? Reflect.get(value, 'measure_id');
  return typeof id === 'string' ? `${id} ` : '';
};

/** The entries of a file of imported records, each held against its schema. */
function read<T extends z.ZodType>(content: string, edition: string, table: string, schema: T): z.output<T>[] {
  const file = `content/imported/${edition}/${table}.json`;
  const list = parseWithSchema(
    z.array(z.unknown()),
    readJson(join(content, 'imported', edition, `${table}.json`), file, EDIT),
    { file },
  );
  return list.map((value, index) => {
    return parseWithSchema(schema, value, { file, record: `${idOf(value)}(entry ${index + 1})` });
  });
}

/**
 * The committed records of an edition.
 * @throws ContentError for a file that is missing, not JSON, or holds a record that does not fit its schema.
 */
export const readImported = (content: string, edition: string): Records => ({
  strategies: read(content, edition, 'strategies', importedStrategySchema),
  measures: read(content, edition, 'measures', importedMeasureSchema),
  provisions: read(content, edition, 'provisions', importedProvisionSchema),
  assignments: read(content, edition, 'assignments', importedAssignmentSchema),
  prose: read(content, edition, 'prose', proseSchema),
  layout: read(content, edition, 'layout', layoutSchema),
});
