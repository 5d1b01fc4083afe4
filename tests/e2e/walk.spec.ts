import { expect } from 'playwright/test';
import { findBrokenLinks } from '../../scripts/links/broken-links.ts';
import { BASE, BASED_DIST, BASED_SITE, basedPort } from './site.ts';
import { test } from './ready.ts';

test('from the home page by an agency and a measure to the source and back, under another base', async ({ page }) => {
  await page.goto(`http://127.0.0.1:${basedPort}${BASE}`);
  await page.getByRole('link', { name: '金融監督管理委員會' }).click();
  await expect(page).toHaveURL(new RegExp(`${BASE}agencies/fsc/$`, 'u'));
  await expect(page.getByText('以「行政院金融監督管理委員會」列名').first()).toBeVisible();
  await page.locator('.card', { hasText: '107-7-3' }).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${BASE}measures/107-7-3/$`, 'u'));
  await page.locator('[id="107-7-3-r1"]').getByRole('link', { name: '原文第238行' }).click();
  await expect(page.locator('[id="107-7-3-r1"]')).toContainText('家數 128 家');
  await page.locator('#L233').getByRole('link', { name: '107-7-3' }).click();
  await page.getByRole('navigation', { name: '目前位置' }).getByRole('link', { name: '首頁' }).click();
  await expect(page).toHaveURL(new RegExp(`${BASE}$`, 'u'));
});

test('the styles and the data files stand under the base too', async ({ request }) => {
  for (const path of [
    'data/v1/measures.json',
    'data/v1/measures.excel.csv',
    'data/sources/report-107.txt',
    'favicon.svg',
  ]) {
    const response = await request.get(`http://127.0.0.1:${basedPort}${BASE}${path}`);
    expect(response.status(), path).toBe(200);
  }
});

test('no link of any page is dead under another base and another host', () => {
  const { pages, broken } = findBrokenLinks(BASED_DIST, BASE, BASED_SITE);
  expect(pages).toBeGreaterThan(1400);
  expect(broken).toEqual([]);
});

test('previous and next lead through an edition in printed order', async ({ page }) => {
  await page.goto('/measures/107-1-4/');
  await page.getByRole('link', { name: /下一項/u }).click();
  await expect(page).toHaveURL(/\/measures\/107-2-1\/$/u);
  await page.getByRole('link', { name: /上一項/u }).click();
  await expect(page).toHaveURL(/\/measures\/107-1-4\/$/u);
});

test('the keyboard reaches the content first', async ({ page }) => {
  await page.goto('/agencies/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到主要內容' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/u);
});

test('a downloaded document is the stored one, and a CSV for Excel begins with a byte order mark', async ({
  request,
}) => {
  const csv = await (await request.get('/data/v1/agencies.csv')).body();
  const excel = await (await request.get('/data/v1/agencies.excel.csv')).body();
  expect(excel.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(excel.subarray(3)).toEqual(csv);
});
