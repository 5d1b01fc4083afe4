import { expect, it } from 'vitest';
import { assertPages } from '../../../../scripts/rules/pages.ts';

it('counts pages that stand in every language', () => {
  expect(assertPages(['about.mdx', 'en/about.mdx', 'en/method.mdx', 'method.mdx'])).toBe(
    '2 pages of prose stand in 2 languages',
  );
});

it.each([
  [
    'an English page',
    ['about.mdx', 'en/about.mdx', 'method.mdx'],
    'content/pages/en/method.mdx',
    'content/pages/method.mdx',
  ],
  [
    'a Chinese page',
    ['about.mdx', 'en/about.mdx', 'en/method.mdx'],
    'content/pages/method.mdx',
    'content/pages/en/method.mdx',
  ],
])('says which file is missing: %s', (_, paths, missing, found) => {
  expect(() => assertPages(paths)).toThrow(
    `${missing}: this page is missing: every page stands in every language\n  expected: ${missing}\n  found:    ${found}\n  to do:    write ${missing}, or remove the page in the other language too`,
  );
});
