import type { Dataset } from '../domain/dataset.ts';
import { tableFiles } from '../domain/table-files.ts';
import { tableSchemaOf } from '../domain/table-schema.ts';
import { TABLES, type TableName } from '../domain/tables.ts';
import { packageTexts } from '../i18n/package-texts.ts';
import { fieldDescription, inBoth } from '../i18n/described.ts';
import { meaningOf, tableTexts } from '../i18n/fields.ts';
import { datasetName, licences, publisher } from '../i18n/licence.ts';
import { bytesOf } from '../lib/bytes.ts';
import { sha256 } from './digest.ts';
import { dataVersion } from './release.ts';
import { firstUrl, whole } from './site.ts';

/** Name of the data package, and of the folder that its archive holds. */
export const PACKAGE = 'integrity-plan-tracker';

const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

/** The standard that the data package keeps to. */
export const PACKAGE_PROFILE = profile('datapackage');

const schemaOf = (table: TableName) =>
  tableSchemaOf(table, (name) => {
    const meaning = meaningOf(table, name);
    return {
      title: meaning.title,
      description: fieldDescription(meaning),
      labelOf: (value) => inBoth(meaning.values?.[value] ?? { zh: value, en: value }),
    };
  });

/** A table's CSV as a resource. It is written as the standard's default dialect has it, which therefore is not stated. */
function resourceOf(table: TableName, csv: string) {
  const { title, note, english } = tableTexts[table];
  return {
    $schema: profile('dataresource'),
    name: table,
    type: 'table',
    path: `${table}.csv`,
    title: inBoth({ zh: title, en: english.title }),
    description: inBoth({ zh: note, en: english.note }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytesOf(csv).length,
    hash: `sha256:${sha256(csv)}`,
    schema: schemaOf(table),
  };
}

/** The official documents, at the address of their publication or, until that is known, of the stored text. */
const sourcesOf = ({ sources }: Dataset) =>
  sources.map(({ title, file, original_url }) => ({ title, path: original_url ?? whole(firstUrl.sourceFile(file)) }));

/** `datapackage.json`, Data Package 2.0: https://datapackage.org/standard/data-package/ */
export function dataPackage(data: Dataset): string {
  const files = new Map(tableFiles(data).map(({ name, body }) => [name, body]));
  const { version, released_on } = dataVersion(data);
  const descriptor = {
    $schema: PACKAGE_PROFILE,
    name: PACKAGE,
    id: whole(firstUrl.dataFile('datapackage.json')),
    title: inBoth(datasetName),
    description: inBoth(packageTexts.description),
    homepage: whole(firstUrl.data),
    version,
    created: `${released_on}T00:00:00Z`,
    keywords: [...packageTexts.keywords.zh, ...packageTexts.keywords.en],
    licenses: [{ name: licences.data.id, path: licences.data.url, title: inBoth(licences.data.name) }],
    contributors: [{ title: inBoth(publisher), path: whole(firstUrl.root), roles: ['publisher'] }],
    sources: sourcesOf(data),
    resources: TABLES.map((table) => resourceOf(table, files.get(`${table}.csv`) ?? '')),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
