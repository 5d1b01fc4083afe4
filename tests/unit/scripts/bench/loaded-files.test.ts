import { expect, it } from 'vitest';
import { loadedFiles } from '../../../../scripts/bench/loaded-files.ts';

const FILES: Readonly<Record<string, string>> = {
  '/_astro/page.js': 'import{q as a}from"./dom.js";import"./side.js";const later=()=>import("./later.js");a()',
  '/_astro/dom.js': 'export{b as q}from"./deep.js";',
  '/_astro/side.js': 'import*as d from"./dom.js"',
  '/_astro/deep.js': 'export const b=1',
  '/_astro/plain.js': 'x()',
};
const read = (path: string): string => {
  const text = FILES[path];
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
};

it('a page loads its style sheets, its scripts and all that they import, but not what they load later', () => {
  const html = `<link rel="icon" href="/f.svg"><link rel="stylesheet" href="/_astro/a.css"><link href="/b.css" rel="stylesheet" media="print">
<script type="application/ld+json">{"no":"script"}</script><script type="module" src="/_astro/page.js"></script>
<script src=/_astro/plain.js></script><script>a()</script><script type="module">b()</script>`;
  expect(loadedFiles(html, read)).toEqual({
    styles: ['/_astro/a.css', '/b.css'],
    scripts: ['/_astro/page.js', '/_astro/dom.js', '/_astro/deep.js', '/_astro/side.js', '/_astro/plain.js'],
    inline: ['a()', 'b()'],
  });
});

it('a script that the site does not have is an error', () => {
  expect(() => loadedFiles('<script src="/none.js"></script>', read)).toThrow('no /none.js');
});
