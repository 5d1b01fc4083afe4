import { expect, it } from 'vitest';
import { publishedAt } from '../../../src/lib/published-at.ts';

it.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
  ['https://廉政.example', 'https://xn--wytt7l.example'],
])('takes scheme and host: %s', (site, origin) => {
  expect(publishedAt(site)).toBe(origin);
});

it.each([
  'https://x.org/foo/',
  'https://x.org/?a=1',
  'https://x.org/#a',
  'https://me:secret@x.org/',
  'x.org',
  'localhost:4321',
  'ftp://x.org',
])('refuses %s, and says what to give', (site) => {
  expect(() => publishedAt(site)).toThrow(
    new Error(`SITE: expected scheme and host, as https://example.org, found ${site}; give the folder in BASE`),
  );
});

it('refuses an empty text', () => {
  expect(() => publishedAt('')).toThrow('as https://example.org, found nothing; give the folder in BASE');
});
