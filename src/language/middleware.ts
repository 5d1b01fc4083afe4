import type { MiddlewareHandler } from 'astro';
import { withLanguageMarks } from './marks.ts';

/** Marks the Chinese words of pages in another language. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!(response.headers.get('Content-Type') ?? '').startsWith('text/html')) return response;
  return new Response(withLanguageMarks(await response.text()), response);
};
