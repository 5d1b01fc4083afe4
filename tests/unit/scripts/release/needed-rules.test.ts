import { describe, expect, it } from 'vitest';
import { namesOfScripts, neededRules as rulesFor } from '../../../../scripts/release/needed-rules.ts';

const PAGE =
  '<main class="late astro-1" id="main"><svg viewBox="0 0 1 1"><linearGradient/></svg><a href="#x">b</a></main>';
const neededRules = (html: string, sheet: string, ...scripts: string[]): string =>
  rulesFor(html, sheet, namesOfScripts(scripts));
const RULES = (selectors: readonly string[]): string => selectors.map((each) => `${each}{color:red}`).join('');

describe('neededRules', () => {
  it.each([
    ['of what the page has', ['main', '.late.astro-1', '#main > a', '[href]', 'SVG linearGradient']],
    ['of every element, or of states alone', ['*', ':root', ':focus-visible', ':target a', '::selection']],
    ['of what readers open', ['main[open] > a']],
    [
      'of what is asked for in brackets',
      [':is(h1, .late)', ':not(.gone)', 'main:has(> a:focus, > .gone)', 'main:has(> #main:target)'],
    ],
    ['of an attribute, whatever it says', ['[href="#y"]', '[href^="#"]']],
  ])('keeps rules %s', (_, selectors) => {
    expect(neededRules(PAGE, RULES(selectors))).toBe(RULES(selectors));
  });

  it('keeps rules for what scripts may add or set, by every word of theirs and every beginning', () => {
    const sheet = RULES(['[data-scripted] dialog', '.toast', '.status.s-met', '#panel']);
    const script =
      'h("dialog",{class:`toast status s-${status}`,id:"panel"});root.setAttribute("data-scripted","");a-- - -b';
    expect(neededRules(PAGE, sheet, script)).toBe(sheet);
    expect(neededRules(PAGE, sheet, 'a - b')).toBe('');
  });

  it('keeps rules for attributes that a script in the page sets', () => {
    const script = "<script>document.documentElement.setAttribute('data-scripted', '')</script>";
    expect(neededRules(script + PAGE, RULES(['[data-scripted] main']))).toBe(RULES(['[data-scripted] main']));
    expect(neededRules(PAGE, RULES(['[data-scripted] main']))).toBe('');
  });

  it.each([
    'nav',
    '.late .gone',
    '#other',
    '[data-x] a',
    'a:hover + .gone::before',
    'main:has(> .gone) a',
    'a:is(.gone, nav *)',
  ])('leaves out %s', (selector) => {
    expect(neededRules(PAGE, `${selector}{color:red}a{color:blue}`)).toBe('a{color:blue}');
  });

  it('asks for what a link leads to in the page alone, whatever scripts call theirs', () => {
    const rules = RULES(['main:has(> #met:target) a', '#met:target']);
    expect(neededRules(PAGE, rules, 'f("met")')).toBe('');
    expect(neededRules(`${PAGE}<i id="met"></i>`, rules)).toBe(rules);
    expect(neededRules(PAGE, RULES(['#met']), 'f("met")')).toBe(RULES(['#met']));
  });

  it('leaves out a part of a list, and conditions that nothing is left of', () => {
    const sheet = '@layer parts{@media print{.gone{top:0}}a:hover,.gone,main>a{top:1px}}@layer base{nav{top:0}}';
    expect(neededRules(PAGE, sheet)).toBe('@layer parts{a:hover,main>a{top:1px}}');
  });

  it('keeps what is no rule: the order of layers, keyframes, pages', () => {
    const sheet =
      '@layer reset,parts;@keyframes come{0%{top:0}to{top:1px}}@page{margin:1cm}@property --x{syntax:"*";inherits:false}';
    expect(neededRules(PAGE, sheet)).toBe(sheet);
  });
});
