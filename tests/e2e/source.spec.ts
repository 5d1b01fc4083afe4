import { expect, type Locator } from 'playwright/test';
import { test } from './ready.ts';

test.use({ javaScriptEnabled: false });

const background = (locator: Locator): Promise<string> =>
  locator.evaluate((element) => getComputedStyle(element).backgroundColor);

const CLEAR = 'rgba(0, 0, 0, 0)';

test('a result leads from its measure to its line, which is marked and in view', async ({ page }) => {
  await page.goto('/measures/107-7-5/');
  await page.locator('[id="107-7-5-r2"]').getByRole('link', { name: '原文第256行' }).click();
  await expect(page).toHaveURL(/\/sources\/report-107\/#107-7-5-r2$/u);
  const words = page.locator('[id="107-7-5-r2"]');
  await expect(words).toBeInViewport();
  await expect(words).toContainText('退輔會：');
  expect(await background(words)).not.toBe(CLEAR);
  expect(await background(page.locator('#L256'))).not.toBe(CLEAR);
  expect(await background(page.locator('#L255'))).toBe(CLEAR);
});

test('a target cut by a page is marked in both its pieces', async ({ page }) => {
  await page.goto('/sources/plan-112/#112-1-1-t5');
  const first = page.locator('[id="112-1-1-t5"]');
  const second = page.locator('[data-of="112-1-1-t5"]');
  await expect(first).toHaveText('全年完成涉嫌貪瀆');
  await expect(second).toHaveText('起訴案件檢討因應70%。');
  expect(await background(second)).toBe(await background(first));
  expect(await background(page.locator('[id="112-1-1-t4"]'))).toBe(CLEAR);
});

test('every line number is a link to its own line', async ({ page }) => {
  await page.goto('/sources/policy-aac/');
  await page.getByRole('link', { name: '第18行', exact: true }).click();
  await expect(page).toHaveURL(/#L18$/u);
  expect(await background(page.locator('#L18'))).not.toBe(CLEAR);
  await expect(page.locator('.source-lines > li')).toHaveCount(90);
});

test('a line leads back to the measure that stands on it', async ({ page }) => {
  await page.goto('/sources/plan-098/#L190');
  await page.locator('#L189').getByRole('link', { name: '098-1-1-5-7' }).click();
  await expect(page).toHaveURL(/\/measures\/098-1-1-5-7\/$/u);
  await expect(page.locator('h1')).toContainText('由臺灣高等法院檢察署及所屬一、二審檢察署依案號');
});
