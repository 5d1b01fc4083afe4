import type { Dataset } from '../domain/dataset.ts';
import type { NamedEdition } from '../domain/names.ts';
import { tableFiles } from '../domain/table-files.ts';
import { TABLES } from '../domain/tables.ts';
import { catalogTexts } from '../i18n/catalog.ts';
import { tableTexts } from '../i18n/fields.ts';
import type { FileOf } from './catalog-parts.ts';
import { editionFiles } from './chart-files.ts';
import { dataArchive } from './data-archive.ts';
import { PACKAGE_PROFILE } from './data-package.ts';
import { url, whole } from './site.ts';
import { sourceFiles } from './source-files.ts';

const FORMATS = [
  { ending: 'csv', name: 'CSV', type: 'text/csv' },
  { ending: 'json', name: 'JSON', type: 'application/json' },
] as const;

/** The files of the whole data set: the archive, then the CSV and the JSON of each table. */
export function packageFiles(data: Dataset): FileOf[] {
  const bodies = new Map(tableFiles(data).map(({ name, body }) => [name, body]));
  const tables = TABLES.flatMap((table) =>
    FORMATS.map(({ ending, name, type }) => ({
      title: catalogTexts.tableFile({ zh: tableTexts[table].title, en: tableTexts[table].english.title }, name),
      address: whole(url.dataFile(`${table}.${ending}`)),
      type,
      body: bodies.get(`${table}.${ending}`) ?? '',
    })),
  );
  const archive = {
    title: catalogTexts.archive,
    address: whole(url.dataArchive),
    type: 'application/zip',
    body: dataArchive(data),
    conformsTo: PACKAGE_PROFILE,
  };
  return [archive, ...tables];
}

/** An edition's own files: its figures where it has some, and the stored texts of its documents. */
export function filesOfEdition(data: Dataset, edition: NamedEdition): FileOf[] {
  const figures = editionFiles(data, edition).filter(({ path }) => path.endsWith('.csv'));
  const documents = sourceFiles(data).filter(({ id }) => edition.source_ids.includes(id));
  return [
    ...figures.map(({ body }) => ({
      title: catalogTexts.figures,
      address: whole(url.editionFile(edition.id, 'csv')),
      type: 'text/csv',
      body,
    })),
    ...documents.map(({ name, type, body }) => ({
      title: catalogTexts.document,
      address: whole(url.sourceFile(name)),
      type: type.replace(/;.*$/u, ''),
      body,
      isOfficial: true,
    })),
  ];
}
