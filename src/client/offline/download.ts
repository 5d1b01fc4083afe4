import { offlineUrlsUnder } from '../../lib/urls.ts';
import type { FileList } from '../../schemas/file-list.ts';
import type { KeptSite } from './kept-site.ts';
import { cacheOf, cachesOf } from './store.ts';
import { fetchList, missing, Outdated, type Pack } from './whole-site.ts';

const AT_ONCE = 3;
/** Waits before a pack is asked for again, in ms. */
const WAITS = [1000, 2000, 4000] as const;

const after = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      reject(new DOMException('', 'AbortError'));
    });
  });

/** @throws Outdated where there is a network, and another release on the server */
async function assertCurrent({ scope, release }: KeptSite): Promise<void> {
  const list = await fetchList(scope).catch((error: unknown) => {
    if (error instanceof Outdated) throw error;
    return null;
  });
  if (list && list.release !== release) throw new Outdated();
}

/**
 * Fetches a pack, several times where the network fails. The browser refuses one that is not as the list says, which looks
 * like a failing network, and is one that is no longer there.
 */
async function fetchPack(site: KeptSite, { name, integrity }: Pack, signal: AbortSignal): Promise<Response> {
  const address = offlineUrlsUnder(site.scope).pack(name);
  for (const wait of WAITS) {
    try {
      return await fetch(address, { integrity, signal });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await assertCurrent(site);
      await after(wait, signal);
    }
  }
  return fetch(address, { integrity, signal });
}

/**
 * Downloads what is missing of the whole site, and lets it take the place of a former release once all of it is here.
 * @param tell called with each pack that is here now
 * @throws Outdated; AbortError when it is stopped; QuotaExceededError where there is no room; TypeError where the network fails
 */
export async function download(
  site: KeptSite,
  list: FileList,
  signal: AbortSignal,
  tell: (pack: Pack) => void,
): Promise<void> {
  const { scope, release } = site;
  const { files, pack } = offlineUrlsUnder(scope);
  const name = cacheOf(scope, release);
  const kept = await caches.open(name);
  const waiting = (await missing(kept, list, scope)).reverse();
  const next = async (): Promise<void> => {
    for (let each = waiting.pop(); each; each = waiting.pop()) {
      await kept.put(pack(each.name), await fetchPack(site, each, signal));
      tell(each);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  signal.throwIfAborted();
  // A newer worker may have dropped this release meanwhile, or the reader all of it.
  if (!(await caches.has(name))) throw new Outdated();
  await kept.put(files, new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json' } }));
  for (const former of await cachesOf(scope)) if (former !== name) await caches.delete(former);
}
