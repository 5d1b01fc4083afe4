import { expect, it } from 'vitest';
import { headerRules, headersFor } from '../../../../scripts/process/headers.ts';

const rules = headerRules(
  '/*\n  Access-Control-Allow-Origin: *\n/\n  X-Frame-Options: DENY\n/a*\n  X-A: b: c\n  X-B: d\n',
);

it('headersFor gives a path the headers of every rule that it falls under', () => {
  expect(headersFor(rules, '/')).toEqual([
    ['Access-Control-Allow-Origin', '*'],
    ['X-Frame-Options', 'DENY'],
  ]);
  expect(headersFor(rules, '/a/b.html')).toEqual([
    ['Access-Control-Allow-Origin', '*'],
    ['X-A', 'b: c'],
    ['X-B', 'd'],
  ]);
  expect(headersFor(rules, '/embed/')).toEqual([['Access-Control-Allow-Origin', '*']]);
});

it('headerRules gives none for an empty file', () => {
  expect(headerRules('')).toEqual([]);
});
