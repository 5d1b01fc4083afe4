import { expect, type Locator, type Page } from 'playwright/test';
import { tabTo } from './keyboard-walk.ts';
import { test } from './ready.ts';

// Pages are kept for going back, as readers' browsers keep them: the focus comes back with them.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  },
});

/** Follows a link by Tab and Enter to an address; the words of the link. */
async function follow(page: Page, link: Locator, to: RegExp): Promise<string> {
  await tabTo(page, link);
  const words = (await link.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(to);
  return words.trim();
}

/** Goes back to the link that was followed: it has the focus still, and is in sight. */
async function goBackTo(page: Page, words: string): Promise<void> {
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('a:focus')).toHaveText(words);
  await expect(page.locator('a:focus')).toBeInViewport();
}

for (const { home, agency, cite } of [
  { home: '/', agency: '金融監督管理委員會', cite: /^原文第\d+行$/u },
  { home: '/en/', agency: 'Financial Supervisory Commission', cite: /^Source, line \d+$/u },
])
  test(`from ${home} to an agency, one of its indicators, the line of the source, and back`, async ({ page }) => {
    const main = page.getByRole('main');
    await page.goto(home);
    const toAgency = await follow(
      page,
      main.getByRole('link', { name: agency, exact: true }).first(),
      /\/agencies\/fsc\/$/u,
    );
    const toIndicator = await follow(
      page,
      main.locator('.multiples .label a').first(),
      /\/indicators\/[\d-]+-t\d+[a-z]?\/$/u,
    );
    const toLine = await follow(page, main.getByRole('link', { name: cite }).first(), /\/sources\/[a-z]+-\d+\/#/u);
    const line = page.locator(`#L${/\d+/u.exec(toLine)?.[0] ?? ''}`);
    await expect(line.locator(':target')).toBeInViewport();
    await page.keyboard.press('Tab');
    const ahead = page.locator('a:focus');
    await expect(ahead).toBeInViewport();
    expect(
      await line.evaluate(
        (from) =>
          !!document.activeElement &&
          !(from.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_PRECEDING),
      ),
    ).toBe(true);
    for (const words of [toLine, toIndicator, toAgency]) await goBackTo(page, words);
    await expect(page).toHaveURL(new RegExp(`${home}$`, 'u'));
  });
