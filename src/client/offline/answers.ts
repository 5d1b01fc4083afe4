/// <reference lib="webworker" />
import { find } from './kept.ts';
import { fetchFixed, keepFixed, keepPage } from './keeping.ts';
import { isFixed, isListOrPack } from './store.ts';

/** What the worker is, for what it answers. */
export type Keeper = {
  readonly scope: string;
  readonly release: string;
  /** Name of the cache of its release. */
  readonly own: string;
  readonly offlinePages: readonly string[];
  /** Looks for a newer worker. */
  readonly update: () => Promise<unknown>;
};

/** How long a network may take before a kept page is shown, in ms. */
const PATIENCE = 4000;

/** Ends when a network has not answered in time; else never. */
const impatience = (network: Promise<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const stop = (): void => {
      clearTimeout(timer);
    };
    network.then(stop, stop);
  });

/** The cache of the release; null once the reader has turned keeping off, so that nothing is made anew. */
const ownCache = async ({ own }: Keeper): Promise<Cache | null> => ((await caches.has(own)) ? caches.open(own) : null);

/** Lets the event live until something is kept. Where there is no room for it, the page is there all the same. */
function afterwards(event: FetchEvent, work: Promise<unknown>): void {
  event.waitUntil(work.catch(() => undefined));
}

/** The page for what was not kept, in the language of the folder that was asked for. */
async function offlinePage({ scope, own, offlinePages }: Keeper, url: URL): Promise<Response> {
  const folderOf = (place: string): string => place.slice(0, -'offline/'.length);
  const place = offlinePages.find((each) => url.pathname.startsWith(folderOf(each))) ?? scope;
  const found = await find(scope, own, new URL(place, url));
  if (!found) return Response.error();
  return new Response(found.body, { status: 503, statusText: 'Offline', headers: found.headers });
}

/** What the network says of a page, asked while the worker was still starting. */
const fromNetwork = async (event: FetchEvent): Promise<Response> =>
  ((await event.preloadResponse) as Response | undefined) ?? fetch(event.request);

/** Keeps a page of the worker's release; one of another release is a sign that there is a newer worker. */
async function keepRead(keeper: Keeper, url: URL, response: Response): Promise<void> {
  const release = await keepPage(await ownCache(keeper), keeper.release, url, response);
  if (release !== null && release !== keeper.release) await keeper.update();
}

/** A page from the network; a kept one where that fails or is slow, or a gateway answers for a server that is down. */
async function page(event: FetchEvent, keeper: Keeper, url: URL): Promise<Response> {
  const kept = (): Promise<Response | undefined> => find(keeper.scope, keeper.own, url);
  const network = fromNetwork(event).then((response) => {
    afterwards(event, keepRead(keeper, url, response.clone()));
    return response;
  });
  const answered = network.then(async (response) => (response.status >= 500 ? await kept() : null) ?? response);
  const late = impatience(network).then(async () => (await kept()) ?? answered);
  afterwards(event, network);
  return Promise.race([answered, late]).catch(async () => (await kept()) ?? offlinePage(keeper, url));
}

/** What names its content: kept once, good for ever. */
async function fixed(event: FetchEvent, keeper: Keeper, url: URL): Promise<Response> {
  const found = await find(keeper.scope, keeper.own, url);
  if (found) return found;
  const response = await fetchFixed(url);
  // Whole, since what still streams through a worker is lost when another one follows it.
  const whole = new Response(await response.clone().blob(), response);
  afterwards(
    event,
    ownCache(keeper).then((kept) => kept && keepFixed(kept, url, response)),
  );
  return whole;
}

/** A file: from the network, or where that fails, from the whole site. */
const file = ({ request }: FetchEvent, { scope, own }: Keeper, url: URL): Promise<Response> =>
  fetch(request).catch(async (error: unknown) => {
    const found = await find(scope, own, url);
    if (found) return found;
    throw error;
  });

/** Answers what the site's own pages ask for; everything else goes its way. */
export function answer(event: FetchEvent, keeper: Keeper): void {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = url.origin === self.location.origin && url.pathname.startsWith(keeper.scope);
  if (!isOurs || isListOrPack(url) || request.method !== 'GET' || request.headers.has('Range')) return;
  if (request.mode === 'navigate') {
    if (request.destination === 'document') event.respondWith(page(event, keeper, url));
  } else event.respondWith(isFixed(url) ? fixed(event, keeper, url) : file(event, keeper, url));
}
