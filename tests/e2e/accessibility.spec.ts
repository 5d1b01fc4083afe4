import { expect, test } from 'playwright/test';
import { LONG } from '../sample.ts';
import { brokenRules } from './axe.ts';
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
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [390, 1280];

/** A sample shows each page light on phones and dark on desks: colours hang on the one, layout on the other. */
const isSkipped = (scheme: string, width: number): boolean => !LONG && (scheme === 'light') !== (width === 390);

/** Pages of thousands of elements, which axe takes a dozen seconds for: a sample sees them on phones alone. */
const LARGE = ['/checks/', '/compare/107...112/', '/data/'];
const widthsOf = (path: string): number[] => (LONG || !LARGE.includes(path) ? WIDTHS : [390]);

test.describe.configure({ timeout: 90_000 });

for (const path of LONG ? PAGES : SAMPLE) {
  for (const colorScheme of SCHEMES) {
    for (const width of widthsOf(path).filter((each) => !isSkipped(colorScheme, each))) {
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
}
