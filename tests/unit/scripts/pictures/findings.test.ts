import { describe, expect, it } from 'vitest';
import { byPage, countsOf, heights, percent, tableOf, type Finding } from '../../../../scripts/pictures/findings.ts';

const finding = (page: string, share: number, rest: Partial<Finding> = {}): Finding => ({
  page,
  width: 390,
  scheme: 'light',
  share,
  before: 900,
  after: 900,
  strips: [],
  more: 0,
  ...rest,
});

const FOUND = [
  finding('/', 0),
  finding('/about/', 0.25),
  finding('/about/', 0.5, { width: 1280, scheme: 'dark', after: 1000 }),
  finding('/data/', 1, { before: null }),
  finding('/search/', 1, { after: null }),
  finding('/method/', 0),
];

describe('findings of pages', () => {
  it('come by page, the pages and their settings that differ most first, then those of one side alone, then the others', () => {
    const pages = byPage(FOUND);
    expect(pages.map(({ page, state, share }) => [page, state, share])).toEqual([
      ['/about/', 'changed', 0.5],
      ['/data/', 'new', 1],
      ['/search/', 'gone', 1],
      ['/', 'same', 0],
      ['/method/', 'same', 0],
    ]);
    expect(pages[0]?.findings.map(({ width }) => width)).toEqual([1280, 390]);
    expect(countsOf(pages)).toBe('5 pages: 1 changed, 1 new, 1 gone, 2 the same');
  });

  it('stand in a table, without those that are the same', () => {
    expect(tableOf(byPage(FOUND)).split('\n')).toEqual([
      'page      width  scheme  differs  height',
      '/about/    1280  dark     50.00%  900 → 1000 (+100)',
      '/about/     390  light    25.00%  900, the same',
      '/data/      390  light         –  new, 900',
      '/search/    390  light         –  gone, 900',
    ]);
    expect(tableOf(byPage([finding('/', 0)]))).toBe('');
  });
});

it('a share is never rounded to none or to all', () => {
  expect([0, 0.00001, 0.0123, 0.99999, 1].map(percent)).toEqual(['0.00%', '< 0.01%', '1.23%', '> 99.99%', '100.00%']);
});

it('heights say by how much a page grew or shrank', () => {
  expect(heights({ before: 1200, after: 1000 })).toBe('1200 → 1000 (−200)');
});
