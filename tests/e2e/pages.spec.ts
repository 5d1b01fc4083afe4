import { expect, test } from 'playwright/test';
import { PAGE_KINDS } from '../../scripts/process/page-kinds.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

for (const [kind, paths] of Object.entries(PAGE_KINDS))
  test(`${kind}: reads without JavaScript, fits 360 px and asks nothing of other sites`, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    for (const path of paths)
      await test.step(path, async () => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('/en/') ? 'en' : 'zh-Hant-TW');
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.locator('h1')).not.toBeEmpty();
        await expect(page).toHaveTitle(/廉政|Integrity/u);
        await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{10,}/u);
        const width = await page.locator('html').evaluate((html) => html.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(360);
      });
    expect(foreign).toEqual([]);
    expect(failed).toEqual([]);
  });

test('an address that does not exist answers 404 with ways to go on', async ({ page }) => {
  const response = await page.goto('/measures/107-99-1/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('找不到這一頁');
  await expect(page.locator('main').getByRole('link', { name: '執行措施' })).toBeVisible();
});
