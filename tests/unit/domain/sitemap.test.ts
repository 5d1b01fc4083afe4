import { describe, expect, it } from 'vitest';
import { sitemapFiles } from '../../../src/domain/sitemap.ts';

const pages = ['/', '/a/', '/b/', '/c/', '/d/'].map((address, index) => ({
  address,
  on: `2027-01-0${index + 1}`,
  hash: '0'.repeat(16),
}));
const files = (most?: number) =>
  sitemapFiles(
    pages,
    (address) => `https://example.org/x&y${address}`,
    (name) => `https://example.org/${name}.xml`,
    most,
  );
const locsOf = (body: string): string[] => [...body.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, loc = '']) => loc);

describe('sitemapFiles', () => {
  it('is one file with every page, its day, and what XML wants escaped', () => {
    const [file, ...others] = files();
    expect(others).toEqual([]);
    expect(file?.name).toBe('sitemap');
    expect(locsOf(file?.body ?? '')).toEqual(pages.map(({ address }) => `https://example.org/x&amp;y${address}`));
    expect(file?.body).toContain('<url><loc>https://example.org/x&amp;y/b/</loc><lastmod>2027-01-03</lastmod></url>');
  });

  it('is one file of as many as it may hold, and an index of files beyond', () => {
    expect(files(5)).toHaveLength(1);
    const [index, ...parts] = files(2);
    expect(parts.map(({ name }) => name)).toEqual(['sitemap-1', 'sitemap-2', 'sitemap-3']);
    expect(parts.flatMap(({ body }) => locsOf(body))).toEqual(locsOf(files()[0]?.body ?? ''));
    expect(locsOf(index?.body ?? '')).toEqual([1, 2, 3].map((place) => `https://example.org/sitemap-${place}.xml`));
    expect([...(index?.body ?? '').matchAll(/<lastmod>(.*?)</gu)].map(([, day]) => day)).toEqual([
      '2027-01-02',
      '2027-01-04',
      '2027-01-05',
    ]);
  });
});
