import { describe, expect, it } from 'vitest';
import { isLong, styler } from '../../../../scripts/release/styles.ts';

const LINK = '<link rel="stylesheet" href="/integrity/_astro/site.abc.css">';
const OTHER = '<link rel="stylesheet" href="/integrity/checks/filters.css">';
/** Words that no server presses to less than the half: every one is another. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => (at * 7919 * 104729).toString(36)).join(' ');
const page = (body: string): string => `<head>${LINK}${OTHER}</head>${body}`;

const short = page(words(10));
const alike = page('the same again and again '.repeat(4000));
const long = page(
  `<details class="note" id="first"><a href="#first">${words(6000)}</a></details><script>import("/integrity/_astro/Layout.astro_a-1.Cm_c7.js")</script>`,
);

const FILTERS = '#first:target a[href="#first"]{color:$&}\n';
/** What the page loads, what that loads in turn, and what another page loads. */
const SCRIPTS = new Map([
  ['Layout.astro_a-1.Cm_c7.js', 'import("./late.B-2.js")'],
  ['late.B-2.js', 'import"./Layout.astro_a-1.Cm_c7.js";h("p",{class:"toast"})'],
  ['elsewhere.js', 'h("p",{class:"gone"})'],
]);
/** Rules for what is in the page, in the states that readers bring about, and for what a script may add to it. */
const SITE = `@layer parts{
.note,details[open] a:hover{color:$&}
@media print{a::after{content:"b"}}
}
.note .toast{color:red}`;
const MORE = '.note .gone,[data-searching] a,dialog{color:red}';

const sheets: Readonly<Record<string, string>> = {
  '/integrity/_astro/site.abc.css': `${SITE}\n${MORE}\n`,
  '/integrity/checks/filters.css': FILTERS,
};

describe('isLong', () => {
  it('counts what a server sends, not what is written', () => {
    expect([short, alike, long].map(isLong)).toEqual([false, false, true]);
  });
});

describe('styler', () => {
  const asked: string[] = [];
  const styled = styler((address) => {
    asked.push(address);
    return sheets[address] ?? '';
  }, SCRIPTS);

  it('puts what a long page may need of its sheets into it, as it is', () => {
    const html = styled(long);
    expect(html).toBe(
      long.replace(LINK, () => `<style>${SITE}</style>`).replace(OTHER, () => `<style>${FILTERS.trim()}</style>`),
    );
  });

  it('leaves pages that are sent at once as they are', () => {
    expect([short, alike].map(styled)).toEqual([short, alike]);
  });

  it('changes nothing when it is done again, and reads a sheet once', () => {
    const once = styled(long);
    expect(styled(once)).toBe(once);
    expect(asked).toEqual(Object.keys(sheets));
  });
});
