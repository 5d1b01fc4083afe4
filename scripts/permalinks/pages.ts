import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Addresses of the pages of a built site, without its base; the page for what is not found has none. */
export const pagesOf = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
