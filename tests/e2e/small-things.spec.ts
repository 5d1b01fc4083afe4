import { expect } from 'playwright/test';
import { test } from './ready.ts';

test.describe('the glossary', () => {
  test.use({ javaScriptEnabled: false });

  test('is led to from the first use of a term, whose words stay as they were', async ({ page }) => {
    await page.goto('/measures/107-9-6/');
    const term = page.locator('main a.term', { hasText: '核駁率' });
    await expect(term).toHaveCount(1);
    await expect(page.locator('[id="107-9-6-t1"] .official')).toHaveText(
      '定期統計通訊保障及監察法之核駁率，107年績效目標值為70%',
    );
    await term.click();
    await expect(page).toHaveURL(/\/glossary\/#approval-rate$/u);
    await expect(page.locator('article:target')).toContainText('929件中核准699件');
  });

  test('explains Chinese terms in English to readers of English', async ({ page }) => {
    await page.goto('/en/measures/107-9-6/');
    const term = page.locator('main a.term', { hasText: '核駁率' });
    await expect(term).toHaveAttribute('title', /^“Approval or refusal” rate: /u);
    await expect(term.locator('span')).toHaveAttribute('lang', 'zh-Hant');
    await term.click();
    await expect(page).toHaveURL(/\/en\/glossary\/#approval-rate$/u);
  });

  test('is not led to from embedded pages, nor from documents line by line', async ({ page }) => {
    for (const path of ['/embed/indicators/107-9-6-t1/', '/sources/report-107/', '/glossary/']) {
      await page.goto(path);
      await expect(page.locator('a.term')).toHaveCount(0);
    }
  });
});

test.describe('sharing', () => {
  test.use({ viewport: { width: 390, height: 844 }, permissions: ['clipboard-read', 'clipboard-write'] });

  test('works by plain links without a script', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.goto(`${baseURL ?? ''}/indicators/107-1-3-t1a/`);
    await expect(page.locator('.share summary')).toBeInViewport();
    await page.locator('.share summary').click();
    const line = await page.getByRole('link', { name: 'LINE', exact: true }).getAttribute('href');
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const { origin, searchParams } = new URL(line ?? '');
    expect(origin).toBe('https://social-plugins.line.me');
    expect(searchParams.get('url')).toBe(canonical);
    expect(searchParams.get('text')).toMatch(/目標80案，實際123案/u);
    await page.close();
  });

  test('uses the device’s own way where there is one, in one tap', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, { share: (data: unknown) => Promise.resolve(Object.assign(window, { shared: data })) });
    });
    await page.goto('/measures/107-9-6/');
    await page.waitForFunction(() => customElements.get('share-page') !== undefined);
    await page.locator('.share summary').click();
    const shared = await page.evaluate(() => (window as unknown as { shared: { url: string } }).shared);
    expect(shared.url).toMatch(/\/measures\/107-9-6\/$/u);
    await expect(page.locator('.share details')).not.toHaveAttribute('open');
  });

  test('shows the links where the device refuses, and copies the address', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, { share: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    });
    await page.goto('/measures/107-9-6/');
    await page.waitForFunction(() => customElements.get('share-page') !== undefined);
    await page.locator('.share summary').click();
    await page.getByRole('button', { name: '複製連結' }).click();
    await expect(page.locator('.toast:not(.update-notice)')).toContainText('已複製連結');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/measures\/107-9-6\/$/u);
    await page.getByRole('button', { name: '複製連結' }).press('Escape');
    await expect(page.locator('.share summary')).toBeFocused();
    await expect(page.locator('.share details')).not.toHaveAttribute('open');
  });
});

test.describe('an address without a page', () => {
  test('leads to what is nearest, in the language of the address', async ({ page }) => {
    await page.goto('/en/indicators/107-1-1-t99/');
    const near = page.locator('.near a');
    await expect(near.first()).toHaveAttribute('href', '/en/measures/107-1-1/');
    await expect(page.locator('.lost input')).toHaveValue('107-1-1-t99');
    await page.goto('/measures/107-9-77/');
    await near.first().click();
    await expect(page).toHaveURL(/\/strategies\/107-9\/$/u);
  });

  test('asks the search for its words', async ({ page }) => {
    await page.goto('/%E6%8F%AD%E5%BC%8A%E8%80%85/');
    await expect(page.locator('nearest-pages')).toBeHidden();
    await page.locator('.lost button').click();
    await expect(page).toHaveURL(/\/search\/\?q=%E6%8F%AD%E5%BC%8A%E8%80%85$/u);
  });
});

test.describe('a long table', () => {
  test('is sorted by the heads of its columns, and back', async ({ page }) => {
    await page.goto('/editions/107/');
    await page.locator('.figure summary').first().click();
    const table = page.locator('sortable-table').first();
    const head = table.getByRole('columnheader', { name: '達標', exact: true });
    const column = async (): Promise<number[]> =>
      (await table.locator('tbody td:nth-child(2)').allTextContents()).map((text) => Number.parseInt(text, 10));
    const before = await column();
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(table.getByRole('status')).toHaveText('已依「達標」由大到小排列');
    expect(await column()).toEqual([...before].sort((a, b) => b - a));
    await head.getByRole('button').click();
    expect(await column()).toEqual([...before].sort((a, b) => a - b));
    await head.getByRole('button').click();
    await expect(head).not.toHaveAttribute('aria-sort');
    expect(await column()).toEqual(before);
  });

  for (const width of [390, 1280]) {
    test(`keeps its heads in view, and hides no focus behind them (${width} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('/strategies/112-8/');
      await page.locator('.figure summary').first().click();
      const links = page.locator('.long tbody a');
      await links.nth(25).focus();
      const head = page.locator('.long thead th').first();
      await expect(head).toBeInViewport();
      for (const place of [24, 12, 3]) {
        await links.nth(place).focus();
        const bottom = (await head.boundingBox().then((box) => box && box.y + box.height)) ?? 0;
        expect((await links.nth(place).boundingBox())?.y, `link ${place}`).toBeGreaterThanOrEqual(bottom - 1);
      }
    });
  }

  test('is a plain table without a script', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${baseURL ?? ''}/editions/107/`);
    await expect(page.locator('sortable-table button')).toHaveCount(0);
    await page.close();
  });
});

test('the foot of every page says the version of its data and leads to what changed', async ({ page }) => {
  await page.goto('/measures/107-9-6/');
  const foot = page.getByRole('contentinfo').getByRole('link', { name: /^資料版本\d+\.\d+\.\d+/u });
  await expect(foot).toHaveText(/本頁內容更新於民國\d+年\d+月\d+日$/u);
  await expect(foot).toHaveAttribute('href', '/changelog/');
});

test('large figures are said in short beside the exact ones', async ({ page }) => {
  await page.goto('/indicators/107-9-4-t1/');
  const head = page.locator('.observations .head', { hasText: '266,310,000元' }).first();
  await expect(head.locator('.rough')).toHaveText('約2.66億元');
});
