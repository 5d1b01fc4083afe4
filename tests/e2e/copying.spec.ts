import { expect } from 'playwright/test';
import { test } from './ready.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (): Promise<string> => navigator.clipboard.readText();

test('a click on the link of a provision goes there and copies its whole address', async ({ page, baseURL }) => {
  await page.goto('/measures/107-1-1/');
  await page.getByRole('link', { name: '107-1-1-t3的連結' }).click();
  await expect(page.locator('.toast:not(.update-notice)')).toHaveText('已複製連結：/measures/107-1-1/#107-1-1-t3');
  expect(await page.evaluate(clipboard)).toBe(`${baseURL ?? ''}/measures/107-1-1/#107-1-1-t3`);
  await expect(page.locator('li:target')).toBeInViewport();
  await expect(page.locator('.toast:not(.update-notice)')).toBeEmpty({ timeout: 10_000 });
});

test('so does one on the number of a line, and on the link of a figure', async ({ page, baseURL }) => {
  await page.goto('/sources/report-107/');
  await page.getByRole('link', { name: '第13行', exact: true }).click();
  await expect(page.locator('.toast:not(.update-notice)')).toContainText('#L13');
  expect(await page.evaluate(clipboard)).toBe(`${baseURL ?? ''}/sources/report-107/#L13`);
  await page.goto('/indicators/107-1-1-t1/');
  await page
    .getByRole('link', { name: /^107-1-1-t1-actual-\d的連結$/u })
    .first()
    .click();
  await expect(page.locator('.toast:not(.update-notice)')).toContainText('#107-1-1-t1-actual-');
});

test('a citation is copied by its button, as its file has it, and selected whole by a click', async ({
  page,
  request,
}) => {
  await page.goto('/indicators/107-1-1-t1/');
  await page.getByText('引用這一頁').click();
  await page.getByRole('button', { name: '複製BibTeX格式的引用文字' }).click();
  await expect(page.locator('.toast:not(.update-notice)')).toHaveText('已複製');
  const file = await (await request.get('/cite/indicators/107-1-1-t1.bib')).text();
  expect((await page.evaluate(clipboard)).trim()).toBe(file.trim());
  await page.getByRole('group', { name: 'APA格式的引用文字' }).click();
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected.trim()).toBe((await (await request.get('/cite/indicators/107-1-1-t1.apa.txt')).text()).trim());
});

test.describe('where copying is not allowed', () => {
  test.use({ permissions: [] });
  test('the page says so, and the link works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('/measures/107-1-1/');
    await page.getByRole('link', { name: '107-1-1-t3的連結' }).click();
    await expect(page.locator('.toast:not(.update-notice)')).toHaveText('瀏覽器不允許複製，請自行選取。');
    await expect(page.locator('li:target')).toBeInViewport();
  });
});
