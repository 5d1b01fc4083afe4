import type { FileList } from '../../schemas/file-list.ts';
import { cacheOf, cachesOf, isIndex, isPage, listIn } from './store.ts';
import type { KeptSite } from './kept-site.ts';
import { missing } from './whole-site.ts';

/** What is kept, for the page that shows it. */
export type State = {
  readonly read: readonly { readonly href: string; readonly title: string }[];
  readonly readBytes: number;
  readonly hasSearch: boolean;
  /** The whole site that is here in full, of this release or a former one. */
  readonly whole: FileList | null;
  /** What is on the server; null without a network. */
  readonly list: FileList | null;
  /** Packs of the list that are not here. */
  readonly missing: FileList['packs'];
};

/** A page by its title, which stands before the site's name. */
async function pageOf(kept: Cache, request: Request): Promise<{ href: string; title: string; bytes: number }> {
  const html = (await (await kept.match(request))?.text()) ?? '';
  const [head = ''] = html.split('</title>', 1);
  const [title = ''] = new DOMParser().parseFromString(head, 'text/html').title.split('｜');
  const { pathname } = new URL(request.url);
  return { href: pathname, title: title || pathname, bytes: new Blob([html]).size };
}

/** Looks what is kept. @param own addresses of pages that the worker keeps for itself */
export async function stateOf(site: KeptSite, list: FileList | null, own: readonly string[]): Promise<State> {
  const { scope, release } = site;
  const lists = await Promise.all(
    (await cachesOf(scope)).map(async (name) => ({ name, list: await listIn(await caches.open(name), scope) })),
  );
  const name = cacheOf(scope, release);
  const whole = lists.find((each) => each.name === name && each.list) ?? lists.find((each) => each.list);
  const kept = await caches.open(whole?.name ?? name);
  const requests = await kept.keys();
  const pages = requests.filter(({ url }) => isPage(new URL(url)) && !own.includes(new URL(url).pathname));
  const read = await Promise.all(pages.map((request) => pageOf(kept, request)));
  return {
    read: read.toReversed(),
    readBytes: read.reduce((sum, { bytes }) => sum + bytes, 0),
    hasSearch: whole !== undefined || requests.some(({ url }) => isIndex(new URL(url))),
    whole: whole?.list ?? null,
    list,
    missing: list ? await missing(await caches.open(name), list, scope) : [],
  };
}

/** Removes pages that were read, and the whole site; the worker's own pages stay. */
export async function removeKept({ scope }: KeptSite, own: readonly string[]): Promise<void> {
  for (const name of await cachesOf(scope)) {
    const kept = await caches.open(name);
    for (const request of await kept.keys()) {
      const { pathname } = new URL(request.url);
      if (!own.includes(pathname) && !pathname.includes('/_astro/')) await kept.delete(request);
    }
  }
}
