import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFilesBelow } from '../../../../scripts/content/imported-files.ts';
import { replaceFiles } from '../../../../scripts/content/replace-files.ts';

let folder = '';
const put = (path: string, text: string): void => {
  writeFileSync(join(folder, path), text);
};

const LONGEST = 'x'.repeat(250);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  mkdirSync(join(folder, 'curated'));
  put('curated/a.yaml', 'old a');
  put('curated/b.yaml', 'old b');
  put(LONGEST, 'old x');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('replaceFiles', () => {
  it('writes new files, in new folders too, and replaces old ones', () => {
    replaceFiles(folder, new Map<string, string | Uint8Array>([['curated/a.yaml', 'new a'], ['imported/113/x.json', '[]'], ['sources/c.csv', Uint8Array.from([0xa8, 0xe3])]])); // prettier-ignore
    expect([...readFilesBelow(folder).keys()]).toEqual([
      'curated/a.yaml', 'curated/b.yaml', 'imported/113/x.json', 'sources/c.csv', LONGEST,
    ]); // prettier-ignore
    expect(readFilesBelow(folder).get('curated/a.yaml')).toBe('new a');
    expect([...readFileSync(join(folder, 'sources/c.csv'))]).toEqual([0xa8, 0xe3]);
  });

  it.each([
    ['a folder cannot be made', 'curated/b.yaml/x.json'],
    // `.next` makes 255 characters of it, `.former` more than a name may have.
    ['a file cannot change its name', LONGEST],
  ])('leaves everything as it was when %s', (_, last) => {
    const before = readFilesBelow(folder);
    const files = new Map([['curated/a.yaml', 'new a'], ['imported/113/x.json', '[]'], ['curated/b.yaml', 'new b'], [last, 'x']]); // prettier-ignore
    expect(() => { replaceFiles(folder, files); }).toThrow(); // prettier-ignore
    expect(readFilesBelow(folder)).toEqual(before);
  });

  it('brings back what a run that was killed had set aside', () => {
    rmSync(join(folder, 'curated/a.yaml'));
    put('curated/a.yaml.former', 'old a');
    expect(() => { replaceFiles(folder, new Map([['curated/a.yaml', 'new a'], ['curated/a.yaml/x', '']])); }).toThrow(); // prettier-ignore
    expect(readFilesBelow(folder)).toEqual(new Map([['curated/a.yaml', 'old a'], ['curated/b.yaml', 'old b'], [LONGEST, 'old x']])); // prettier-ignore
  });
});
