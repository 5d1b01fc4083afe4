import { z } from 'zod';
import { FOREIGN_KEYS, PRIMARY_KEYS } from './foreign-keys.ts';
import { fieldType } from './table-files.ts';
import { columnsOf, tableSchemas, type TableName } from './tables.ts';

/** A field of a Table Schema (Data Package 2.0), of a CSV file whose lists are joined by `|`. */
export type Field = {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  readonly delimiter?: '|';
  readonly itemType?: 'string';
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
};

type Property = {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Property[];
};

/** The words that a field may hold, where its schema lists them. */
const wordsOf = ({ enum: words, anyOf = [] }: Property): string[] => [
  ...(words ?? []).filter((word) => typeof word === 'string'),
  ...anyOf.flatMap(wordsOf),
];

const isType = (type: string): type is 'string' | 'integer' | 'number' | 'boolean' =>
  ['string', 'integer', 'number', 'boolean'].includes(type);

/** @param title what the field is called for readers */
function fieldOf(table: TableName, name: string, title: string): Field {
  const property = (z.toJSONSchema(tableSchemas[table]).properties?.[name] ?? {}) as Property;
  const { type, nullable } = fieldType(table, name);
  const words = wordsOf(property);
  const scalar = isType(type) ? type : 'string';
  return {
    name,
    title,
    ...(property.description === undefined ? {} : { description: property.description }),
    ...(type === 'string[]' ? { type: 'list', delimiter: '|', itemType: 'string' } : { type: scalar }),
    // An empty list is an empty cell, which a reader takes for a missing value.
    constraints: {
      required: !nullable && type !== 'string[]',
      ...(words.length > 0 ? { enum: words } : {}),
    },
  };
}

/**
 * A table's Table Schema: https://datapackage.org/standard/table-schema/
 * @param titleOf what a field is called for readers
 */
export const tableSchemaOf = (table: TableName, titleOf: (field: string) => string) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columnsOf(table).map((name) => fieldOf(table, name, titleOf(name))),
  missingValues: [''],
  ...(PRIMARY_KEYS[table].length > 0 ? { primaryKey: PRIMARY_KEYS[table] } : {}),
  foreignKeys: Object.entries(FOREIGN_KEYS[table]).map(([field, resource]) => ({
    fields: [field],
    reference: { resource: resource === table ? '' : resource, fields: ['id'] },
  })),
});
