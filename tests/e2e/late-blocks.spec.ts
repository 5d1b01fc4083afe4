import { expect, test } from 'playwright/test';
import { layOutAll } from '../../scripts/process/laid-out.ts';

const LATE = '.late';
/** A guess above this would make the page's scroll bar lie. */
const MOST = 3;

/** Runs in the page: the height that each block is guessed to have. */
const guesses = (blocks: Element[]): number[] =>
  blocks.map((block) => parseFloat(getComputedStyle(block).containIntrinsicBlockSize.replace('auto', '')));

/** Runs in the page: the height of what is in each block. */
const heights = (blocks: Element[]): number[] =>
  blocks.map((block) => {
    const { paddingTop, paddingBottom } = getComputedStyle(block);
    return block.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  });

for (const [path, least] of [
  ['/editions/107/', 40],
  ['/compare/107...112/', 40],
  ['/checks/', 40],
  ['/en/editions/098/', 40],
  ['/indicators/', 300],
  ['/data/', 15],
  ['/series/', 40],
  ['/glossary/', 40],
  ['/about/design/', 6],
] as const)
  for (const width of [390, 1280])
    test(`blocks of ${path} that are laid out late take no less room than they will, and not much more (${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const blocks = page.locator(LATE);
      const guessed = await blocks.evaluateAll(guesses);
      await layOutAll(page);
      const real = await blocks.evaluateAll(heights);
      expect(real.length).toBeGreaterThan(least);
      const shares = real.map((height, at) => (guessed[at] ?? 0) / height);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...shares)).toBeLessThan(MOST);
    });

for (const path of ['/agencies/moj/', '/series/', '/editions/107/'])
  for (const width of [390, 1280])
    test(`tall drawings of ${path} have their room before they are drawn (${width} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const rooms = page.locator('.tall:visible');
      const guessed = await rooms.evaluateAll((each) => each.map(({ clientHeight }) => clientHeight));
      await layOutAll(page);
      const drawn = page.locator('.tall:visible > svg');
      const heights = await drawn.evaluateAll((each) => each.map((svg) => svg.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(0);
      expect(heights.map(Math.round)).toEqual(guessed);
    });

for (const path of ['/editions/107/#missed', '/checks/#arguable'])
  test(`a filter gives what is left its true height: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(path);
    const height = (): Promise<number> => page.locator('.filterable').evaluate(({ clientHeight }) => clientHeight);
    const filtered = await height();
    await layOutAll(page);
    expect(await height()).toBe(filtered);
  });
