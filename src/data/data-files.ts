import type { Dataset } from '../domain/dataset.ts';
import { tableFiles, type TableFile } from '../domain/table-files.ts';
import { oncePer } from '../lib/once.ts';
import { dataPackage } from './data-package.ts';
import { rowSchemas } from './row-schemas.ts';

/** The files of `/data/v1/`, their archive apart: `datapackage.json`, then each table as JSON, CSV, CSV for Excel and its row's JSON Schema. */
export const dataFiles = oncePer((data: Dataset): readonly TableFile[] => [
  { name: 'datapackage.json', type: 'application/json; charset=utf-8', body: dataPackage(data) },
  ...tableFiles(data),
  ...rowSchemas(),
]);
