import { rowSchemaOf } from '../domain/row-schema.ts';
import type { TableFile } from '../domain/table-files.ts';
import { TABLES, type TableName } from '../domain/tables.ts';
import { packageTexts } from '../i18n/package-texts.ts';
import { fieldDescription, inBoth } from '../i18n/described.ts';
import { meaningOf, tableTexts } from '../i18n/fields.ts';
import { url, whole } from './site.ts';

function rowSchema(table: TableName): TableFile {
  const name = `${table}.schema.json`;
  const { title, note, english } = tableTexts[table];
  const schema = rowSchemaOf(table, whole(url.dataFile(name)), {
    title: inBoth({ zh: title, en: english.title }),
    description: inBoth({ zh: `${packageTexts.oneRow.zh}${note}`, en: `${packageTexts.oneRow.en} ${english.note}` }),
    fieldOf: (field) => {
      const meaning = meaningOf(table, field);
      return { title: meaning.title, description: fieldDescription(meaning) };
    },
  });
  return { name, type: 'application/schema+json', body: `${JSON.stringify(schema, null, 2)}\n` };
}

/** `<table>.schema.json`: the JSON Schema of one row of each table, with what its fields say in both languages. */
export const rowSchemas = (): TableFile[] => TABLES.map(rowSchema);
