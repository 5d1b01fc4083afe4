import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { loadedFiles } from '../../scripts/bench/loaded-files.ts';
import { measureSizes, sizeFaults } from '../../scripts/bench/page-sizes.ts';
import { PAGE_KINDS } from '../../scripts/process/page-kinds.ts';

import { LONG } from '../sample.ts';

const DIST = 'dist';
const TYPES = ['script', 'stylesheet'];
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

test('pages, scripts and style sheets stay within their bytes', () => {
  test.setTimeout(90_000);
  expect(sizeFaults(measureSizes(DIST))).toEqual([]);
});

test('what is counted is what a browser loads', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  for (const [path] of LONG ? Object.values(PAGE_KINDS) : Object.values(PAGE_KINDS).filter((_, at) => at % 4 === 0)) {
    const requested: string[] = [];
    // A context of its own: what an earlier page loaded is loaded again.
    const context = await browser.newContext();
    context.on('request', (request) => {
      if (TYPES.includes(request.resourceType())) requested.push(new URL(request.url()).pathname);
    });
    await (await context.newPage()).goto(`${baseURL ?? ''}${path}`, { waitUntil: 'networkidle' });
    const { styles, scripts } = loadedFiles(read(`${path}index.html`), read);
    await expect.poll(() => requested.toSorted(), { message: path }).toEqual([...styles, ...scripts].sort());
    await context.close();
  }
});
