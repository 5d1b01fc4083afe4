import type { MiddlewareHandler } from 'astro';
import { withHeldUnits } from './units.ts';
import { withHeldWords } from './words.ts';

/** Embedded pages are to be small. */
const EMBEDDED = '/embed/[kind]/[id]';
/** Documents line by line stay as they are. */
const DOCUMENT = '/sources/[id]';

/** Keeps numbers and their units, and words of headings, on one line. */
export const onRequest: MiddlewareHandler = async ({ routePattern }, next) => {
  const response = await next();
  const isPage = (response.headers.get('Content-Type') ?? '').startsWith('text/html');
  if (!isPage || routePattern === EMBEDDED) return response;
  const html = withHeldWords(await response.text());
  return new Response(routePattern === DOCUMENT ? html : withHeldUnits(html), response);
};
