const TOKEN = /(--[\w-]+):\s*light-dark\(\s*([^,]+),\s*([^)]+)\)/gu;
const PLAIN = /(--[\w-]+):\s*([^;{}]+);/gu;

/** Colours and fonts of the site's tokens for one scheme. */
function tokens(css: string, scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const plain = [...css.matchAll(PLAIN)].map(([, name = '', value = '']) => [name, value.trim()] as const);
  const coloured = [...css.matchAll(TOKEN)].map(
    ([, name = '', light = '', dark = '']) => [name, (scheme === 'light' ? light : dark).trim()] as const,
  );
  return new Map([...plain, ...coloured]);
}

const resolve = (css: string, values: ReadonlyMap<string, string>): string =>
  css.replaceAll(/var\((--[\w-]+)\)/gu, (all, name: string) => values.get(name) ?? all);

/** The rules of a stylesheet without the cascade layer around them, and without its comments. */
const rulesOf = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//gu, '')
    .replace(/^\s*@layer\s+\w+\s*\{([^]*)\}\s*$/u, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/**
 * A drawing as a file of its own: the site's chart rules inside it, every token resolved, light by default and dark
 * where the reader prefers that. Links are taken out, since they would lead nowhere from another site.
 */
export function standalone(svg: string, tokenCss: string, chartCss: string): string {
  const rules = rulesOf(chartCss);
  const light = resolve(rules, tokens(tokenCss, 'light'));
  const dark = resolve(rules, tokens(tokenCss, 'dark'));
  const paper = (scheme: 'light' | 'dark'): string =>
    `svg{background:${tokens(tokenCss, scheme).get('--paper') ?? 'none'}}`;
  const style = `<style>${paper('light')}${light}@media (prefers-color-scheme: dark){${paper('dark')}${dark}}</style>`;
  const plain = svg.replaceAll(/<a [^>]*>/gu, '<g>').replaceAll('</a>', '</g>');
  return `${plain.replace('>', `>${style}`)}\n`;
}
