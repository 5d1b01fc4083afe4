/// <reference lib="webworker" />
import { keepPage } from './keeping.ts';
import { cacheOf, cachesOf, isIndex, isPage } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/** So many pages, those read last, are fetched anew for a new release. */
const RENEWED = 100;
const AT_ONCE = 6;

/** Addresses of what is kept of former releases, then of the pages that are open, which there was no worker for at first. */
async function formerly(scope: string, own: string): Promise<URL[]> {
  const names = (await cachesOf(scope)).filter((name) => name !== own);
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return [...requests.flat(), ...open].map(({ url }) => new URL(url));
}

/** The pages among addresses, each once, those that were read last. */
const lastRead = (urls: readonly URL[]): URL[] =>
  [...new Set(urls.filter(isPage).map(({ origin, pathname }) => origin + pathname))]
    .slice(-RENEWED)
    .map((url) => new URL(url));

/**
 * Fills the cache of a release with its pages for what was not kept, and with the pages that were read of former ones.
 * @throws Error where the network fails, or serves another release
 */
export async function renew(scope: string, release: string, offlinePages: readonly string[]): Promise<void> {
  const own = cacheOf(scope, release);
  const kept = await caches.open(own);
  const former = await formerly(scope, own);
  const hasSearch = former.some(isIndex);
  const keep = async (url: URL, withSearch = false): Promise<string | null> =>
    keepPage(kept, release, url, await fetch(url, { cache: 'no-cache' }), withSearch);
  for (const page of offlinePages) {
    const found = await keep(new URL(page, self.location.origin), hasSearch);
    if (found !== release) throw new Error(`${page}: expected release ${release}, found ${found ?? 'none'}`);
  }
  const waiting = lastRead(former);
  const next = async (): Promise<void> => {
    for (let url = waiting.pop(); url; url = waiting.pop()) await keep(url);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
