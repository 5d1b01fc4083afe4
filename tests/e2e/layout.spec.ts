import { expect, test, type Page } from 'playwright/test';
import { PAGE_KINDS, PAGES } from '../../scripts/process/page-kinds.ts';
import { inTurn, LONG } from '../sample.ts';
import { layOutAll } from '../../scripts/process/laid-out.ts';
import {
  crowdedSigns,
  cutOff,
  lineLengths,
  moved,
  offMargin,
  overprinted,
  prepare,
  sideways,
  smallTargets,
} from './layout-measures.ts';

/** Windows of a phone and of a desk, and what is left of a window of 1280 px where pages are enlarged to 400% and 200%. */
const WINDOWS = [
  { name: 'a phone, and 400%', width: 390, zoomed: { width: 320, height: 256 } },
  { name: 'a desk, and 200%', width: 1280, zoomed: { width: 640, height: 450 } },
] as const;

/** What readers may set (WCAG 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Ideographs: 38 are the most in a line; where there is room, a column has room for 30 at least. */
const LONGEST_LINE = 38;
const NARROWEST_COLUMN = 30;
/** Letters, signs and spaces of English (WCAG 1.4.8). */
const LONGEST_ENGLISH_LINE = 80;

const SAMPLE = [
  ...Object.values(PAGE_KINDS).map(([first]) => first),
  '/en/measures/107-9-5/',
  '/en/strategies/107-9/',
  '/en/offline/',
];

async function lostIn(page: Page): Promise<string[]> {
  return [await page.evaluate(sideways), await page.evaluate(cutOff), await page.evaluate(overprinted)].flat();
}

async function expectLines(page: Page, width: number): Promise<void> {
  const english = await page.evaluate(lineLengths, 'Latin' as const);
  expect.soft(english.filter(({ length }) => length > LONGEST_ENGLISH_LINE)).toEqual([]);
  const lines = await page.evaluate(lineLengths, 'Han' as const);
  expect.soft(lines.filter(({ length }) => length > LONGEST_LINE)).toEqual([]);
  if (width < 1280 || lines.length === 0) return;
  expect.soft(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(NARROWEST_COLUMN);
}

test.describe.configure({ timeout: 180_000 });

for (const [index, path] of (LONG ? PAGES : SAMPLE).entries())
  for (const { name, width, zoomed } of inTurn(WINDOWS, index))
    test(`${path} keeps its layout: ${name}`, async ({ page }) => {
      await page.addInitScript(prepare);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect.soft(await page.evaluate(moved)).toEqual([]);
      await layOutAll(page);
      expect.soft(await lostIn(page)).toEqual([]);
      expect.soft(await page.evaluate(offMargin)).toEqual([]);
      expect.soft(await page.evaluate(smallTargets)).toEqual([]);
      expect.soft(await page.evaluate(crowdedSigns)).toEqual([]);
      await expectLines(page, width);
      await page.setViewportSize(zoomed);
      expect.soft(await lostIn(page), 'enlarged').toEqual([]);
      expect.soft(await page.evaluate(smallTargets), 'enlarged').toEqual([]);
      await page.addStyleTag({ content: SPACING });
      expect.soft(await lostIn(page), 'enlarged and spaced').toEqual([]);
    });

for (const path of ['/editions/112/', '/en/compare/107...112/'])
  for (const width of [390, 1280])
    test(`the head of ${path} stays where it is while the rest comes (${width} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const [margin, end] = await page.evaluate(() =>
        ['.share', '.share summary'].map((name) => document.querySelector(name)?.getBoundingClientRect().right ?? 0),
      );
      expect(end, 'the share control ends at the margin').toBe(margin);
      const moves = await page.evaluate(() =>
        ['.share > details', '#U', '.brand'].map((name) => {
          const mark = document.querySelector(name);
          const place = (): string =>
            JSON.stringify([mark?.getBoundingClientRect().x, mark?.getBoundingClientRect().y]);
          const whole = place();
          for (const each of document.querySelectorAll('body *'))
            if (mark && mark.compareDocumentPosition(each) === Node.DOCUMENT_POSITION_FOLLOWING) each.remove();
          // A browser stands something of its own in for a summary that is still to come.
          if (mark?.matches('details')) mark.replaceChildren();
          return { name, whole, alone: place() };
        }),
      );
      for (const { name, whole, alone } of moves) {
        expect(whole, name).toMatch(/^\[[\d.]+,[\d.]+\]$/u);
        expect(alone, name).toBe(whole);
      }
    });
