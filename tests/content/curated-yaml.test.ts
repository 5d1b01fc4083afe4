import { readdirSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const files = ['curated', 'changes', 'corrections'].flatMap((folder) =>
  readdirSync(`content/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

describe('curated lists', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)('%s is the same to the site as to the commands', (name) => {
    const text = readFileSync(`content/${name}`, 'utf8');
    expect(load(text, { schema: CORE_SCHEMA })).toEqual(parse(text));
  });
});
