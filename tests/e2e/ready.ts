import type { Page } from 'playwright/test';

/** Waits until the scripts of a page, which come after it was drawn, have run: what a reader who acts at leisure meets. */
export const scriptsRun = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const { textContent } of document.scripts)
      for (const [, address = ''] of textContent.matchAll(/import\("([^"]+)"\)/gu)) await import(address);
  });
