import { expect, type Page } from 'playwright/test';
import { prepareWalk, walk } from './keyboard-walk.ts';
import { test } from './ready.ts';

const PATHS = [
  '/',
  '/indicators/107-1-1-t1/',
  '/editions/107/',
  '/strategies/107-9/',
  '/series/',
  '/compare/107...112/',
  '/embed/indicators/107-8-6-t1/',
  '/en/agencies/fsc/',
];

/** Runs in the page: shapes of drawings that are filled or stroked in a colour that is not the system's, or in none that shows. */
function lostMarks(): string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const systemColours = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight'].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const [canvas] = systemColours;
  const none = ['none', 'rgba(0, 0, 0, 0)', 'transparent'];
  return [...document.querySelectorAll('svg.chart :is(rect, path, circle, line, text), .sign *')]
    .filter((shape) => shape.checkVisibility() && !shape.matches('.hit, g, title'))
    .flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      const drawn = [fill, stroke].filter((colour) => !none.includes(colour));
      const foreign = drawn.filter((colour) => !systemColours.includes(colour));
      if (foreign.length > 0) return [`${shape.outerHTML.slice(0, 60)}: ${foreign.join()}`];
      return drawn.some((colour) => colour !== canvas) ? [] : [`${shape.outerHTML.slice(0, 60)} is not seen`];
    });
}

/** Runs in the page: links that neither a line nor a colour tells from the words around them. */
function plainLinks(): string[] {
  return [...document.querySelectorAll('main a[href], footer a[href]')]
    .filter((link) => link.checkVisibility() && link.closest('svg') === null)
    .filter((link) => {
      const { color, textDecorationLine, borderBottomStyle, borderBottomWidth } = getComputedStyle(link);
      const hasBorder = borderBottomStyle !== 'none' && borderBottomWidth !== '0px';
      return color === getComputedStyle(document.body).color && textDecorationLine === 'none' && !hasBorder;
    })
    .map((link) => link.outerHTML.slice(0, 100));
}

/** Runs in the page: of each status its shapes, its words and its colour. */
function statuses(): {
  readonly status: string;
  readonly shape: string;
  readonly words: string;
  readonly colour: string;
}[] {
  return [...document.querySelectorAll('.status')].map((each) => ({
    status: [...each.classList].find((name) => name.startsWith('s-')) ?? '',
    shape: each.querySelector('svg > g')?.innerHTML ?? '',
    words: each.textContent.trim(),
    colour: getComputedStyle(each).color,
  }));
}

async function openForced(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.addInitScript(prepareWalk);
  await page.goto(path);
}

for (const path of PATHS)
  test(`${path} is all there in the colours that the reader’s system forces`, async ({ page }) => {
    await openForced(page, path);
    expect.soft(await page.evaluate(lostMarks)).toEqual([]);
    expect.soft(await page.evaluate(plainLinks)).toEqual([]);
  });

test('in forced colours a status is told by its sign and its words alone', async ({ page }) => {
  await openForced(page, '/indicators/');
  const found = await page.evaluate(statuses);
  const byStatus = Map.groupBy(found, ({ status }) => status);
  expect(byStatus.size).toBe(7);
  expect(new Set(found.map(({ colour }) => colour)).size).toBe(1);
  expect(found.filter(({ words, shape }) => words === '' || shape === '')).toEqual([]);
  const shapes = [...byStatus.values()].map((those) => new Set(those.map(({ shape }) => shape)));
  expect(shapes.map(({ size }) => size)).toEqual(Array.from({ length: 7 }, () => 1));
  expect(new Set(shapes.flatMap((each) => [...each])).size).toBe(7);
});

for (const path of ['/indicators/107-8-6-t1/', '/search/?q=%E9%87%91%E7%AE%A1%E6%9C%83'])
  test(`in forced colours the focus is seen on ${path}`, async ({ page }) => {
    await openForced(page, path);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.noteLooks());
    const stops = await walk(page, 'Tab');
    expect(stops.length).toBeGreaterThan(40);
    expect(stops.filter(({ outline, contrast, differs }) => outline < 2 || contrast < 3 || !differs)).toEqual([]);
  });

test('nothing moves, least of all for readers who asked for that', async ({ page }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const)
    for (const path of PATHS) {
      await page.emulateMedia({ reducedMotion });
      await page.goto(path);
      const moving = await page.evaluate(() => {
        const isMoving = (each: Element): boolean =>
          ['', '::before', '::after'].some((part) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each, part);
            return animationName !== 'none' || /[1-9]/u.test(transitionDuration) || scrollBehavior !== 'auto';
          });
        return [...document.querySelectorAll('*')].filter(isMoving).map(({ outerHTML }) => outerHTML.slice(0, 80));
      });
      expect(moving, path).toEqual([]);
      expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
    }
});
