import type { MiddlewareHandler } from 'astro';
import { withHeldUnits } from './units.ts';

/** Documents line by line stay as they are; embedded pages are to be small. */
const LEFT: ReadonlySet<string> = new Set(['/sources/[id]', '/embed/[kind]/[id]']);

/** Keeps numbers and their units on one line. */
export const onRequest: MiddlewareHandler = async ({ routePattern }, next) => {
  const response = await next();
  const isPage = (response.headers.get('Content-Type') ?? '').startsWith('text/html');
  return isPage && !LEFT.has(routePattern) ? new Response(withHeldUnits(await response.text()), response) : response;
};
