import { FOREIGN_KEYS, PRIMARY_KEYS } from './foreign-keys.ts';
import { fieldsOf, type TableField } from './table-fields.ts';
import type { TableName } from './tables.ts';

/** What a field is called, what it says and what its values mean, for whoever reads a schema. */
export type FieldTexts = {
  readonly title: string;
  readonly description: string;
  readonly labelOf: (value: string) => string;
};

/** A field of a Table Schema (Data Package 2.0), of a CSV file whose lists are joined by `|`. */
type Field = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  readonly delimiter?: '|';
  readonly itemType?: 'string';
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
};

const isType = (type: string): type is 'string' | 'integer' | 'number' | 'boolean' =>
  ['string', 'integer', 'number', 'boolean'].includes(type);

function fieldOf({ name, type, nullable, values }: TableField, { title, description, labelOf }: FieldTexts): Field {
  const isList = type === 'string[]';
  const isListed = values.length > 0;
  return {
    name,
    title,
    description,
    ...(isList ? { type: 'list', delimiter: '|', itemType: 'string' } : { type: isType(type) ? type : 'string' }),
    ...(isListed ? { categories: values.map((value) => ({ value, label: labelOf(value) })) } : {}),
    // An empty list is an empty cell, which a reader takes for a missing value.
    constraints: { required: !nullable && !isList, ...(isListed ? { enum: values } : {}) },
  };
}

const foreignKeysOf = (table: TableName) =>
  Object.entries(FOREIGN_KEYS[table]).map(([field, resource]) => ({
    fields: [field],
    reference: { resource: resource === table ? '' : resource, fields: ['id'] },
  }));

/**
 * A table's Table Schema: https://datapackage.org/standard/table-schema/
 * @param textsOf what a field is called and says
 */
export function tableSchemaOf(table: TableName, textsOf: (field: string) => FieldTexts) {
  const [primaryKey, foreignKeys] = [PRIMARY_KEYS[table], foreignKeysOf(table)];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fieldsOf(table).map((field) => fieldOf(field, textsOf(field.name))),
    missingValues: [''],
    // The standard refuses lists of keys that are empty.
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}
