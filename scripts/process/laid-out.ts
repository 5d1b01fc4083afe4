import type { Page } from 'playwright';

/** Lays out what is far below too, as readers find it: until they come near, it has guessed heights, and is not drawn. */
export async function layOutAll(page: Page): Promise<void> {
  await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
}
