import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { pagesOf } from '../../scripts/permalinks/pages.ts';
import { LONG } from '../sample.ts';

const DIST = 'dist';
const CARRIED = /<style data-href="([^"]+)">/u;
const readPage = (page: string): string => readFileSync(join(DIST, page, 'index.html'), 'utf8');
const CARRYING = pagesOf(DIST).filter((page) => CARRIED.test(readPage(page)));

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
    const address = CARRIED.exec(readPage(path))?.[1] ?? '';
    const { missing, matching } = await page.evaluate(missingRules, address);
    expect.soft(missing, path).toEqual([]);
    expect(matching, path).toBeGreaterThan(50);
  }
});

test('what a script adds to a long page looks as anywhere else', async ({ page }) => {
  await page.goto('/checks/');
  expect(readPage('/checks/')).not.toContain('.search-panel');
  await page.locator('#site-search-box').fill('廉政署');
  await expect(page.locator('.search-panel .all')).toBeVisible();
  await expect(page.locator('.search-panel')).toHaveCSS('position', 'absolute');
});
