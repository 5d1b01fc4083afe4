import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataPackage } from '../../../src/data/data-package.ts';
import { tableFiles } from '../../../src/domain/table-files.ts';
import { TABLES } from '../../../src/domain/tables.ts';
import { realData } from '../../real-content.ts';

const descriptor = z
  .looseObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[a-z0-9._-]+$/u),
    resources: z.array(
      z.looseObject({
        name: z.string().regex(/^[a-z0-9._-]+$/u),
        path: z.string(),
        title: z.string().min(1),
        description: z.string().min(1),
        bytes: z.int().positive(),
        schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string(), title: z.string() })).min(1) }),
      }),
    ),
  })
  .parse(JSON.parse(dataPackage(realData)));

describe('dataPackage', () => {
  it('lists the canonical CSV of every table, with its bytes', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual(TABLES.map((table) => `${table}.csv`));
    const files = new Map(tableFiles(realData).map(({ name, body }) => [name, Buffer.byteLength(body)]));
    for (const { path, bytes } of descriptor.resources) expect(bytes, path).toBe(files.get(path));
  });

  it('calls every table and every field by a name for readers', () => {
    for (const { title, schema } of descriptor.resources) {
      expect(title).toMatch(/\p{Script=Han}/u);
      for (const field of schema.fields) expect(field.title, field.name).not.toBe(field.name);
    }
  });
});
