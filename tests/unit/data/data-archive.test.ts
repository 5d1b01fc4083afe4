import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { archiveEntries, dataArchive } from '../../../src/data/data-archive.ts';
import { dataFiles } from '../../../src/data/data-files.ts';
import { sha256 } from '../../../src/data/digest.ts';
import { dataVersion } from '../../../src/data/release.ts';
import { TABLES } from '../../../src/domain/tables.ts';
import { buildDataset } from '../../../src/domain/dataset.ts';
import { attribution, licences } from '../../../src/i18n/licence.ts';
import { realContent, realData } from '../../real-content.ts';

const content = (path: string): Buffer => readFileSync(new URL(`../../../content/${path}`, import.meta.url));
const version = dataVersion(realData);
const folder = `integrity-plan-tracker-${version.version}/`;
const archive = dataArchive(realData);
const unpacked = unzipSync(archive);
const fileIn = (name: string): string => Buffer.from(unpacked[folder + name] ?? []).toString('utf8');

/** The heads of the central directory: what each entry says of its system, its time and its permissions. */
function directory(zip: Uint8Array): { name: string; system: number; time: number; day: number; mode: number }[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const heads = [];
  let at = view.getUint32(end + 16, true);
  while (at < end) {
    const length = view.getUint16(at + 28, true);
    heads.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length)),
      system: view.getUint8(at + 5),
      time: view.getUint16(at + 12, true),
      day: view.getUint16(at + 14, true),
      mode: view.getUint32(at + 38, true) >>> 16,
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return heads;
}

describe('dataArchive', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['UTC', 'Asia/Taipei', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'has the same bytes when it is made again, on a machine in %s',
    (tz) => {
      process.env['TZ'] = tz;
      expect(sha256(dataArchive(buildDataset(realContent)))).toBe(sha256(archive));
    },
  );

  it('holds everything in one folder named for the version, in a fixed order', () => {
    expect(directory(archive).map(({ name }) => name)).toEqual([
      `${folder}README.md`,
      `${folder}LICENSE`,
      `${folder}datapackage.json`,
      ...TABLES.flatMap((table) => ['json', 'csv', 'excel.csv'].map((end) => `${folder}${table}.${end}`)),
      ...TABLES.map((table) => `${folder}${table}.schema.json`),
      ...realData.sources.map(({ file }) => `${folder}sources/${file}`),
    ]);
  });

  it('dates every entry on the day of the release, as a plain file that all may read, written on Unix', () => {
    const [year = 0, month = 0, day = 0] = version.released_on.split('-').map(Number);
    for (const entry of directory(archive))
      expect(entry, entry.name).toMatchObject({
        system: 3,
        mode: 0o100644,
        time: 12 << 11,
        day: ((year - 1980) << 9) | (month << 5) | day,
      });
  });

  it('holds the files as they are published, byte for byte', () => {
    for (const { name, body } of dataFiles(realData)) expect(fileIn(name) === body, name).toBe(true);
    expect(Object.keys(unpacked)).toHaveLength(archiveEntries(realData).length);
  });

  it('holds the stored documents byte for byte, as their hashes say', () => {
    for (const { file, sha256: stored } of realData.sources) {
      const bytes = unpacked[`${folder}sources/${file}`] ?? new Uint8Array();
      expect(sha256(bytes), file).toBe(stored);
      expect(content(`sources/${file}`).equals(bytes), file).toBe(true);
    }
  });

  it('holds the licence of the data', () => {
    expect(fileIn('LICENSE')).toBe(content('LICENSE').toString('utf8'));
  });

  it('names in its data package files that lie beside it', () => {
    const { resources } = JSON.parse(fileIn('datapackage.json')) as { resources: { path: string; hash: string }[] };
    expect(resources).toHaveLength(TABLES.length);
    for (const { path, hash } of resources) expect(hash, path).toBe(`sha256:${sha256(fileIn(path))}`);
  });
});

describe('the README of the archive', () => {
  const readme = fileIn('README.md');
  const [chinese = '', english = ''] = readme.split('\n## English\n');

  it('says in Chinese, then in English, what it is, its version, hash, licence and attribution', () => {
    const given = attribution(version);
    for (const [part, language] of [[chinese, 'zh'], [english, 'en']] as const) {
      const said = [version.version, version.sha256, ...given[language], licences.data.name[language], licences.official[language]];
      for (const words of said) expect(part, language).toContain(words);
    }
  }); // prettier-ignore

  it.each(TABLES)('lists %s with its rows in both languages', (table) => {
    const rows = realData[table].length.toLocaleString('en');
    for (const part of [chinese, english])
      expect(part).toMatch(new RegExp(`\\| \`${table}\` \\| [^|]+ \\| ${rows} \\|`, 'u'));
  });

  it('repeats the hash with a command that reads the files in their order', () => {
    const [, files = ''] = /^cat (.+) \| sha256sum$/mu.exec(readme) ?? [];
    expect(sha256(files.split(' ').map(fileIn).join(''))).toBe(version.sha256);
  });
});
