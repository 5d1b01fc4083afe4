import { z } from 'zod';
import { FOREIGN_KEYS, LISTED_IDS, PRIMARY_KEYS } from './foreign-keys.ts';
import { columnsOf, tableSchemas, type TableName } from './tables.ts';

/** A field of a published table, as its schema has it. */
export type TableField = {
  readonly name: string;
  /** JSON type in a word: `string`, `integer`, `number`, `boolean`, `string[]`. */
  readonly type: string;
  readonly nullable: boolean;
  /** The words that it may hold, where its schema lists them. */
  readonly values: readonly string[];
  /** Whether it is, or is part of, the table's primary key. */
  readonly isKey: boolean;
  /** The table whose records it names by their ids, one or a list of them. */
  readonly refersTo: TableName | null;
};

type Property = {
  readonly type?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Property[];
};

const typesOf = (property: Property): string[] => {
  if (property.anyOf) return property.anyOf.flatMap(typesOf);
  const types = Array.isArray(property.type) ? property.type : [property.type ?? 'string'];
  return types.map((type) => (type === 'array' ? 'string[]' : String(type)));
};

const valuesOf = ({ enum: values, anyOf = [] }: Property): string[] => [
  ...(values ?? []).filter((value) => typeof value === 'string'),
  ...anyOf.flatMap(valuesOf),
];

function fieldOf(table: TableName, name: string, property: Property): TableField {
  const types = new Set(typesOf(property));
  const nullable = types.delete('null');
  return {
    name,
    type: [...types].join(' | '),
    nullable,
    values: valuesOf(property),
    isKey: PRIMARY_KEYS[table].includes(name),
    refersTo: FOREIGN_KEYS[table][name] ?? LISTED_IDS[table]?.[name] ?? null,
  };
}

/** The fields of a published table, in its order. */
export function fieldsOf(table: TableName): TableField[] {
  const properties = z.toJSONSchema(tableSchemas[table]).properties as Readonly<Record<string, Property>>;
  return columnsOf(table).map((name) => fieldOf(table, name, properties[name] ?? {}));
}
