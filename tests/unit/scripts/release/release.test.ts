import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isLeftOut, makeRelease } from '../../../../scripts/release/release.ts';
import { fileListSchema } from '../../../../src/schemas/file-list.ts';

const page = (words: string, base = '/'): string =>
  `<!DOCTYPE html><html><head><link rel="stylesheet" href="${base}checks/filters.css"><link rel="stylesheet" href="${base}_astro/a.css">` +
  `<meta name="release" content="" data-worker="${base}sw.js"></head><body><site-search data-view="panel" data-index="${base}search/index.json"></site-search>${words}</body></html>`;

let dist = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const list = () => fileListSchema.parse(JSON.parse(read('offline/files.json')));

function build(base = '/'): void {
  for (const path of ['index.html', 'a/index.html', 'offline/index.html', 'en/index.html', 'en/offline/index.html'])
    write(path, page(path, base));
  write('404.html', page('not here', base));
  write('embed/series/a/index.html', page('embedded', base));
  write('_astro/a.css', 'a{}');
  write('search/index.json', '{}');
  write('checks/filters.css', 'b{}');
  write('data/v1/measures.csv', 'id\r\n');
  write('data/v1/measures.excel.csv', 'id\r\n');
}

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'built-'));
  build();
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

describe('makeRelease', () => {
  it('writes the release into every page that may be kept, with hashes of what stays at its address', async () => {
    const release = await makeRelease(dist, '/');
    expect(release).toMatch(/^[0-9a-f]{16}$/u);
    for (const path of ['index.html', 'en/offline/index.html']) {
      expect(read(path)).toContain(`<meta name="release" content="${release}" data-worker="/sw.js">`);
      expect(read(path)).toMatch(/data-index="\/search\/index\.json\?sha256-[\w+/=]+"/u);
      expect(read(path)).toMatch(/href="\/checks\/filters\.css\?(sha256-[\w+/=]+)" integrity="\1"/u);
      expect(read(path)).toContain('href="/_astro/a.css">');
    }
    for (const path of ['404.html', 'embed/series/a/index.html']) expect(read(path)).toContain('content=""');
    expect(read('sw.js')).toContain(release);
  });

  it('packs what reading takes, each file once, as it is served', async () => {
    await makeRelease(dist, '/');
    const { packs, pages, bytes } = list();
    const texts = packs.map(({ name }) => gunzipSync(readFileSync(join(dist, `offline/${name}.pack`))).toString());
    const files = Object.assign({}, ...texts.map((text) => JSON.parse(text) as object)) as Record<string, string>;
    expect(Object.keys(files).map((path) => path.replace(/\?.*/u, '?'))).toEqual([
      '_astro/a.css',
      'a/',
      'checks/filters.css?',
      'data/v1/measures.csv',
      'en/',
      'en/offline/',
      '',
      'offline/',
      'search/index.json?',
    ]);
    expect(files['a/']).toBe(read('a/index.html'));
    expect(pages).toBe(5);
    expect(bytes).toBe(packs.reduce((sum, each) => sum + each.bytes, 0));
  });

  it('gives the same bytes of the same files, again and again', async () => {
    const release = await makeRelease(dist, '/');
    const copy = mkdtempSync(join(tmpdir(), 'copy-'));
    cpSync(dist, copy, { recursive: true });
    expect(await makeRelease(copy, '/')).toBe(release);
    for (const path of readdirSync(join(dist, 'offline'))) expect(readFileSync(join(copy, 'offline', path))).toEqual(readFileSync(join(dist, 'offline', path))); // prettier-ignore
    expect(readFileSync(join(copy, 'sw.js'), 'utf8')).toBe(read('sw.js'));
    rmSync(copy, { recursive: true });
  });

  it.each(['a/index.html', 'en/index.html', 'search/index.json', 'data/v1/measures.csv'])(
    'is another one when %s changes, and keeps no pack of the former',
    async (path) => {
      const release = await makeRelease(dist, '/');
      write(path, `${read(path)} `);
      expect(await makeRelease(dist, '/')).not.toBe(release);
      const names = list().packs.map(({ name }) => `${name}.pack`);
      expect(readdirSync(join(dist, 'offline')).filter((name) => name.endsWith('.pack'))).toEqual(names.sort());
    },
  );

  it('keeps to the folder that the site stands in', async () => {
    build('/folder/');
    const release = await makeRelease(dist, '/folder');
    expect(read('index.html')).toContain(`content="${release}" data-worker="/folder/sw.js"`);
    expect(read('sw.js')).toContain('/folder/en/offline/');
  });

  it('turned off, leaves pages as they were built, with a worker that ends others', async () => {
    await makeRelease(dist, '/');
    expect(await makeRelease(dist, '/', true)).toBe('');
    expect(read('a/index.html')).toBe(page('a/index.html'));
    expect(readdirSync(join(dist, 'offline'))).toEqual(['index.html']);
    expect(read('sw.js')).toContain('unregister');
  });
});

it('isLeftOut refuses what it does not know', () => {
  expect([isLeftOut(undefined), isLeftOut(''), isLeftOut('off')]).toEqual([false, false, true]);
  expect(() => isLeftOut('no')).toThrow('OFFLINE: expected off, or nothing, found no');
});
