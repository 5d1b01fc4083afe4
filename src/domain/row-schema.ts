import { z } from 'zod';
import { tableSchemas, type TableName } from './tables.ts';

/** What a table and its fields are called and say, for whoever reads a schema. */
export type SchemaTexts = {
  readonly title: string;
  readonly description: string;
  readonly fieldOf: (name: string) => { readonly title: string; readonly description: string };
};

/**
 * The JSON Schema (2020-12) of one row of a published table: what its zod schema refuses, it refuses.
 * @param id whole address of the schema
 */
export function rowSchemaOf(table: TableName, id: string, { title, description, fieldOf }: SchemaTexts) {
  const { $schema, properties = {}, ...rest } = z.toJSONSchema(tableSchemas[table]);
  return {
    $schema,
    $id: id,
    title,
    description,
    ...rest,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name,
        { ...fieldOf(name), ...(typeof property === 'object' ? property : {}) },
      ]),
    ),
  };
}
