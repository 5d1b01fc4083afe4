import { unescapeHtml } from '../../src/lib/html.ts';

const CANONICAL = /<link rel="canonical" href="([^"]*)"/u;
const NOINDEX = /<meta name="robots" content="[^"]*noindex/u;
const META = /<meta (?:name|property)="([^"]*)" content="([^"]*)"/gu;

/** The address that a page says is its own; null where it names none. */
export const canonicalOf = (html: string): string | null => {
  const [, href] = CANONICAL.exec(html) ?? [];
  return href === undefined ? null : unescapeHtml(href);
};

/** Whether a page asks not to be found. */
export const isHidden = (html: string): boolean => NOINDEX.test(html);

/** Whether a page is to be found under its own address. */
export const isIndexed = (html: string, address: string): boolean => !isHidden(html) && canonicalOf(html) === address;

/** What the head of a page says of it, by name. */
export const metaOf = (html: string): ReadonlyMap<string, string> =>
  new Map([...html.matchAll(META)].map(([, name = '', content = '']) => [name, unescapeHtml(content)]));
