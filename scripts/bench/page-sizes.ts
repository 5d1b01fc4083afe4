import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFilesBelow } from '../content/imported-files.ts';
import { pagesOf } from '../permalinks/pages.ts';
import { remembered } from '../../src/lib/remembered.ts';
import { sentSize } from '../process/sent-size.ts';
import { loadedFiles } from './loaded-files.ts';

/** What a page makes a browser fetch before its reader does anything, in bytes as brotli sends them. */
export type PageSize = { readonly page: string; readonly html: number; readonly css: number; readonly js: number };

/** Sizes of a built site: its largest page of an indicator, the page with most script, all style sheets together. */
export type SiteSizes = {
  readonly largestIndicator: PageSize;
  readonly mostScript: PageSize;
  readonly css: number;
};

/** The most that may be sent, in bytes; 1 kB is 1,000 bytes. */
export const LIMITS = { indicatorPage: 35_000, pageScripts: 6_000, siteStyles: 12_000 } as const;

const INDICATOR = /^\/(?!embed\/)(?:[a-z]+\/)?indicators\/[^/]+\/$/u;

/** The page that downloads the site: it does nothing else, and does it by script. */
const PROGRAM = /^\/(?:[a-z]+\/)?offline\/$/u;

/** More than pages share. */
const SHARED_FILES = 1000;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const largest = <T>(values: readonly T[], sizeOf: (value: T) => number): T | undefined =>
  values.reduce<T | undefined>((most, value) => (!most || sizeOf(value) > sizeOf(most) ? value : most), undefined);

/** All bytes of a page with its style sheets and scripts. */
export const totalOf = ({ html, css, js }: PageSize): number => html + css + js;

/**
 * Sizes of pages of a built site that stands under `/`.
 * @throws Error when a page loads a file that the site does not have
 */
export function pageMeasurer(dist: string): (page: string) => PageSize {
  const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
  const sizeOf = remembered(SHARED_FILES, (path) => sentSize(read(path)));
  return (page) => {
    try {
      const html = read(`${page}index.html`);
      const { styles, scripts, inline } = loadedFiles(html, read);
      const js = sum([...scripts.map(sizeOf), ...inline.map(sentSize)]);
      return { page, html: sentSize(html), css: sum(styles.map(sizeOf)), js };
    } catch (error) {
      throw new Error(`${page}: it loads what ${dist} does not have; build the site under /`, { cause: error });
    }
  };
}

/**
 * Sizes of a built site.
 * @throws Error when it has no page of an indicator
 */
export function measureSizes(dist: string): SiteSizes {
  const pages = pagesOf(dist).map(pageMeasurer(dist));
  const indicators = pages.filter(({ page }) => INDICATOR.test(page));
  const largestIndicator = largest(indicators, totalOf);
  const mostScript = largest(
    pages.filter(({ page }) => !PROGRAM.test(page)),
    ({ js }) => js,
  );
  if (!largestIndicator || !mostScript) throw new Error(`${dist}: has no page of an indicator; build the site first`);
  return { largestIndicator, mostScript, css: sum([...new Set(readFilesBelow(dist, '.css').values())].map(sentSize)) };
}

/** A sentence for each size above its limit: page, what is too large, expected, found. */
export function sizeFaults({ largestIndicator, mostScript, css }: SiteSizes): string[] {
  const { indicatorPage, pageScripts, siteStyles } = LIMITS;
  const total = totalOf(largestIndicator);
  const { html, css: styles, js } = largestIndicator;
  return [
    total > indicatorPage &&
      `${largestIndicator.page}: HTML, CSS and JavaScript of an indicator's page; expected at most ${indicatorPage} bytes as brotli sends them, found ${total} (${html} + ${styles} + ${js})`,
    mostScript.js > pageScripts &&
      `${mostScript.page}: JavaScript that a page loads; expected at most ${pageScripts} bytes as brotli sends them, found ${mostScript.js}`,
    css > siteStyles &&
      `all pages: CSS of the site; expected at most ${siteStyles} bytes as brotli sends them, found ${css}`,
  ].filter((fault) => fault !== false);
}

const inWords = ({ page, html, css, js }: PageSize): string =>
  `${page}, ${html + css + js} bytes (HTML ${html}, CSS ${css}, JavaScript ${js})`;

/** The sizes in words, a line each. */
export const sizeLines = ({ largestIndicator, mostScript, css }: SiteSizes): string =>
  [
    `largest page of an indicator: ${inWords(largestIndicator)}, of at most ${LIMITS.indicatorPage}`,
    `most JavaScript: ${inWords(mostScript)}, of at most ${LIMITS.pageScripts} of JavaScript`,
    `all CSS: ${css} bytes, of at most ${LIMITS.siteStyles}`,
  ].join('\n');
