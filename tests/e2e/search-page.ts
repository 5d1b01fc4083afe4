import type { Locator, Page } from 'playwright/test';

export const box = (page: Page): Locator => page.getByRole('searchbox', { name: '搜尋執行措施與辦理機關' });
/** Waits for the script of the box, which comes once the page is there. */
export const scripted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => customElements.get('site-search') !== undefined);
export const status = (page: Page): Locator => page.locator('#search-status');
export const measures = (page: Page): Locator => page.locator('.found-measures .card');
export const queryOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
