import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFilesBelow } from '../../../../scripts/content/imported-files.ts';
import { recoverFiles, replaceFiles } from '../../../../scripts/content/replace-files.ts';

let folder = '';
const put = (path: string, text: string): void => {
  writeFileSync(join(folder, path), text);
};

/** Every path, of folders too, with the text of what is a file. */
const everything = (): (readonly [string, string | undefined])[] => {
  const texts = readFilesBelow(folder);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => [path, texts.get(path)] as const);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  mkdirSync(join(folder, 'curated'));
  put('curated/a.yaml', 'old a');
  put('curated/b.yaml', 'old b');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('replaceFiles', () => {
  it('writes new files, in new folders too, and replaces old ones', () => {
    replaceFiles(folder, new Map<string, string | Uint8Array>([['curated/a.yaml', 'new a'], ['imported/113/x.json', '[]'], ['sources/c.csv', Uint8Array.from([0xa8, 0xe3])]])); // prettier-ignore
    expect([...readFilesBelow(folder).keys()]).toEqual([
      'curated/a.yaml', 'curated/b.yaml', 'imported/113/x.json', 'sources/c.csv',
    ]); // prettier-ignore
    expect(readFilesBelow(folder).get('curated/a.yaml')).toBe('new a');
    expect([...readFileSync(join(folder, 'sources/c.csv'))]).toEqual([0xa8, 0xe3]);
  });

  it.each([
    ['a file stands where a folder must be', 'curated/b.yaml/x.json'],
    ['a folder has the name of a file', 'curated'],
  ])('leaves everything as it was when %s', (_, last) => {
    const before = everything();
    const files = new Map([['curated/a.yaml', 'new a'], ['imported/113/x.json', '[]'], ['curated/b.yaml', 'new b'], [last, 'x']]); // prettier-ignore
    expect(() => { replaceFiles(folder, files); }).toThrow(/curated/u); // prettier-ignore
    expect(everything()).toEqual(before);
  });
});

describe('recoverFiles', () => {
  it('leaves a folder alone that no command has left half-way', () => {
    const before = everything();
    expect(recoverFiles(folder)).toBe(false);
    expect(everything()).toEqual(before);
  });

  it('clears away what was only prepared, however much of it there is', () => {
    const before = everything();
    mkdirSync(join(folder, '.prepared/next/curated'), { recursive: true });
    put('.prepared/next/curated/a.yaml', 'new');
    expect(recoverFiles(folder)).toBe(false);
    expect(everything()).toEqual(before);
  });

  it('can itself be stopped half-way and done again', () => {
    const before = everything();
    mkdirSync(join(folder, '.replacing/former/curated'), { recursive: true });
    put('.replacing/added.json', '["imported"]');
    put('.replacing/former/curated/b.yaml', 'old b');
    put('curated/b.yaml', 'new b');
    expect(recoverFiles(folder)).toBe(true);
    expect(everything()).toEqual(before);
  });
});
