import { expect, test } from 'playwright/test';
import { inTurn, LONG } from '../sample.ts';
import { brokenRules, openIn, WAYS } from './axe.ts';
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
  '/en/data/',
  '/search/',
  '/about/design/',
  '/accessibility/',
  '/sitemap/',
  '/changelog/',
  '/glossary/',
  '/corrections/',
  '/offline/',
];

/** Pages of thousands of elements: a sample sees them on phones alone, and of their lists what these begin with. */
const LARGE = ['/checks/', '/compare/107...112/', '/data/', '/en/data/'];

/** The page that shows every part: a sample sees it light on phones and dark on desks, the others in one of these ways in turn. */
const PARTS = '/about/design/';

const SAMPLED_WAYS = WAYS.slice(0, 2);

const waysOf = (path: string, index: number): readonly (typeof WAYS)[number][] => {
  if (LONG) return WAYS;
  if (LARGE.includes(path)) return WAYS.slice(0, 1);
  return path === PARTS ? SAMPLED_WAYS : inTurn(SAMPLED_WAYS, index);
};

test.describe.configure({ timeout: 90_000 });

for (const [index, path] of (LONG ? PAGES : SAMPLE).entries())
  for (const way of waysOf(path, index))
    test(`${path} breaks no rule of WCAG 2.2 AA that axe knows (${way.join(', ')} px)`, async ({ page }) => {
      await openIn(page, way, path);
      expect(await brokenRules(page, LONG)).toEqual([]);
    });
