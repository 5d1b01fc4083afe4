import { describe, expect, it } from 'vitest';
import { backwards, broughtUpToDate, hashedPages, stalePages } from '../../../../scripts/lastmod/pages.ts';

const ROOT = 'https://example.org/';
const html = (canonical: string, main: string, robots = ''): string =>
  `<head><link rel="canonical" href="${canonical}">${robots}</head><main>${main}</main>`;
const pages = hashedPages(
  new Map([
    ['/', html(ROOT, '首頁')],
    ['/a/', html(`${ROOT}a/`, '甲')],
    ['/short/', html(`${ROOT}a/`, '短')],
    ['/hidden/', html(`${ROOT}hidden/`, '藏', '<meta name="robots" content="noindex">')],
  ]),
  ROOT,
);
const former = broughtUpToDate([], pages, '2026-11-26');

describe('hashedPages', () => {
  it('leaves out forms of other pages and what asks not to be found', () => {
    expect(pages.map(({ address }) => address)).toEqual(['/', '/a/']);
    for (const { hash } of pages) expect(hash).toMatch(/^[0-9a-f]{16}$/u);
  });
});

const changed = pages.map((page) => (page.address === '/a/' ? { ...page, hash: 'f'.repeat(16) } : page));

describe('broughtUpToDate', () => {
  it('gives a new day to what says something else, and to what is new, alone', () => {
    const next = broughtUpToDate(former, [...changed, { address: '/b/', hash: '0'.repeat(16) }], '2027-05-01');
    expect(next.map(({ address, on }) => [address, on])).toEqual([
      ['/', '2026-11-26'],
      ['/a/', '2027-05-01'],
      ['/b/', '2027-05-01'],
    ]);
  });
});

describe('stalePages', () => {
  it('finds nothing where the list is that of the build', () => {
    expect(stalePages(former, pages)).toEqual([]);
  });

  it('names what is gone, what is new and what changed', () => {
    const found = stalePages(former, [...changed.slice(1), { address: '/b/', hash: '0'.repeat(16) }]);
    expect(found.map(({ record, problem, expected, found: is }) => [record, problem, expected, is])).toEqual([
      ['/', 'the build has no such page to be found', 'no such page', former[0]?.hash],
      ['/b/', 'this page is not in the list', '0'.repeat(16), 'no such line'],
      ['/a/', 'what this page says has changed', 'f'.repeat(16), former[1]?.hash],
    ]);
    expect(found[0]).toMatchObject({
      file: 'content/lastmod.txt',
      edit: 'run `npm run build` and `npm run lastmod`, commit the list, and build again for the sitemap',
    });
  });
});

describe('backwards', () => {
  it('refuses a day before the one on which a page last changed', () => {
    expect(backwards(former, broughtUpToDate(former, changed, '2026-11-26'))).toEqual([]);
    expect(backwards(former, broughtUpToDate(former, changed, '2026-01-01'))).toEqual([
      {
        file: 'content/lastmod.txt',
        record: '/a/',
        problem: 'this page would have changed before it last did',
        expected: '2026-11-26 or a later day',
        found: '2026-01-01',
        edit: 'give the day with --on, or head the new release in CHANGELOG.md',
      },
    ]);
  });
});
