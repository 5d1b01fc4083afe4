import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexedPages } from '../../../../scripts/bench/indexed-pages.ts';

let dist = '';
const write = (page: string, html: string): void => {
  mkdirSync(join(dist, page), { recursive: true });
  writeFileSync(join(dist, page, 'index.html'), html);
};
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'site-'));
  write('/', 'home');
  write('/agencies/a/', 'short');
  write('/agencies/b/', 'the longest of them');
  write('/embed/a/', '<meta name="robots" content="noindex">');
});
afterEach(() => {
  rmSync(dist, { recursive: true, force: true });
});

it('takes the largest page of each kind, and none that search engines shall leave out', () => {
  const kinds = { home: ['/'], agency: ['/agencies/a/', '/agencies/b/'], embed: ['/embed/a/'] };
  expect(indexedPages(dist, kinds)).toEqual(['/', '/agencies/b/']);
});

it('names a listed page that the site lacks', () => {
  expect(() => indexedPages(dist, { home: ['/'], about: ['/about/'] })).toThrow(
    `/about/: ${dist} has no such page; build the site, or correct scripts/process/page-kinds.ts`,
  );
});
