import { expect, it } from 'vitest';
import { headFaults } from '../../../../scripts/machines/heads.ts';
import { builtSite, pageAt, ROOT } from './built-site.ts';

const IMAGE = { 'share/site.png': 'png' };
const NOINDEX = '<meta name="robots" content="noindex">';

it('takes pages that are their own, and a short form or an embedded part of one that asks not to be found', () => {
  const short = pageAt('/s/', { canonical: '/a/', head: NOINDEX });
  const framed = `<head><link rel="canonical" href="${ROOT}a/">${NOINDEX}</head>`;
  expect(
    headFaults(builtSite({ '/': pageAt('/'), '/a/': pageAt('/a/'), '/s/': short, '/embed/a/': framed }, IMAGE)),
  ).toEqual([]);
});

it('takes a site without pictures where no page names one, and no other', () => {
  const bare = (path: string) => pageAt(path).replaceAll(/<meta property="og:image[^>]*>/gu, '');
  const gone = (page: string) => [
    ...['og:image', 'og:image:width', 'og:image:height', 'og:image:alt'].map((name) => `${page}: ${name} is missing`),
    `${page}: og:image, , is no file of the site`,
  ];
  expect(headFaults(builtSite({ '/': bare('/'), '/a/': bare('/a/') }))).toEqual([]);
  expect(headFaults(builtSite({ '/': bare('/') }, IMAGE))).toEqual(gone('/'));
  expect(headFaults(builtSite({ '/': bare('/'), '/a/': pageAt('/a/') }))).toEqual([
    ...gone('/'),
    `/a/: og:image, ${ROOT}share/site.png, is no file of the site`,
  ]);
});

it.each([
  ['the address of another page', pageAt('/a/', { canonical: '/' }), [`/a/: the canonical address is ${ROOT}, not ${ROOT}a/`]],
  ['no address', pageAt('/a/').replace(/<link[^>]*>/u, ''), [`/a/: the canonical address is missing, not ${ROOT}a/`, `/a/: og:url is ${ROOT}a/, not `]],
  ['an address that is no page', pageAt('/a/', { canonical: '/b/', head: NOINDEX }), [`/a/: ${ROOT}b/ is no page of the site`]],
  ['another site', pageAt('/a/').replaceAll('example.org', 'example.com'), ['/a/: the canonical address is https://example.com/x/a/, not https://example.org/x/a/', '/a/: https://example.com/x/a/ is no page of the site', '/a/: og:image, https://example.com/x/share/site.png, is no file of the site']],
  ['no title where it is shared', pageAt('/a/').replace('content="題"', 'content=""'), ['/a/: og:title is missing']],
  ['an image that is not there', pageAt('/a/').replace('share/site.png', 'share/none.png'), [`/a/: og:image, ${ROOT}share/none.png, is no file of the site`]],
  ['no card', pageAt('/a/').replace('twitter:card', 'twitter:cards'), ['/a/: twitter:card is missing']],
  ['an image without a host', pageAt('/a/').replace(`${ROOT}share`, '/x/share'), [`/a/: og:image, /x/share/site.png, is no file of the site`]],
])('refuses %s', (_, html, expected) => {
  expect(headFaults(builtSite({ '/': pageAt('/'), '/a/': html }, IMAGE))).toEqual(expected);
}); // prettier-ignore
