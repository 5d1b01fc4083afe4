import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenLinks } from '../../../../scripts/links/broken-links.ts';
import { sharedHeads } from '../../../../scripts/links/page-heads.ts';

const SITE = 'https://site.example';
let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'links-'));
});
afterEach(() => {
  rmSync(dist, { recursive: true, force: true });
});

const page = (path: string, body: string, title = path, description = path): void => {
  const file = join(dist, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<title>${title}</title><meta name="description" content="${description}"><body>${body}</body>`);
};

describe('findBrokenLinks', () => {
  it('follows links to pages, files and anchors', () => {
    page('', '<a href="/a/#x">a</a> <a href="/data.csv">csv</a> <a href="/a/?q=x&amp;y=1#x">a</a>');
    page('a', '<p id="x"></p> <a href="#x">x</a> <a href="/">home</a>');
    writeFileSync(join(dist, 'data.csv'), '');
    expect(findBrokenLinks(dist, '/', SITE)).toEqual({ pages: 2, links: 5, broken: [] });
  });

  it.each([
    ['/none/', 'leads to no file'],
    ['/none/?q=x', 'leads to no file'],
    ['/#none', 'leads to no such anchor'],
    ['https://example.org/', 'leads out of the site'],
    ['//example.org/x.js', 'leads out of the site'],
    ['https://site.example/none/', 'leads to no file'],
  ])('reports %s: it %s', (href, fault) => {
    page('', `<a href="${href}">x</a>`);
    expect(findBrokenLinks(dist, '/', SITE).broken).toEqual([`index.html: ${href} ${fault}`]);
  });

  it('reads what is escaped once', () => {
    page('', '<a href="/none/&amp;quot;&quot;">x</a>');
    expect(findBrokenLinks(dist, '/', SITE).broken).toEqual(['index.html: /none/&quot;" leads to no file']);
  });

  it('lets a link lead elsewhere that says so, and nothing be loaded from there', () => {
    page(
      '',
      '<a rel="external" href="https://example.org/">x</a> <a rel="external" href="mailto:?body=x">y</a> <a href="https://site.example/">home</a>',
    );
    expect(findBrokenLinks(dist, '/', SITE)).toEqual({ pages: 1, links: 1, broken: [] });
    page(
      '',
      '<a rel="external" href="http://example.org/">x</a> <a rel="external" href="mailto:a@example.org">x</a> <img rel="external" src="https://example.org/x.png">',
    );
    expect(findBrokenLinks(dist, '/', SITE).broken).toHaveLength(3);
  });

  it('takes a picture that its address holds for what it is, and no other such address', () => {
    page('', '<link rel="icon" href="data:image/svg+xml,%3Csvg%3E"> <a href="data:text/html,x">x</a>');
    expect(findBrokenLinks(dist, '/', SITE).broken).toEqual(['index.html: data:text/html,x leads out of the site']);
  });

  it('reports a link that forgets the base', () => {
    page('', '<a href="/a/">a</a> <a href="/base/a/">a</a>');
    page('a', '');
    expect(findBrokenLinks(dist, '/base/', SITE).broken).toEqual([
      'index.html: /a/ does not begin with the base /base/',
    ]);
  });
});

describe('sharedHeads', () => {
  it('accepts pages with titles and descriptions of their own', () => {
    page('', '');
    page('a', '', 'A', 'about a');
    expect(sharedHeads(dist)).toHaveLength(2);
    page('', '', 'Home', 'about home');
    expect(sharedHeads(dist)).toEqual([]);
  });

  it('names the pages that share a title, and the one without a description', () => {
    page('a', '', 'A', 'about a');
    page('b', '', 'A', '');
    expect(sharedHeads(dist)).toEqual([
      '「A」 is the title of a/index.html, b/index.html',
      '「」 is the description of b/index.html',
    ]);
  });
});
