import type { FileList } from '../../schemas/file-list.ts';
import { offlineUrlsUnder } from '../../lib/urls.ts';

// What the pages and the worker know of what is kept. Each release has a cache of its own, named by the scope of the worker,
// so that other sites of the host are left alone, and by the release.

const prefix = (scope: string): string => `kept ${scope} `;

/** Name of the cache of a release. @param scope the site's base */
export const cacheOf = (scope: string, release: string): string => prefix(scope) + release;

/** Names of all caches of the site. */
export const cachesOf = async (scope: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix(scope)));

/** The list of the whole site where a cache holds all of it: it is put there last. */
export async function listIn(kept: Cache, scope: string): Promise<FileList | undefined> {
  const list = await kept.match(offlineUrlsUnder(scope).files);
  return list && ((await list.json()) as FileList);
}

/** What the whole site is downloaded by: it comes from the network, or not at all. */
export const isListOrPack = ({ pathname }: URL): boolean => /\/offline\/(?:files\.json|\w+\.pack)$/u.test(pathname);

const HASHED = '?sha256-';

/** Whether an address names its content: it holds a hash of it, and never stands for anything else. */
export const isFixed = ({ pathname, search }: URL): boolean =>
  pathname.includes('/_astro/') || search.startsWith(HASHED);

/** What a browser is to check the content of such an address against; empty where the name is Astro's own. */
export const integrityOf = ({ search }: URL): string => (search.startsWith(HASHED) ? search.slice(1) : '');

/** Where something may be kept that is asked for at an address: servers find pages in folders, whatever follows `?`. */
export function placesOf(url: URL): string[] {
  if (isFixed(url)) return [url.pathname + url.search];
  const path = url.pathname.replace(/\/index\.html$/u, '/');
  return path.endsWith('/') ? [path] : [path, `${path}/`];
}

/** Whether something kept is a page. */
export const isPage = (url: URL): boolean => !isFixed(url) && url.pathname.endsWith('/');

/** Whether something kept is the index that the search runs on. */
export const isIndex = ({ pathname }: URL): boolean => pathname.endsWith('/search/index.json');

/** The release that a page is of; null where it is none of this site, says so itself, or was cut short. */
export const releaseOf = (html: string): string | null =>
  html.includes('</html>') ? (/<meta name="release" content="([0-9a-f]+)"/u.exec(html)?.[1] ?? null) : null;
