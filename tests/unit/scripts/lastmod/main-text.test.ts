import { expect, it } from 'vitest';
import { mainText } from '../../../../scripts/lastmod/main-text.ts';

const ROOT = 'https://example.org/x/';
const page = (main: string, around = '') =>
  `<!DOCTYPE html><html><head><title>${around}</title></head><body><header>${around}</header><main id="main">${main}</main><footer>${around}</footer></body></html>`;
const textOf = (main: string, around?: string): string => mainText(page(main, around), ROOT);

it('is the words of main alone, without white space and tags', () => {
  expect(textOf('<p class="a">達標 <strong>5</strong>\n項</p>', '版本0.1.0')).toBe('達標5項');
});

it.each([
  ['another class, tag or order of attributes', '<section data-x="1>2" class="b"><em>達標</em></section>'],
  ['a style sheet, a script, a remark', '<style>.a{}</style><script>"<main>"</script><!-- 2 --><p>達標</p>'],
  ['navigation with tags in it', '<nav><ol><li><a href="/">首頁</a><br><img src="x"></li></ol></nav><p>達標</p>'],
  ['a drawing', '<p>達標</p><svg><path d="M0 0"/><text>5</text></svg>'],
  ['what changes with each release', '<p>達標</p><p data-volatile>版本<b>0.1.0</b></p>'],
  ['the same within something that is skipped', '<nav>一<nav>二</nav>三</nav><p>達標</p><p data-volatile="">四</p>'],
])('is the same with %s', (_, main) => {
  expect(textOf(main)).toBe('達標');
});

it('changes with a word, a figure, or where something that is skipped ends', () => {
  expect(textOf('<p>達標 5</p>')).not.toBe(textOf('<p>達標 6</p>'));
  expect(textOf('<nav>一</nav>二<p>三</p>')).toBe('二三');
  expect(textOf('<p>data-volatile</p><p title="a data-volatile b">一</p>')).toBe('data-volatile一');
});

it('does not depend on where the site is published', () => {
  const under = (root: string) => mainText(page(`<code>${root}measures/107-1-1/</code>`), root);
  expect(under('https://example.org/x/')).toBe(under('http://127.0.0.1:4321/'));
});
