import { integrityOf, isFixed, placesOf, releaseOf } from './store.ts';

const LINKED = /<(?:link|script)\b[^>]*? (?:href|src)="([^"]+)"/gu;
const IMPORTED = /\b(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/gu;

const named = (text: string, pattern: RegExp, base: string): URL[] =>
  [...text.matchAll(pattern)].map(([, address = '']) => new URL(address, base)).filter(isFixed);

const isWhole = ({ status, type, redirected }: Response): boolean => status === 200 && type === 'basic' && !redirected;

const isHtml = ({ headers }: Response): boolean => (headers.get('Content-Type') ?? '').startsWith('text/html');

/** Fetches what names its content; the browser refuses other content. */
export const fetchFixed = (url: URL): Promise<Response> => fetch(url, { integrity: integrityOf(url) });

/** Keeps a file that names its content, after those that it imports, so that none is kept without them. */
export async function keepFixed(kept: Cache, url: URL, response: Response): Promise<void> {
  if (!isWhole(response) || isHtml(response)) return;
  if (url.pathname.endsWith('.js')) await keepParts(kept, named(await response.clone().text(), IMPORTED, url.href));
  await kept.put(url, response);
}

async function keepParts(kept: Cache, parts: readonly URL[]): Promise<void> {
  for (const url of parts)
    if (!(await kept.match(url, { ignoreVary: true }))) await keepFixed(kept, url, await fetchFixed(url));
}

/**
 * Keeps a page that came from the network, after its style and scripts. Gives the release that the page is of, null where
 * it is no page of this site: then, and where it is of another release than `release`, nothing is kept.
 */
export async function keepPage(
  kept: Cache | null,
  release: string,
  url: URL,
  response: Response,
): Promise<string | null> {
  if (!isWhole(response) || !isHtml(response)) return null;
  const html = await response.text();
  const found = releaseOf(html);
  if (found !== release || !kept) return found;
  await keepParts(kept, named(html, LINKED, url.href));
  const place = placesOf(url).at(-1) ?? url.pathname;
  if (place.endsWith('.html/')) return found;
  await kept.put(place, new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }));
  return found;
}
