import { expect, type Page } from 'playwright/test';
import { PAGE_KINDS } from '../../scripts/process/page-kinds.ts';
import { inTurn, LONG } from '../sample.ts';
import { prepareWalk, tabTo, walk, type Stop } from './keyboard-walk.ts';
import { test } from './ready.ts';

/** Pages with charts whose tables are open, long tables with heads that stay, forms, filters, code, frames, and lines of a document. */
const SAMPLE = [
  '/',
  '/strategies/112-8/',
  '/indicators/107-8-6-t1/',
  '/agencies/fsc/',
  '/embed/indicators/107-1-1-t1/',
  '/en/checks/107-9-1-c7/',
  '/sources/policy-aac/',
];
const LONG_SAMPLE = [
  ...SAMPLE,
  '/data/',
  '/measures/107-9-5/',
  '/en/',
  ...Object.values(PAGE_KINDS).map(([first]) => first),
  '/sources/report-107/',
];

const WINDOWS = [
  [390, 700],
  [1280, 600],
] as const;

const fault = ({ name, outline, contrast, seen, differs }: Stop): string[] => [
  ...(outline >= 2 && contrast >= 3 && differs ? [] : [`${name}: outline of ${outline} px, ${contrast.toFixed(1)}:1`]),
  ...(seen >= 2 ? [] : [`${name}: ${seen} of 3 points are in sight`]),
];

const places = (stops: readonly Stop[]): number[] => stops.map(({ place }) => place);

/** Alt and a letter as browsers look for it: as the character that the key writes alone. */
async function pressAccessKey(page: Page, letter: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const [text, alt] = [letter, 1];
  await page.keyboard.down('Alt');
  await keyboard.send('Input.dispatchKeyEvent', { type: 'char', text, unmodifiedText: text, modifiers: alt });
  await page.keyboard.up('Alt');
}

async function open(page: Page, path: string): Promise<number> {
  await page.addInitScript(prepareWalk);
  await page.goto(path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.figure details')) details.open = true;
  });
  return page.evaluate(() => window.noteLooks());
}

for (const [index, path] of [...(LONG ? new Set(LONG_SAMPLE) : SAMPLE)].entries())
  for (const [width, height] of inTurn(WINDOWS, index))
    test(`Tab goes through ${path} to its foot and back, always in sight (${width} px)`, async ({ page }) => {
      test.setTimeout(LONG ? 300_000 : 90_000);
      await page.setViewportSize({ width, height });
      const count = await open(page, path);
      const order = Array.from({ length: count }, (_, place) => place);
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        const stops = await walk(page, key);
        expect.soft(places(stops), key).toEqual(key === 'Tab' ? order : order.toReversed());
        expect.soft(stops.flatMap(fault), key).toEqual([]);
      }
    });

for (const [key, words] of [
  ['u', '上方功能區塊'],
  ['c', '中央內容區塊'],
  ['z', '下方資訊區塊'],
] as const)
  test(`Alt+${key} goes to its region, and Tab on from there`, async ({ page }) => {
    await page.goto('/agencies/fsc/');
    await pressAccessKey(page, key);
    await expect(page).toHaveURL(new RegExp(`#${key.toUpperCase()}$`, 'u'));
    const mark = page.getByRole('link', { name: words });
    await expect(mark).toBeFocused();
    await expect(mark).toBeInViewport();
    const region = { u: 'header nav', c: 'main', z: 'footer' }[key];
    await page.keyboard.press('Tab');
    await expect(page.locator(`${region} a:focus`)).toHaveCount(1);
    await expect(mark).not.toBeFocused();
  });

test('the filters of a comparison by keyboard: what is chosen is all there is, and Tab goes on among it', async ({
  page,
}) => {
  await page.goto('/compare/107...112/');
  const seen = page.locator('.compared:visible');
  const all = await seen.count();
  const filter = page.getByRole('navigation', { name: '篩選' }).getByRole('link', { name: /^未再列入（\d+項）$/u });
  await tabTo(page, filter);
  await page.keyboard.press('Enter');
  await expect(seen).toHaveCount(Number(/\d+/u.exec((await filter.textContent()) ?? '')));
  expect(await seen.count()).toBeLessThan(all);
  await tabTo(page, seen.first().getByRole('link').first(), 60);
  await expect(page.locator(':focus')).toBeInViewport();
  await page.goBack();
  await expect(seen).toHaveCount(all);
});
