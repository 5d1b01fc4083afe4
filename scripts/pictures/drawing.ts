import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { ContentError } from '../content-error.ts';
import { layOutAll } from '../process/laid-out.ts';
import type { Setting } from './findings.ts';
import { comparePictures, singlePicture, type Comparison } from './pixels.ts';

/** A built site: its folder, and where it is served, without the last `/`. */
export type Site = { readonly dist: string; readonly address: string };

const HEIGHT = 900;

/** Whether a site has a page. */
export const hasPage = ({ dist }: Pick<Site, 'dist'>, page: string): boolean =>
  existsSync(join(dist, page, 'index.html'));

async function openTab(browser: Browser, { width, scheme }: Setting): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  return context.newPage();
}

/** A page of a site, whole, as a PNG file; null where the site has no such page. */
async function draw(tab: Page, site: Site, page: string): Promise<Uint8Array | null> {
  if (!hasPage(site, page)) return null;
  const response = await tab.goto(`${site.address}${page}`);
  if (response?.ok() !== true)
    throw new ContentError({
      file: `${site.dist}${page}index.html`,
      problem: 'the page cannot be drawn',
      expected: 'an answer of 200',
      found: response === null ? 'no answer' : String(response.status()),
      edit: 'see what `npm start` shows there',
    });
  await layOutAll(tab);
  await tab.evaluate(() => document.fonts.ready);
  return tab.screenshot({ fullPage: true, animations: 'disabled' });
}

function compare(before: Uint8Array | null, after: Uint8Array | null): Comparison | null {
  if (before !== null && after !== null) return comparePictures(before, after);
  if (before !== null) return singlePicture(before, 'before');
  return after && singlePicture(after, 'after');
}

/** Holds a page of the two sites against each other; null where neither has it. */
export type Compare = (page: string) => Promise<Comparison | null>;

/** Draws pages of two sites in one setting, side by side in one browser. */
export async function comparer(browser: Browser, setting: Setting, before: Site, after: Site): Promise<Compare> {
  const [one, other] = [await openTab(browser, setting), await openTab(browser, setting)];
  return async (page) => compare(...(await Promise.all([draw(one, before, page), draw(other, after, page)])));
}
