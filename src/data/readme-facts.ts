import type { Dataset } from '../domain/dataset.ts';
import { TABLES } from '../domain/tables.ts';
import type { ReadmeFacts } from '../i18n/data-readme.ts';
import { pandasCode, rCode } from './load-code.ts';
import { dataVersion } from './release.ts';
import { firstUrl, whole } from './site.ts';

const unpacked = (file: string): string => file;

/** What the archive's README names. */
export const readmeFacts = (data: Dataset): ReadmeFacts => ({
  ...dataVersion(data),
  home: whole(firstUrl.root),
  dataPage: whole(firstUrl.data),
  tables: TABLES.map((name) => ({ name, rows: data[name].length })),
  documents: data.sources.map(({ file, title }) => ({ file, title })),
  python: pandasCode(unpacked),
  r: rCode(unpacked),
});
