import type { MiddlewareHandler } from 'astro';
import { withLateScripts } from './late-scripts.ts';

/** Lets scripts wait until the page is there. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  const isPage = (response.headers.get('Content-Type') ?? '').startsWith('text/html');
  return isPage ? new Response(withLateScripts(await response.text()), response) : response;
};
