import { zipSync, type ZipOptions } from 'fflate';
import ogdl from '../../content/LICENSE?raw';
import type { Dataset } from '../domain/dataset.ts';
import { dataReadme } from '../i18n/data-readme.ts';
import { bytesOf, type Body } from '../lib/bytes.ts';
import { oncePer } from '../lib/once.ts';
import { dataFiles } from './data-files.ts';
import { PACKAGE } from './data-package.ts';
import { readmeFacts } from './readme-facts.ts';
import { dataVersion } from './release.ts';
import { sourceFiles } from './source-files.ts';

type Entry = { readonly name: string; readonly body: Body };

/** The folder that everything in the archive stands in: `integrity-plan-tracker-0.1.0`. */
export const archiveFolder = (data: Dataset): string => `${PACKAGE}-${dataVersion(data).version}`;

/** What the archive holds, by the path below its folder, in its order. */
export const archiveEntries = (data: Dataset): Entry[] => [
  { name: 'README.md', body: dataReadme(readmeFacts(data)) },
  { name: 'LICENSE', body: ogdl },
  ...dataFiles(data),
  ...sourceFiles(data).map(({ name, body }) => ({ name: `sources/${name}`, body })),
];

/** A day as the archive keeps it: noon by the clock of the machine, since the format knows no time zone. */
const noonOf = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

const UNIX = 3;
const PLAIN_FILE = 0o100644;

/** `all.zip`: order, dates, permissions and system are fixed, so that the same data always give the same bytes. */
export const dataArchive = oncePer((data: Dataset): Uint8Array<ArrayBuffer> => {
  const folder = archiveFolder(data);
  const options: ZipOptions = {
    level: 6,
    mtime: noonOf(dataVersion(data).released_on),
    os: UNIX,
    attrs: PLAIN_FILE << 16,
  };
  return zipSync(
    Object.fromEntries(archiveEntries(data).map(({ name, body }) => [`${folder}/${name}`, bytesOf(body)])),
    options,
  );
});
