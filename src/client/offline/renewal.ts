/// <reference lib="webworker" />
import { keepPage } from './keeping.ts';
import { cacheOf, cachesOf, isPage } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/** So many pages, those read last, are fetched anew for a new release. */
const RENEWED = 100;
const AT_ONCE = 6;

/** Addresses of the pages that were read: those in caches, then those open, which there was no worker for at first. */
async function readBefore(names: readonly string[]): Promise<URL[]> {
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = [...requests.flat(), ...open].map(({ url }) => url.replace(/[?#].*$/u, ''));
  return [...new Set(pages)]
    .slice(-RENEWED)
    .map((url) => new URL(url))
    .filter(isPage);
}

/**
 * Fills the cache of a release with its pages for what was not kept, and with the pages that were read of former ones.
 * @throws Error where the network fails, or serves another release
 */
export async function renew(scope: string, release: string, offlinePages: readonly string[]): Promise<void> {
  const own = cacheOf(scope, release);
  const kept = await caches.open(own);
  const keep = async (url: URL): Promise<string | null> =>
    keepPage(kept, release, url, await fetch(url, { cache: 'no-cache' }));
  for (const page of offlinePages) {
    const found = await keep(new URL(page, self.location.origin));
    if (found !== release) throw new Error(`${page}: expected release ${release}, found ${found ?? 'none'}`);
  }
  const waiting = await readBefore((await cachesOf(scope)).filter((name) => name !== own));
  const next = async (): Promise<void> => {
    for (let url = waiting.pop(); url; url = waiting.pop()) await keep(url);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
