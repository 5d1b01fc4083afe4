import { expect, type Page } from 'playwright/test';

/** Waits until the worker answers a page's requests. */
export const controlled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve);
      });
  });

/** Paths, with queries, of all that is kept. */
export const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url.slice(location.origin.length));
  });

/** Reads a page, and waits until it is kept. */
export async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await controlled(page);
  await expect.poll(() => keptPaths(page)).toContain(new URL(address).pathname);
}

/** The release that a page says it is of. */
export const releaseOn = async (page: Page): Promise<string> =>
  (await page.locator('meta[name=release]').getAttribute('content')) ?? '';

/** Whether a page looks as it should: its style is there. */
export const expectStyled = (page: Page): Promise<void> =>
  expect(page.locator('.skip')).toHaveCSS('position', 'absolute');

/** The names of bodies that the box of a page finds. */
export async function findInBox(page: Page, words: string): Promise<string> {
  await page.locator('#site-search-box').fill(words);
  await expect(page.locator('.search-panel .all')).toBeVisible({ timeout: 15_000 });
  return page.locator('.search-panel').innerText();
}
