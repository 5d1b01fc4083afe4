import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentSize } from '../process/sent-size.ts';

const NOINDEX = /<meta name="robots" content="[^"]*noindex/u;

/**
 * Of each kind of page the one of a built site that takes most bytes to send, in the order of the kinds; kinds that search engines are asked
 * to leave out are left out.
 * @param kinds addresses by kind
 * @throws Error when the site lacks a page
 */
export function indexedPages(dist: string, kinds: Readonly<Record<string, readonly string[]>>): string[] {
  const fileOf = (page: string): string => {
    const file = join(dist, page, 'index.html');
    if (existsSync(file)) return file;
    throw new Error(`${page}: ${dist} has no such page; build the site, or correct scripts/process/page-kinds.ts`);
  };
  const sizeOf = (page: string): number => sentSize(readFileSync(fileOf(page), 'utf8'));
  return Object.values(kinds)
    .flatMap((pages) => pages.toSorted((one, other) => sizeOf(other) - sizeOf(one)).slice(0, 1))
    .filter((page) => !NOINDEX.test(readFileSync(fileOf(page), 'utf8')));
}
