import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package, type Resource } from 'datapackage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataPackage } from '../../../src/data/data-package.ts';
import { sha256 } from '../../../src/data/digest.ts';
import { dataVersion } from '../../../src/data/release.ts';
import { columnsOf, TABLES } from '../../../src/domain/tables.ts';
import { meaningOf } from '../../../src/i18n/fields.ts';
import { publishedFile, publishedRows } from '../../published.ts';
import { realData } from '../../real-content.ts';

const SITE = 'https://integrity.example';
const both = z.string().regex(/^\p{Script=Han}.* \/ \S/u);

const fieldSchema = z.looseObject({
  name: z.string(),
  title: z.string().min(1),
  description: z.string().regex(/\p{Script=Han}.* \/ [A-Za-z“1]/u),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'list']),
});
const resourceSchema = z.looseObject({
  name: z.string().regex(/^[a-z0-9._-]+$/u),
  path: z.string(),
  title: both,
  description: both,
  bytes: z.int().positive(),
  hash: z.string(),
  schema: z.looseObject({ fields: z.array(fieldSchema).min(1) }),
});
const text = dataPackage(realData);
const descriptor = z.looseObject({ resources: z.array(resourceSchema) }).parse(JSON.parse(text));

describe('dataPackage', () => {
  it('says what it is, of which version, whose, under which licence, from which documents', () => {
    const { version, released_on } = dataVersion(realData);
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'integrity-plan-tracker',
      id: `${SITE}/data/v1/datapackage.json`,
      homepage: `${SITE}/data/`,
      version,
      created: `${released_on}T00:00:00Z`,
      licenses: [{ name: 'OGDL-Taiwan-1.0', path: 'https://data.gov.tw/license' }],
      contributors: [{ path: `${SITE}/`, roles: ['publisher'] }],
    });
    expect(descriptor['sources']).toEqual(
      realData.sources.map(({ title, file }) => ({ title, path: `${SITE}/data/sources/${file}` })),
    );
    expect(descriptor['keywords']).toContain('國家廉政建設行動方案');
  });

  it('lists the canonical CSV of every table, with its bytes and its hash', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual(TABLES.map((table) => `${table}.csv`));
    for (const { path, bytes, hash } of descriptor.resources) {
      const body = publishedFile(path);
      expect(bytes, path).toBe(Buffer.byteLength(body));
      expect(hash, path).toBe(`sha256:${sha256(body)}`);
    }
  });

  it('calls every field by its Chinese title', () => {
    for (const { name, schema } of descriptor.resources) {
      const table = TABLES.find((each) => each === name);
      expect(schema.fields.map((field) => field.title)).toEqual(
        table && columnsOf(table).map((column) => meaningOf(table, column).title),
      );
    }
  });
});

/**
 * The descriptor as the validator knows it: Data Package 1, which has profiles instead of types and no lists. A list is a
 * string there; whether it holds ids that exist, `tests/content/published-tables.test.ts` says.
 */
const asVersion1 = {
  ...descriptor,
  resources: descriptor.resources.map(({ schema, ...resource }) => ({
    ...resource,
    profile: 'tabular-data-resource',
    schema: {
      ...schema,
      fields: schema.fields.map((field) => (field.type === 'list' ? { name: field.name, type: 'string' } : field)),
    },
  })),
};

describe('the data package, read by an independent implementation', () => {
  let folder = '';
  let read: Package;
  const resourceOf = (table: string): Resource => {
    const resource = read.getResource(table);
    if (resource === null) throw new Error(`${table}: the package has no such resource`);
    return resource;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'data-package-'));
    for (const { path } of descriptor.resources) writeFileSync(join(folder, path), publishedFile(path));
    read = await Package.load(asVersion1, { basePath: folder, strict: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is valid', () => {
    expect(read.errors.map(({ message }) => message)).toEqual([]);
    expect(read.valid).toBe(true);
  });

  it.each(TABLES)('gives the rows of %s, with their types, constraints and keys', async (table) => {
    const plain = publishedRows(table).map((row) =>
      Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join('|') || null : value]),
    );
    const rows = await resourceOf(table).read({ keyed: true });
    expect(rows).toEqual(plain.map((row) => Object.fromEntries(row) as unknown));
    await expect(resourceOf(table).read({ relations: true })).resolves.toHaveLength(plain.length);
  });

  it('refuses a value of another type and an id that leads nowhere', async () => {
    const path = 'assignments.csv';
    const broken = publishedFile(path).replace(/\r\n[^,]*,/u, '\r\n107-99-9,');
    writeFileSync(join(folder, path), broken);
    await expect(resourceOf('assignments').read({ relations: true })).rejects.toThrow(/Foreign key "measure_id"/u);
    writeFileSync(join(folder, path), publishedFile(path));
    const measures = publishedFile('measures.csv').replace(/\d+\r\n$/u, 'last\r\n');
    writeFileSync(join(folder, 'measures.csv'), measures);
    await expect(resourceOf('measures').read()).rejects.toThrow(/There are 1 type and format mismatch/u);
    writeFileSync(join(folder, 'measures.csv'), publishedFile('measures.csv'));
  });
});
