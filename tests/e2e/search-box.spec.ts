import { expect, test as untouched, type Page } from 'playwright/test';
import { box, measures } from './search-page.ts';
import { BASE, basedPort } from './site.ts';
import { test } from './ready.ts';

test.describe('the box of other pages', () => {
  test('shows the first results below it, closes, and leads to all', async ({ page }) => {
    await page.goto('/measures/107-9-5/');
    await box(page).pressSequentially('檢察署');
    const panel = page.locator('.search-panel');
    await expect(panel.getByRole('status')).toHaveText(/「檢察署」：\d+項執行措施、1個機關/u);
    await page.keyboard.press('ArrowDown');
    await expect(panel.locator('a[data-result]').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeFocused();
    await page
      .locator('main h2')
      .first()
      .click({ position: { x: 5, y: 5 } });
    await expect(panel).toBeHidden();
    await box(page).pressSequentially(' 未達成');
    await expect(panel.locator('.place')).toHaveText([/序次35/u, /序次36/u]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/u);
    await expect(measures(page)).toHaveCount(2);
  });

  test('has the record of a body that has none of a status', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    await box(page).pressSequentially('金管會 未達成');
    const panel = page.locator('.search-panel');
    await expect(panel.locator('.none')).toContainText('以下是它的紀錄。');
    await expect(panel.locator('.record').nth(1)).toContainText('107年執行情形報告，7項執行措施');
    await expect(panel.locator('.record').nth(1)).toBeVisible();
  });

  test('stands under another base too', async ({ page }) => {
    await page.goto(`http://127.0.0.1:${basedPort}${BASE}`);
    await box(page).pressSequentially('遊說');
    await page.locator('.search-panel').getByRole('link', { name: '107-2-4' }).click();
    await expect(page).toHaveURL(new RegExp(`${BASE}measures/107-2-4/$`, 'u'));
    await page.goto(`http://127.0.0.1:${basedPort}${BASE}search/?q=遊說`);
    await expect(measures(page).first()).toBeVisible();
    const description = await page.request.get(`http://127.0.0.1:${basedPort}${BASE}opensearch.xml`);
    expect(await description.text()).toMatch(
      new RegExp(`template="http[^"]+${BASE}search/\\?q=\\{searchTerms\\}"`, 'u'),
    );
  });
});

/** Loses scripts of a name that a page asks for: they fail, or never come. Gives how many were asked for. */
async function lose(page: Page, name: string, how: 'failing' | 'silent', times = Infinity): Promise<() => number> {
  let asked = 0;
  await page.route(`**/_astro/${name}*.js`, async (route) => {
    asked += 1;
    if (asked > times) await route.continue();
    else if (how === 'failing') await route.abort();
  });
  return () => asked;
}

test.describe('the box where scripts are lost', () => {
  for (const how of ['failing', 'silent'] as const)
    test(`finds without a worker, whose script is ${how}`, async ({ page }) => {
      const asked = await lose(page, 'search-worker', how);
      await page.goto('/measures/107-9-5/');
      await box(page).pressSequentially('檢察署');
      const panel = page.locator('.search-panel');
      await expect(panel.getByRole('status')).toHaveText(/「檢察署」：\d+項執行措施、1個機關/u);
      await box(page).fill('遊說');
      await expect(panel.getByRole('link', { name: '107-2-4' })).toBeVisible();
      expect(asked()).toBe(1);
    });

  // Nothing here may load scripts but the page itself.
  untouched('is there when a part of its script was lost once', async ({ page }) => {
    const asked = await lose(page, 'dom', 'failing', 1);
    await page.goto('/measures/107-9-5/');
    await box(page).pressSequentially('遊說');
    await expect(page.locator('.search-panel').getByRole('link', { name: '107-2-4' })).toBeVisible();
    expect(asked()).toBe(2);
  });
});
