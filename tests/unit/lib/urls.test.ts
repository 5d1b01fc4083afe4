import { describe, expect, it } from 'vitest';
import { urlsUnder, type Urls } from '../../../src/lib/urls.ts';

const pagesOf = (url: Urls): string[] => [
  url.home,
  url.editions,
  url.edition('107'),
  url.strategies,
  url.strategy('098-1-1-3'),
  url.measures,
  url.measure('107-9-7'),
  url.agencies,
  url.agency('moj-aac'),
  url.sources,
  url.source('plan-112'),
  url.search,
  url.data,
  url.method,
  url.about,
];

describe('urlsUnder', () => {
  it('gives the published addresses, which never change', () => {
    expect(pagesOf(urlsUnder('/'))).toEqual([
      '/',
      '/editions/',
      '/editions/107/',
      '/strategies/',
      '/strategies/098-1-1-3/',
      '/measures/',
      '/measures/107-9-7/',
      '/agencies/',
      '/agencies/moj-aac/',
      '/sources/',
      '/sources/plan-112/',
      '/search/',
      '/data/',
      '/method/',
      '/about/',
    ]);
  });

  it('puts the base before every page, with or without its last slash', () => {
    const expected = pagesOf(urlsUnder('/')).map((path) => `/integrity${path}`);
    expect(pagesOf(urlsUnder('/integrity/'))).toEqual(expected);
    expect(pagesOf(urlsUnder('/integrity'))).toEqual(expected);
  });

  it('ends every page with one slash', () => {
    for (const path of pagesOf(urlsUnder('/integrity'))) expect(path).toMatch(/[^/]\/$/u);
  });

  it('gives files below the base, without a slash at the end', () => {
    const url = urlsUnder('/integrity/');
    expect(url.dataFile('measures.csv')).toBe('/integrity/data/v1/measures.csv');
    expect(url.sourceFile('plan-098.txt')).toBe('/integrity/data/sources/plan-098.txt');
  });

  it('gives the page of the search for a query, and the place of a provision on the page of its measure', () => {
    const url = urlsUnder('/integrity/');
    expect(url.searchFor('金管會 "a&b"')).toBe('/integrity/search/?q=%E9%87%91%E7%AE%A1%E6%9C%83%20%22a%26b%22');
    expect(url.measureRecord('107-1-1', '107-1-1-r2')).toBe('/integrity/measures/107-1-1/#107-1-1-r2');
    expect(url.searchIndex).toBe('/integrity/search/index.json');
    expect(url.openSearch).toBe('/integrity/opensearch.xml');
  });

  it('names a line and a record by an anchor on the page of their source', () => {
    const url = urlsUnder('/');
    expect(url.sourceLine('report-107', 13)).toBe('/sources/report-107/#L13');
    expect(url.sourceRecord('report-107', '107-1-1-r2')).toBe('/sources/report-107/#107-1-1-r2');
  });

  it('puts pages of another language into its folder, and files above it', () => {
    const url = urlsUnder('/integrity/en/', { folder: 'en/' });
    expect([url.home, url.root, url.measure('107-1-1'), url.searchIndex]).toEqual([
      '/integrity/en/',
      '/integrity/',
      '/integrity/en/measures/107-1-1/',
      '/integrity/search/index.json',
    ]);
  });

  it('leads from each page to its counterpart and back', () => {
    const [chinese, english] = [urlsUnder('/integrity/'), urlsUnder('/integrity/en/', { folder: 'en/' })];
    const counterpart = chinese.counterpart(chinese.measure('107-1-1'), { folder: 'en/' });
    expect(counterpart).toBe(english.measure('107-1-1'));
    expect(english.counterpart(counterpart, { folder: '' })).toBe(chinese.measure('107-1-1'));
  });
});
