import { integrityOf, isFixed, placesOf, releaseOf } from './store.ts';

/** Addresses of what a file needs: of style and scripts in a page, of other scripts in a script. */
const NEEDED = {
  html: /(?:(?:href|src)=|import\()"([^"]+)"/gu,
  js: /\b(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/gu,
};

/** The same with what searching needs: the index, and scripts that are loaded when it is wanted. */
const SEARCHING = {
  html: /(?:(?:href|src|data-index)=|import\()"([^"]+)"/gu,
  js: /["'`](\.?\/(?!\/)[\w./-]+\.js)["'`]/gu,
};

type Needs = typeof NEEDED;

/** Of the addresses in a file, those that name their content. */
const named = (text: string, pattern: RegExp, base: string): URL[] =>
  [...text.matchAll(pattern)].map(([, address = '']) => new URL(address, base)).filter(isFixed);

const isWhole = ({ status, type, redirected }: Response): boolean => status === 200 && type === 'basic' && !redirected;

const isHtml = ({ headers }: Response): boolean => (headers.get('Content-Type') ?? '').startsWith('text/html');

/** Fetches what names its content; the browser refuses other content. */
export const fetchFixed = (url: URL): Promise<Response> => fetch(url, { integrity: integrityOf(url) });

const isFile = (response: Response): boolean => isWhole(response) && !isHtml(response);

/** Keeps files that name their content, with the scripts that they import (which may import each other), all or none. */
async function keepParts(kept: Cache, parts: readonly URL[], needs: Needs): Promise<void> {
  const found = new Map<string, Response>();
  const waiting = [...parts];
  for (let url = waiting.pop(); url; url = waiting.pop()) {
    if (found.has(url.href) || (await kept.match(url, { ignoreVary: true }))) continue;
    const response = await fetchFixed(url);
    if (!isFile(response)) throw new TypeError(`${url.href}: ${response.status}`);
    found.set(url.href, response);
    if (url.pathname.endsWith('.js')) waiting.push(...named(await response.clone().text(), needs.js, url.href));
  }
  for (const [href, response] of found) await kept.put(href, response);
}

/** Keeps a file that came from the network and names its content, after the scripts that it imports. */
export async function keepFixed(kept: Cache, url: URL, response: Response): Promise<void> {
  if (!isFile(response)) return;
  const text = url.pathname.endsWith('.js') ? await response.clone().text() : '';
  await keepParts(kept, named(text, NEEDED.js, url.href), NEEDED);
  await kept.put(url, response);
}

/**
 * Keeps a page that came from the network, after its style and scripts. Gives the release that the page is of, null where
 * it is no page of this site: then, and where it is of another release than `release`, nothing is kept.
 * @param withSearch keeps what searching needs, too
 */
export async function keepPage(
  kept: Cache | null,
  release: string,
  url: URL,
  response: Response,
  withSearch = false,
): Promise<string | null> {
  if (!isWhole(response) || !isHtml(response)) return null;
  const html = await response.text();
  const found = releaseOf(html);
  if (found !== release || !kept) return found;
  const needs = withSearch ? SEARCHING : NEEDED;
  await keepParts(kept, named(html, needs.html, url.href), needs);
  const place = placesOf(url).at(-1) ?? url.pathname;
  if (place.endsWith('.html/')) return found;
  await kept.put(place, new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }));
  return found;
}
