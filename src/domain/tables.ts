import type { z } from 'zod';
import type { Row } from '../lib/csv.ts';
import { agencySchema } from '../schemas/agency.ts';
import { assignmentSchema } from '../schemas/assignment.ts';
import { checkInputSchema, checkSchema } from '../schemas/check.ts';
import { editionSchema } from '../schemas/edition.ts';
import { indicatorSchema } from '../schemas/indicator.ts';
import { linkSchema } from '../schemas/link.ts';
import { measureSchema } from '../schemas/measure.ts';
import { movementSchema } from '../schemas/movement.ts';
import { observationSchema } from '../schemas/observation.ts';
import { provisionSchema } from '../schemas/provision.ts';
import { seriesSchema } from '../schemas/series.ts';
import { sourceSchema } from '../schemas/source.ts';
import { strategySchema } from '../schemas/strategy.ts';
import type { Dataset } from './dataset.ts';

/** The published tables of `/data/v1/`, in the order in which the data page lists them. */
export const tableSchemas = {
  sources: sourceSchema,
  editions: editionSchema,
  strategies: strategySchema,
  measures: measureSchema,
  provisions: provisionSchema,
  agencies: agencySchema,
  assignments: assignmentSchema,
  indicators: indicatorSchema,
  observations: observationSchema,
  series: seriesSchema,
  movements: movementSchema,
  links: linkSchema,
  checks: checkSchema,
  check_inputs: checkInputSchema,
} as const satisfies Readonly<Record<string, z.ZodObject>>;

export type TableName = keyof typeof tableSchemas;

export const TABLES = Object.keys(tableSchemas) as TableName[];

/** Names of a table's fields, in the order of its schema. */
export const columnsOf = (table: TableName): string[] => Object.keys(tableSchemas[table].shape);

/** A record with the published fields of its table alone: what the site knows besides stays out. */
export const publishedRow = (table: TableName, record: object): Row =>
  Object.fromEntries(columnsOf(table).map((column) => [column, Reflect.get(record, column) as Row[string]]));

/** The rows of a table as published. */
export const rowsOf = (data: Dataset, table: TableName): Row[] =>
  data[table].map((record) => publishedRow(table, record));
