import { at, text } from './svg.ts';
import { wrap } from './text-width.ts';

const TOKEN = /(--[\w-]+):\s*light-dark\(\s*([^,]+),\s*([^)]+)\)/gu;
const PLAIN = /(--[\w-]+):\s*([^;{}]+);/gu;

/** Colours and fonts of the site's tokens for one scheme. */
export function tokensOf(css: string, scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
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

/** The `style` element of standalone drawings, from the site's style sheets as text: every token resolved, for both schemes. */
export function standaloneStyle(tokenCss: string, chartCss: string): string {
  const rules = rulesOf(chartCss);
  const light = resolve(rules, tokensOf(tokenCss, 'light'));
  const dark = resolve(rules, tokensOf(tokenCss, 'dark'));
  const paper = (scheme: 'light' | 'dark'): string =>
    `svg{background:${tokensOf(tokenCss, scheme).get('--paper') ?? 'none'}}`;
  return `<style>${paper('light')}${light}@media (prefers-color-scheme: dark){${paper('dark')}${dark}}</style>`;
}

/**
 * The `style` element of drawings that become pictures, with the paper under them: light, written in one family, and with
 * nothing that a renderer without a browser does not know (`currentcolor` in small letters among it).
 */
export function pictureStyle(tokenCss: string, sheets: readonly string[], family: string): string {
  const values = new Map([...tokensOf(tokenCss, 'light'), ['--sans', `'${family}'`]]);
  const rules = resolve(sheets.map(rulesOf).join(' '), values).replaceAll('currentcolor', 'currentColor');
  return `<style>${rules}</style><rect width="100%" height="100%" fill="${values.get('--paper') ?? 'none'}"/>`;
}

/** What a drawing says of itself where no page stands around it. */
export type Frame = {
  /** Its finding, above it. */
  readonly heading: string;
  /** Its finding in parts, below the heading. */
  readonly details: readonly string[];
  /** Where its figures come from, and where its page is, below it. */
  readonly source: string;
};

const OPEN =
  /^<svg ([^>]*)viewBox="0 0 ([\d.]+) ([\d.]+)"( width="[\d.]+" height="[\d.]+")([^>]*)>(<title[^]*?<\/desc>)/u;
const EDGE = 12;
const HEADING = { size: 15, line: 22, most: 6 };
const DETAIL = { size: 13, line: 20, most: 6 };
const SOURCE = { size: 12, line: 17, most: 4 };

/** The drawing between its heading and its source, in a box that holds all three. */
function framed(svg: string, { heading, details, source }: Frame): string {
  const [whole, before = '', w = '', h = '', , after = '', named = ''] = OPEN.exec(svg) ?? [];
  if (whole === undefined) throw new Error(`not a drawing of this site: ${svg.slice(0, 80)}`);
  const [inner, drawn] = [Number(w), Number(h)];
  const width = inner + 2 * EDGE;
  const above = wrap(heading, HEADING.size, inner, HEADING.most);
  const below = wrap(source, SOURCE.size, inner, SOURCE.most);
  const parts = details.flatMap((detail) => wrap(detail, DETAIL.size, inner, DETAIL.most));
  const first = EDGE + above.length * HEADING.line;
  const top = first + parts.length * DETAIL.line + 8;
  const bottom = top + drawn + 8;
  const height = Math.ceil(bottom + below.length * SOURCE.line + EDGE);
  const lines = [
    ...above.map((words, index) => text(words, EDGE, EDGE + 16 + index * HEADING.line, { class: 'heading' })),
    ...parts.map((words, index) => text(words, EDGE, first + 14 + index * DETAIL.line, { class: 'detail' })),
    ...below.map((words, index) => text(words, EDGE, bottom + 14 + index * SOURCE.line, { class: 'source' })),
  ];
  const open = `<svg ${before}viewBox="0 0 ${at(width)} ${height}" width="${at(width)}" height="${height}"${after}>${named}`;
  const body = svg.slice(whole.length).replace(/<\/svg>\s*$/u, '');
  return `${open}${lines.join('')}<g transform="translate(${EDGE} ${top})">${body}</g></svg>`;
}

/**
 * A drawing as a file of its own: framed by its finding and its source, the site's chart rules inside it, light by
 * default and dark where the reader prefers that. Links are taken out, since they would lead nowhere from another site.
 * @param style from `standaloneStyle`
 */
export function standalone(svg: string, frame: Frame, style: string): string {
  const plain = framed(svg, frame)
    .replaceAll(/<a [^>]*>/gu, '<g>')
    .replaceAll('</a>', '</g>');
  return `${plain.replace('>', `>${style}`)}\n`;
}
