import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS, measureSizes, sizeFaults } from '../../../../scripts/bench/page-sizes.ts';

let dist = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => {
  rmSync(dist, { recursive: true, force: true });
});

/** Text that hardly shrinks, the same each time. */
function dense(length: number): string {
  let state = 107;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  })
    .join('')
    .replaceAll(/[<>&"']/gu, '-');
}

describe('measureSizes', () => {
  it('finds the largest page of an indicator, embeds aside, the page with most script, and all CSS', () => {
    write('_astro/a.css', `/*${dense(500)}*/`);
    write('_astro/a.js', `/*${dense(700)}*/`);
    write('indicators/index.html', dense(9000));
    write('indicators/one/index.html', 'x');
    write('indicators/two/index.html', `<link rel="stylesheet" href="/_astro/a.css">${dense(100)}`);
    write('embed/indicators/one/index.html', dense(5000));
    write('search/index.html', '<script src="/_astro/a.js"></script>');
    const { largestIndicator, mostScript, css } = measureSizes(dist);
    expect([largestIndicator.page, mostScript.page]).toEqual(['/indicators/two/', '/search/']);
    expect(largestIndicator.css).toBe(css);
    expect(css).toBeGreaterThan(300);
    expect(css).toBeLessThan(510);
    expect(mostScript.js).toBeGreaterThan(css);
  });

  it('says which page loads what is not there', () => {
    write('indicators/one/index.html', '<link rel="stylesheet" href="/folder/_astro/a.css">');
    expect(() => measureSizes(dist)).toThrow(
      `/indicators/one/: it loads what ${dist} does not have; build the site under /`,
    );
  });
});

it('sizes above their limits name page, what is too large, expected and found', () => {
  const page = (name: string, js: number): { page: string; html: number; css: number; js: number } => ({
    ...{ page: name, html: 20_000, css: 12_000, js },
  });
  const { indicatorPage, pageScripts, siteStyles } = LIMITS;
  const at = { largestIndicator: page('/indicators/a/', indicatorPage - 32_000), mostScript: page('/search/', pageScripts), css: siteStyles }; // prettier-ignore
  expect(sizeFaults(at)).toEqual([]);
  const above = { largestIndicator: page('/indicators/a/', indicatorPage - 31_999), mostScript: page('/search/', pageScripts + 1), css: siteStyles + 1 }; // prettier-ignore
  expect(sizeFaults(above)).toEqual([
    "/indicators/a/: HTML, CSS and JavaScript of an indicator's page; expected at most 35000 bytes as brotli sends them, found 35001 (20000 + 12000 + 3001)",
    '/search/: JavaScript that a page loads; expected at most 6000 bytes as brotli sends them, found 6001',
    'all pages: CSS of the site; expected at most 12000 bytes as brotli sends them, found 12001',
  ]);
});
