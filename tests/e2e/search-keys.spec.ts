import { expect } from 'playwright/test';
import { box, measures, queryOf, scripted, status } from './search-page.ts';
import { test } from './ready.ts';

test.describe('the keyboard', () => {
  test('/ goes to the box, arrows to the results and back, Enter follows, Esc clears', async ({ page }) => {
    await page.goto('/search/');
    await scripted(page);
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('');
    await page.keyboard.type('農糧署');
    await expect(status(page)).toContainText('「農糧署」');
    const links = page.locator('a[data-result]');
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
    await expect(page.locator('#search-everything')).toBeVisible();
    await page.keyboard.type('農糧署');
    await expect(status(page)).toContainText('「農糧署」');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/agencies\/[a-z-]+\/$/u);
  });

  test('on a wide window Tab comes to the results before the facets, on a narrow one the facets are one line', async ({
    page,
  }) => {
    const isBefore = (): Promise<boolean> =>
      page.evaluate(() => {
        const [results, facets] = ['search-results', 'search-facets'].map((id) => document.getElementById(id));
        return ((results?.compareDocumentPosition(facets ?? document) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      });
    await page.goto('/search/?q=廉政署');
    await expect(measures(page).first()).toBeVisible();
    expect(await isBefore()).toBe(true);
    await expect(page.locator('#search-facets')).toHaveAttribute('open');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(isBefore).toBe(false);
    await expect(page.locator('#search-facets')).not.toHaveAttribute('open');
  });

  test('/ can be switched off, for good, and writes where one is typing', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill('5');
    await page.keyboard.press('/');
    await expect(box(page)).toHaveValue('5/');
    await box(page).fill('');
    await page.getByLabel('按「/」鍵跳到搜尋框').uncheck();
    await page.goto('/agencies/');
    await scripted(page);
    await page.keyboard.press('/');
    await expect(box(page)).not.toBeFocused();
    await page.goto('/search/');
    await page.getByLabel('按「/」鍵跳到搜尋框').check();
    await page.goto('/agencies/');
    await scripted(page);
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
  });
});

test.describe('an input method', () => {
  test('nothing is searched in the middle of a composition', async ({ page }) => {
    await page.goto('/search/?q=監察院');
    await expect(status(page)).toContainText('「監察院」');
    await box(page).fill('');
    await expect(page.locator('#search-everything')).toBeVisible();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['ㄌ', 'ㄌㄧ', 'ㄌㄧㄢ', '廉', '廉ㄓ', '廉ㄓㄥ', '廉正']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await expect(box(page)).toHaveValue(text);
    }
    await page.waitForTimeout(500);
    expect(queryOf(page).get('q')).toBeNull();
    await expect(page.locator('#search-everything')).toBeVisible();
    await keyboard.send('Input.insertText', { text: '廉政署' });
    await expect(status(page)).toContainText('「廉政署」');
    await expect.poll(() => queryOf(page).get('q')).toBe('廉政署');
  });

  test('a composition that began before the search was loaded is not searched either', async ({ page }) => {
    await page.route(/\/index\.json/u, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto('/search/');
    await box(page).focus();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'ㄐ', selectionStart: 1, selectionEnd: 1 });
    await page.waitForTimeout(800);
    await expect(page.locator('#search-everything')).toBeVisible();
    await keyboard.send('Input.insertText', { text: '監察院' });
    await expect(status(page)).toContainText('「監察院」');
  });
});
