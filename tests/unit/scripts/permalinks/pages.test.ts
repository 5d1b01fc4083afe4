import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pagesOf } from '../../../../scripts/permalinks/pages.ts';

it('gives the addresses of all pages, not of other files', () => {
  const dist = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const folder of ['measures/107-1-1', 'compare/107...112', 'data'])
    mkdirSync(join(dist, folder), { recursive: true });
  for (const file of ['index.html', '404.html', 'measures/107-1-1/index.html', 'compare/107...112/index.html', 'data/x.csv'])
    writeFileSync(join(dist, file), '');
  expect(pagesOf(dist)).toEqual(['/', '/compare/107...112/', '/measures/107-1-1/']);
  rmSync(dist, { recursive: true, force: true });
}); // prettier-ignore
