import { expect, test } from 'playwright/test';
import { inTurn, LONG } from '../sample.ts';
import { brokenRules, WAYS } from './axe.ts';
import { PAGES } from './site.ts';

const SAMPLE = [
  '/',
  '/editions/aac-104/',
  '/strategies/098-1-2/',
  '/measures/112-1-1/',
  '/agencies/moj-aac/',
  '/indicators/107-1-1-t1/',
  '/indicators/',
  '/series/',
  '/series/wiretap-approval-rate/',
  '/sources/policy-aac/',
  '/method/',
  '/compare/107...112/',
  '/checks/',
  '/checks/107-9-1-c7/',
  '/embed/indicators/107-1-1-t1/',
  '/data/',
  '/search/',
  '/about/design/',
  '/accessibility/',
  '/sitemap/',
  '/changelog/',
  '/glossary/',
  '/corrections/',
  '/offline/',
];

test.describe.configure({ timeout: 90_000 });

for (const [index, path] of (LONG ? PAGES : SAMPLE).entries()) {
  for (const [colorScheme, width] of inTurn(WAYS, index)) {
    test(`${path} breaks no rule of WCAG 2.2 AA that axe knows (${colorScheme}, ${width} px)`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        baseURL: baseURL ?? '',
      });
      const page = await context.newPage();
      await page.goto(path);
      expect(await brokenRules(page)).toEqual([]);
      await context.close();
    });
  }
}
