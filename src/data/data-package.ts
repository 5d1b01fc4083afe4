import type { Dataset } from '../domain/dataset.ts';
import { tableFiles } from '../domain/table-files.ts';
import { tableSchemaOf } from '../domain/table-schema.ts';
import { TABLES, type TableName } from '../domain/tables.ts';
import { tableTexts } from '../i18n/fields.ts';
import { zh } from '../i18n/zh.ts';

/** How many bytes a text has in UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A table's CSV as a resource. */
function resourceOf(table: TableName, csv: string) {
  const { title, note, fields } = tableTexts[table];
  return {
    name: table,
    type: 'table',
    path: `${table}.csv`,
    title,
    description: note,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytesOf(csv),
    schema: tableSchemaOf(table, (field) => String(Reflect.get(fields, field) ?? field)),
  };
}

/** `datapackage.json`, Data Package 2.0: https://datapackage.org/standard/data-package/ */
export function dataPackage(data: Dataset): string {
  const files = new Map(tableFiles(data).map(({ name, body }) => [name, body]));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'integrity-plan-tracker',
    title: zh.siteLong,
    description: zh.data.description,
    resources: TABLES.map((table) => resourceOf(table, files.get(`${table}.csv`) ?? '')),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
