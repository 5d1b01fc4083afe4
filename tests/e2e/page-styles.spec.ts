import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { pagesOf } from '../../scripts/permalinks/pages.ts';
import { isLong } from '../../scripts/release/styles.ts';
import { LONG } from '../sample.ts';
import { test } from './ready.ts';

const DIST = 'dist';
const LINKED = /<link rel="stylesheet" href="([^"]*\/_astro\/[^"]+)">/u;
const readPage = (page: string): string => readFileSync(join(DIST, page, 'index.html'), 'utf8');
const CARRYING = pagesOf(DIST).filter((page) => isLong(readPage(page)));
/** The sheet of the site, as short pages link it. */
const SHEET = LINKED.exec(readPage('/'))?.[1] ?? '';

/**
 * The selectors, with the conditions around them, of the sheet at an address that match something in the page, in whatever
 * state readers bring it to, and are in none of its own styles.
 */
async function missingRules(address: string): Promise<{ missing: string[]; matching: number }> {
  const flat = (rules: CSSRuleList, within: string): [string, string][] =>
    [...rules].flatMap((rule): [string, string][] => {
      if (rule instanceof CSSStyleRule)
        return rule.selectorText.split(/,\s*(?![^(]*\))/u).map((each) => [within, each]);
      return rule instanceof CSSGroupingRule || rule instanceof CSSLayerBlockRule
        ? flat(rule.cssRules, `${within}${rule.cssText.slice(0, rule.cssText.indexOf('{'))}`)
        : [];
    });
  const STATE = String.raw`(?:::?(?:-[\w-]+|hover|active|target|visited|focus(?:-within|-visible)?|before|after|marker|placeholder|selection|first-letter|first-line)\b(?:\([^)]*\))?|\[open\])`; // prettier-ignore
  const [ALONE, ANY] = [new RegExp(`(?<=^|[\\s>+~(])${STATE}+(?=$|[\\s>+~)])`, 'gu'), new RegExp(STATE, 'gu')];
  const matches = (selector: string): boolean => {
    const bare = selector.replaceAll(ALONE, '*').replaceAll(ANY, '');
    try {
      return document.querySelector(bare) !== null;
    } catch {
      return true;
    }
  };
  const own = new Set(
    [...document.querySelectorAll('style')].flatMap(({ sheet }) =>
      flat(sheet?.cssRules ?? ({} as CSSRuleList), '').map(String),
    ),
  );
  const whole = new CSSStyleSheet();
  await whole.replace(await (await fetch(address)).text());
  const matching = flat(whole.cssRules, '').filter(([, selector]) => matches(selector));
  return { missing: matching.map(String).filter((each) => !own.has(each)), matching: matching.length };
}

test('a long page carries all rules for what is in it', async ({ page }) => {
  test.setTimeout(LONG ? 600_000 : 90_000);
  expect(CARRYING.length).toBeGreaterThan(20);
  await page.route('**/*.js', (route) => route.abort());
  for (const path of LONG ? CARRYING : CARRYING.filter((_, at) => at % 6 === 0)) {
    await page.goto(path);
    const { missing, matching } = await page.evaluate(missingRules, SHEET);
    expect.soft(missing, path).toEqual([]);
    expect(matching, path).toBeGreaterThan(50);
  }
});

for (const path of ['/checks/', '/en/editions/107/'])
  test(`${path} carries the rules for what scripts add to it`, async ({ page }) => {
    await page.goto(path);
    const before = await page.evaluate(missingRules, SHEET);
    await page.locator('#site-search-box').fill('廉政署');
    await expect(page.locator('.search-panel .all')).toBeVisible();
    const after = await page.evaluate(missingRules, SHEET);
    expect(after.matching).toBeGreaterThan(before.matching);
    expect(after.missing).toEqual([]);
  });

for (const query of ['廉政署', '監查院', '!!!', 'q=廉政署&edition=107'])
  test(`the page of the search carries the rules for what is found for ${query}`, async ({ page }) => {
    await page.goto(`/search/?${query.includes('=') ? query : `q=${query}`}`);
    await expect(page.locator('#search-status')).not.toBeEmpty();
    expect((await page.evaluate(missingRules, SHEET)).missing).toEqual([]);
  });
