import { expect, it } from 'vitest';
import { citedPages } from '../../../src/data/cited-pages.ts';
import { recordIn, reuse } from '../../../src/data/reuse.ts';
import { realData } from '../../real-content.ts';
import { existsSync } from 'node:fs';
import { curatedFile } from '../../../src/data/reuse.ts';

it('recordIn leads to the curated file once there is a repository, and nowhere without', () => {
  expect(recordIn(null, 'series.yaml')).toBeNull();
  expect(recordIn('https://example.org/o/n', null)).toBeNull();
  expect(recordIn('https://example.org/o/n', 'series.yaml')).toEqual({
    href: 'https://example.org/o/n/blob/HEAD/content/curated/series.yaml',
    text: 'content/curated/series.yaml',
  });
});

it('curatedFile names a file that is there, for every page but the data', () => {
  for (const page of citedPages(realData)) {
    const file = curatedFile(realData, page);
    if (page.kind === 'data') expect(file).toBeNull();
    else expect(existsSync(new URL(`../../../content/curated/${file ?? ''}`, import.meta.url)), page.id).toBe(true);
  }
});

it('reuse offers embedding where there is something to embed', () => {
  for (const page of citedPages(realData))
    expect(reuse(realData, page, []).embed !== null, page.id).toBe(
      page.kind === 'indicators' || page.kind === 'series',
    );
});
