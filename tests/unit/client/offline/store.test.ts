import { expect, it } from 'vitest';
import {
  integrityOf,
  isFixed,
  isListOrPack,
  isPage,
  placesOf,
  releaseOf,
} from '../../../../src/client/offline/store.ts';

const at = (path: string): URL => new URL(path, 'https://example.org');

it.each([
  ['/', ['/']],
  ['/index.html', ['/']],
  ['/measures/107-1-1/?a=1#b', ['/measures/107-1-1/']],
  ['/measures/107-1-1/index.html', ['/measures/107-1-1/']],
  ['/compare/107...112', ['/compare/107...112', '/compare/107...112/']],
  ['/data/v1/measures.csv?x', ['/data/v1/measures.csv', '/data/v1/measures.csv/']],
  ['/search/index.json?sha256-a+/=', ['/search/index.json?sha256-a+/=']],
])('%s may be kept as %j', (path, places) => {
  expect(placesOf(at(path))).toEqual(places);
});

it('an address names its content by a hash, or by the name that Astro gave it', () => {
  expect([isFixed(at('/a/_astro/x.B1.js')), isFixed(at('/x.css?sha256-a')), isFixed(at('/x.css?q=sha256-a'))]).toEqual([
    true,
    true,
    false,
  ]);
  expect(integrityOf(at('/x.css?sha256-a+/='))).toBe('sha256-a+/=');
  expect(integrityOf(at('/_astro/x.B1.js'))).toBe('');
});

it('knows pages, and what the whole site is downloaded by', () => {
  expect([isPage(at('/a/')), isPage(at('/a.json')), isPage(at('/a/?sha256-x'))]).toEqual([true, false, false]);
  expect([isListOrPack(at('/b/offline/files.json')), isListOrPack(at('/offline/0a.pack'))]).toEqual([true, true]);
  expect(isListOrPack(at('/offline/'))).toBe(false);
});

it('a page is of a release only when it says so and is whole', () => {
  const head = '<meta name="release" content="0123456789abcdef" data-worker="/sw.js">';
  expect(releaseOf(`${head}</html>`)).toBe('0123456789abcdef');
  expect(releaseOf(head)).toBeNull();
  expect(releaseOf('<html></html>')).toBeNull();
  expect(releaseOf('<meta name="release" content="" data-worker="/sw.js"></html>')).toBeNull();
});
