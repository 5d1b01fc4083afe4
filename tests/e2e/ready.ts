import { test as base, type Page } from 'playwright/test';

/** Waits until the scripts of a page, which come after it was drawn, have run: what a reader who acts at leisure meets. */
export const scriptsRun = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const { textContent } of document.scripts)
      for (const [, address = ''] of textContent.matchAll(/import\("([^"]+)"\)/gu)) await import(address);
  });

/** Tests of what scripts add: a page that is gone to is ready when its scripts have run, or could not be loaded. */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    const goTo = page.goto.bind(page);
    if (javaScriptEnabled)
      page.goto = async (...given) => {
        const response = await goTo(...given);
        await scriptsRun(page).catch(() => undefined);
        return response;
      };
    await use(page);
  },
});
