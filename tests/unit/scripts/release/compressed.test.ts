import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isVeryLong, writeCompressed } from '../../../../scripts/release/compressed.ts';
import { shortName } from '../../../../scripts/release/digests.ts';

/** Words that nothing can press: each is a digest of its number. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => shortName(String(index))).join(' ');
const LONG = words(8_000);

let dist = '';
const put = (path: string, text: string): void => {
  mkdirSync(join(dist, path, '..'), { recursive: true });
  writeFileSync(join(dist, path), text);
};
const compressed = (): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.br'));

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'compressed-'));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

describe('isVeryLong', () => {
  it('goes by the bytes that are sent, not by the length', () => {
    expect(isVeryLong(LONG)).toBe(true);
    expect(isVeryLong(words(3_000))).toBe(false);
    expect(isVeryLong('廉政'.repeat(200_000))).toBe(false);
  });
});

describe('writeCompressed', () => {
  it('puts a compressed form beside what is very long, and nothing beside the rest', async () => {
    put('a/index.html', LONG);
    put('index.html', words(10));
    put('data/all.zip', LONG);
    expect(await writeCompressed(dist)).toEqual(['a/index.html.br']);
    expect(compressed()).toEqual(['a/index.html.br']);
    expect(brotliDecompressSync(readFileSync(join(dist, 'a/index.html.br'))).toString()).toBe(LONG);
    expect(readFileSync(join(dist, 'a/index.html'), 'utf8')).toBe(LONG);
  });

  it('leaves none of a former run that nothing stands beside any more', async () => {
    put('a/index.html', LONG);
    put('b/index.html', LONG);
    expect(await writeCompressed(dist)).toEqual(['a/index.html.br', 'b/index.html.br']);
    put('a/index.html', words(10));
    put('b/index.html', `${LONG}.`);
    expect(await writeCompressed(dist)).toEqual(['b/index.html.br']);
    expect(compressed()).toEqual(['b/index.html.br']);
    expect(brotliDecompressSync(readFileSync(join(dist, 'b/index.html.br'))).toString()).toBe(`${LONG}.`);
  });
});
