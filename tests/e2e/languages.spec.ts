import { expect, type Page } from 'playwright/test';
import { BASE, basedPort } from './site.ts';
import { test } from './ready.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const toEnglish = (page: Page) => page.locator('header a[hreflang=en]');
const toChinese = (page: Page) => page.locator('header a[hreflang=zh-Hant-TW]');

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch leads to the same page in the other language, and back', async ({ page }) => {
    await page.goto('/strategies/107-2/');
    await expect(heading(page)).toHaveText('二、促進公開透明，防止利益衝突。');
    await expect(toEnglish(page)).toHaveAttribute('lang', 'en');
    await toEnglish(page).click();
    await expect(page).toHaveURL(/\/en\/strategies\/107-2\/$/u);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(heading(page)).toHaveText('2. Promote openness and transparency and prevent conflicts of interest');
    await toChinese(page).click();
    await expect(page).toHaveURL(/:\d+\/strategies\/107-2\/$/u);
  });

  test('it does so under another base', async ({ page }) => {
    await page.goto(`http://127.0.0.1:${basedPort}${BASE}agencies/moj/`);
    await toEnglish(page).click();
    expect(new URL(page.url()).pathname).toBe(`${BASE}en/agencies/moj/`);
    await expect(heading(page)).toHaveText('Ministry of Justice');
  });

  for (const [path, name, original, note] of [
    [
      'strategies/107-2',
      '2. Promote openness and transparency and prevent conflicts of interest',
      '促進公開透明，防止利益衝突。',
      'The English name is this site’s translation.',
    ],
    [
      'editions/112',
      'National Integrity Building Action Plan (approved version of 2023)',
      '國家廉政建設行動方案（民國112年核定本）',
      'The English name is this site’s translation.',
    ],
    [
      'sources/plan-098',
      'National Integrity Building Action Plan',
      '國家廉政建設行動方案',
      'The English name is this site’s translation.',
    ],
    ['agencies/moj-aac', 'Agency Against Corruption, Ministry of Justice', '法務部廉政署', null],
    ['indicators/107-1-3-t1a', 'Special audits', '專案稽核案數', null],
    ['series/special-audits', 'Special audits', '專案稽核', null],
  ] as const)
    // prettier-ignore
    test(`/en/${path}/ has an English name, the Chinese one below it, and whose words it is`, async ({ page }) => {
      await page.goto(`/en/${path}/`);
      await expect(heading(page)).toHaveText(name);
      await expect(page.locator('hgroup .original')).toHaveText(original);
      if (note === null) await expect(page.locator('hgroup .note')).toHaveCount(0);
      else await expect(page.locator('hgroup .note')).toContainText(note);
    });

  test('lists have both names', async ({ page }) => {
    await page.goto('/en/strategies/');
    await expect(page.getByText('The English names are this site’s translations.')).toBeVisible();
    const strategy = page.getByRole('listitem').filter({ hasText: 'Amend the “revolving door” clause' });
    await expect(strategy.locator('.original[lang=zh-Hant]')).toHaveText(
      '研修「旋轉門條款」規範，迴避利益衝突，杜絕利益輸送。',
    );
    await page.goto('/en/agencies/');
    const agency = page.locator('.agencies .row').filter({ hasText: 'Central Bank' }).first();
    await expect(agency.locator('.original')).toHaveText('中央銀行');
  });

  test('measures stay in the words of the document, under strategies and bodies with English names', async ({
    page,
  }) => {
    await page.goto('/en/measures/107-2-1/');
    await expect(page.locator('main')).toContainText('加強宣導「公職人員財產申報法」');
    await expect(page.locator('.trail')).toContainText('2. Promote openness and transparency');
    await expect(page.locator('.roles').getByRole('link', { name: 'Control Yuan' })).toBeVisible();
  });

  test('an English name on a Chinese page is marked', async ({ page }) => {
    await page.goto('/agencies/moj-aac/');
    await expect(page.locator('dd[lang=en]')).toHaveText('Agency Against Corruption, Ministry of Justice');
  });
});

test('the switch takes the place on the page along', async ({ page }) => {
  await page.goto('/sources/report-107/#L13');
  await toEnglish(page).click();
  await expect(page).toHaveURL(/\/en\/sources\/report-107\/#L13$/u);
  await expect(page.locator('#L13')).toBeInViewport();
});

test('the switch takes a search along, as it stands when the link is followed', async ({ page }) => {
  await page.goto('/search/?q=廉政署');
  await page.evaluate(() => {
    history.replaceState(null, '', '?q=金管會');
  });
  await toEnglish(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=/u);
  expect(new URL(page.url()).searchParams.get('q')).toBe('金管會');
});
