import { expect } from 'playwright/test';
import { measures, queryOf, status } from './search-page.ts';
import { test } from './ready.ts';

test.describe('the search in English', () => {
  test('an abbreviation finds the agency under its English name, and its measures on English pages', async ({
    page,
  }) => {
    await page.goto('/en/search/');
    await page.getByRole('searchbox', { name: 'Search measures and agencies' }).pressSequentially('FSC');
    await expect(status(page)).toHaveText('“FSC”: 28 measures, 1 agency');
    const body = page.locator('.found-agencies .name');
    await expect(body).toHaveText('Financial Supervisory Commission 金融監督管理委員會');
    await expect(body.locator('[lang=zh-Hant]')).toHaveText('金融監督管理委員會');
    await expect(page.locator('.found-agencies')).toContainText('2018 progress report, 7 measures');
    await measures(page).first().locator('a').first().click();
    await expect(page).toHaveURL(/\/en\/measures\/112-7-1\/$/u);
  });

  test('all Chinese words that are drawn say that they are, and no others', async ({ page }) => {
    await page.goto('/en/search/?q=whistleblower protection');
    await expect(measures(page).first()).toBeVisible();
    await expect(page.locator('#search-facets .count').first()).toBeAttached();
    const wrong = await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('.search-page') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent ?? '';
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (/\p{Script=Han}/u.test(words) !== (lang === 'zh-Hant') && /[\p{Script=Han}A-Za-z]{3}/u.test(words))
          found.push(words);
      }
      return found;
    });
    expect(wrong).toEqual([]);
  });

  test('indicators and strategies bear their English names, the official one beside them', async ({ page }) => {
    await page.goto('/en/search/?q=AEO');
    const found = page.locator('#search-results [data-key$="/en/indicators/107-7-7-t1/"]');
    await expect(found).toContainText(/^[A-Z][A-Za-z ]+ economic operators \(AEO/u);
    await expect(found.locator('[lang=zh-Hant]')).toHaveText(['安全認證優質企業', '完成認證家數']);
    const strategies = page.locator('#search-facets fieldset', { hasText: 'Strategy' });
    await expect(strategies.locator('label').first()).toContainText(/^107-7: Strengthen business integrity/u);
  });

  test('a status in English narrows, also beside an agency that has none', async ({ page }) => {
    await page.goto('/en/search/?q=AAC missed');
    await expect(page.locator('#search-results')).toContainText('Narrowed by your query: status “Target missed”');
    await expect(measures(page).locator('.place')).toHaveText([/107-8-6$/u, /107-8-7$/u]);
    await page.goto('/en/search/?q=FSC missed');
    await expect(page.locator('.none')).toHaveText(
      'Financial Supervisory Commission has no measure with the status “Target missed”. This is its record.',
    );
  });

  test('what is not there is said, with ways to go on', async ({ page }) => {
    await page.goto('/en/search/?q=zzzzz');
    await expect(page.locator('.none')).toHaveText('Nothing on this site matches “zzzzz”.');
    await page.locator('#search-results').getByRole('link', { name: 'Ministry of Justice' }).click();
    await expect(page).toHaveURL(/\/en\/search\/\?q=Ministry/u);
    expect(queryOf(page).get('q')).toBe('Ministry of Justice');
    await expect(page.locator('.found-agencies .name').first()).toContainText('Ministry of Justice 法務部');
  });

  test('every query that the page shows finds something', async ({ page }) => {
    await page.goto('/en/search/');
    const queries = await page.locator('#search-examples a, .search-language a').allTextContents();
    expect(queries.length).toBe(13);
    const search = page.getByRole('searchbox', { name: 'Search measures and agencies' });
    for (const query of queries.map((each) => each.trim())) {
      await search.fill(query);
      await expect(status(page)).toContainText(`“${query}”: `);
      await expect(status(page), query).not.toContainText(': 0 measures');
    }
  });
});
