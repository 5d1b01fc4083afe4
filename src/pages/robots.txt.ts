import { url, whole } from '../data/site.ts';

/** Everything may be read: RFC 9309. Crawlers ask for it at the root of a host alone. */
export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${whole(url.sitemap)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
