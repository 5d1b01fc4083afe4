import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** Schemes of colours, and windows of phones and desks: each page is read in all of them. */
export const WAYS = [
  ['light', 390],
  ['dark', 1280],
  ['dark', 390],
  ['light', 1280],
] as const;

/** Opens a page in one of these ways. */
export async function openIn(page: Page, [colorScheme, width]: (typeof WAYS)[number], path: string): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
}

/** Rows, entries and blocks that are drawn like the four before them, and those of further sections of blocks. */
const REPEATED = ':is(li, tr, dl > div, .late):nth-child(n + 5), section ~ section ~ section ~ section > .late';

/**
 * The rules of WCAG 2.2 AA that axe knows and a page breaks, each with some of the elements that do.
 * @param isWhole whether all of long lists and tables is read, or what they begin with
 */
export async function brokenRules(page: Page, isWhole = true): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);
  // axe refuses to leave out what is not there.
  const isPart = !isWhole && (await page.locator(REPEATED).count()) > 0;
  const { violations } = await (isPart ? axe.exclude(REPEATED) : axe).analyze();
  const some = (nodes: readonly { readonly html: string }[]): string =>
    nodes
      .slice(0, 3)
      .map(({ html }) => html)
      .join(' ');
  return violations.map(({ id, nodes }) => `${id}: ${some(nodes)}`);
}
