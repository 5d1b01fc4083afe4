import type { Locator, Page } from 'playwright/test';

export const box = (page: Page): Locator => page.getByRole('searchbox', { name: '搜尋執行措施與辦理機關' });
export const status = (page: Page): Locator => page.locator('#search-status');
export const measures = (page: Page): Locator => page.locator('.found-measures .card');
export const queryOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
