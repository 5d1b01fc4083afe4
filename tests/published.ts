import { dataFiles } from '../src/data/data-files.ts';
import type { TableName } from '../src/domain/tables.ts';
import { realData } from './real-content.ts';

/** A row of a published table as a program reads it. */
export type PublishedRow = Readonly<Record<string, unknown>>;

const bodies = new Map(dataFiles(realData).map(({ name, body }) => [name, body]));

/** The text of a file of `/data/v1/`; throws when there is none. */
export function publishedFile(name: string): string {
  const body = bodies.get(name);
  if (body === undefined) throw new Error(`/data/v1/${name}: no such file`);
  return body;
}

export const publishedRows = (table: TableName): PublishedRow[] =>
  JSON.parse(publishedFile(`${table}.json`)) as PublishedRow[];

/** A text of a row; throws when the field holds none. */
export function textOf(row: PublishedRow | undefined, field: string): string {
  const value = row?.[field];
  if (typeof value !== 'string') throw new Error(`${field}: expected a text, found ${JSON.stringify(value)}`);
  return value;
}

/** The rows of a table by their ids. */
export const publishedById = (table: TableName): ReadonlyMap<string, PublishedRow> =>
  new Map(publishedRows(table).map((row) => [textOf(row, 'id'), row]));
