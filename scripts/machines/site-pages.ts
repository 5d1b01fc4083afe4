import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../permalinks/pages.ts';

/** A built site: its pages' HTML by address without the base, and the whole address of its home page. */
export type BuiltSite = {
  readonly dist: string;
  readonly root: string;
  readonly pages: ReadonlyMap<string, string>;
};

/**
 * @param base the folder that the site stands in
 * @param site where it is published
 */
export const readSite = (dist: string, base: string, site: string): BuiltSite => ({
  dist,
  root: new URL(base.replace(/\/?$/u, '/'), site).href,
  pages: new Map(pagesOf(dist).map((page) => [page, readFileSync(join(dist, page, 'index.html'), 'utf8')])),
});

/** The whole address of a page. */
export const addressOf = ({ root }: Pick<BuiltSite, 'root'>, page: string): string => `${root}${page.slice(1)}`;
