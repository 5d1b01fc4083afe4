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

const SCHEMAS = {
  strategies: importedStrategySchema,
  measures: importedMeasureSchema,
  provisions: importedProvisionSchema,
  assignments: importedAssignmentSchema,
  prose: proseSchema,
  layout: layoutSchema,
} as const satisfies Readonly<Record<keyof Records, z.ZodType>>;

/** The tables of `content/imported/<edition>/`, one file each. */
export const IMPORTED_TABLES = Object.keys(SCHEMAS) as (keyof Records)[];

const idOf = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const id: unknown = Reflect.get(value, 'id') ?? Reflect.get(value, 'measure_id');
  return typeof id === 'string' ? id : undefined;
};

/**
 * The records of a table in the shape of its schema.
 * @param edit what to do about one that does not fit
 * @throws ContentError naming file, line (a record stands on its own line) and field.
 */
function parseTable<T extends keyof Records>(
  edition: string,
  table: T,
  list: readonly unknown[],
  edit: string,
): Records[T] {
  const file = `content/imported/${edition}/${table}.json`;
  return list.map((value, index) =>
    parseWithSchema(SCHEMAS[table], value, { file, line: index + 2, record: idOf(value), edit }),
  ) as Records[T];
}

const parseTables = (edition: string, read: (table: keyof Records) => readonly unknown[], edit: string): Records => ({
  strategies: parseTable(edition, 'strategies', read('strategies'), edit),
  measures: parseTable(edition, 'measures', read('measures'), edit),
  provisions: parseTable(edition, 'provisions', read('provisions'), edit),
  assignments: parseTable(edition, 'assignments', read('assignments'), edit),
  prose: parseTable(edition, 'prose', read('prose'), edit),
  layout: parseTable(edition, 'layout', read('layout'), edit),
});

/**
 * The committed records of an edition.
 * @throws ContentError for a file that is missing, not JSON, or holds a record that does not fit its schema.
 */
export const readImported = (content: string, edition: string): Records =>
  parseTables(
    edition,
    (table) => {
      const file = `content/imported/${edition}/${table}.json`;
      const json = readJson(join(content, 'imported', edition, `${table}.json`), file, EDIT);
      return parseWithSchema(z.array(z.unknown()), json, { file, edit: EDIT });
    },
    EDIT,
  );

/** Holds what the parsers give against the schemas, before it is written. */
export const assertSchemas = (edition: string, records: Records): Records =>
  parseTables(
    edition,
    (table) => records[table],
    'mend the parser of this document: what it gives does not fit the schema',
  );
