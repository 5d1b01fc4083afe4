import { expect } from 'playwright/test';
import { brokenRules, openIn, WAYS } from './axe.ts';
import { box, status } from './search-page.ts';
import { inTurn } from '../sample.ts';
import { test } from './ready.ts';

test.describe('what a script draws breaks no rule of WCAG 2.2 AA that axe knows', () => {
  const STATES = [
    ['results with facets', '/search/?q=廉政署&edition=107', null],
    ['nothing found, and a record', '/search/?q=金管會 未達成', null],
    ['a mistyped word', '/search/?q=透明晶質將', null],
    ['the panel below the box', '/', '檢察署'],
  ] as const;
  for (const [index, [name, path, typed]] of STATES.entries())
    for (const way of inTurn(WAYS, index))
      test(`${name} (${way.join(', ')} px)`, async ({ page }) => {
        await openIn(page, way, path);
        if (typed !== null) await box(page).pressSequentially(typed);
        await page.locator('a[data-result]').first().waitFor();
        if (typed !== null) await expect(page.locator('.search-panel [role=status]')).toContainText(typed);
        // The facets are folded where the window is narrow.
        const folded = page.locator('#search-facets:not([hidden]):not([open]) > summary');
        if ((await folded.count()) > 0) await folded.click();
        expect(await brokenRules(page)).toEqual([]);
        expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(way[1]);
      });
});

test.describe('hostile input', () => {
  const INPUTS = [
    '<script>document.title="x"</script>',
    '"><img src=x onerror="document.title=\'x\'">',
    '.*+?^${}()|[]\\',
    '🙂👨‍👩‍👧',
    '，。、；：',
    '金'.repeat(5000),
    '%E0%A4%A',
    '機關:<b>x</b> 版本:"><i>',
  ];

  test('by address and by box', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('dialog', (dialog) => {
      faults.push(dialog.message());
      void dialog.dismiss();
    });
    for (const input of INPUTS)
      await test.step(input.slice(0, 40), async () => {
        await page.goto(`/search/?q=${encodeURIComponent(input.slice(0, 1000))}`);
        await expect(status(page)).not.toHaveText('');
        await expect(status(page)).not.toHaveText(/載入/u);
        await expect(page).toHaveTitle(/｜搜尋/u);
        await page.goto('/search/');
        await box(page).fill(input);
        await expect(status(page)).toContainText('項執行措施');
        await expect(
          page.locator('#search-results :is(img, b, i, script), #search-status *, #search-facets img'),
        ).toHaveCount(0);
        await page.goto('/agencies/');
        await box(page).fill(input);
        await expect(page.locator('.search-panel [role=status]')).toContainText('項執行措施');
        await expect(page.locator('.search-panel img, .search-panel script')).toHaveCount(0);
        expect(faults).toEqual([]);
      });
  });

  test('a lone surrogate, broken escapes and unknown facets in the address', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    for (const query of [
      'q=%ED%A0%80',
      'q=%E0%A4%A',
      'status=<img>&edition=..%2F..&q=監察院',
      'sort=x&agency=nobody&q=監察院',
    ]) {
      await page.goto(`/search/?${query}`);
      await expect(status(page)).toContainText('項執行措施');
      await expect(page.locator('#search-facets img')).toHaveCount(0);
    }
    expect(faults).toEqual([]);
  });
});
