import { cachesOf, isFixed, listIn, placesOf } from './store.ts';
import { unpack } from './packs.ts';

/** A cache of the site, with the whole site in it or what was read. */
type Kept = { readonly name: string; readonly kept: Cache; readonly list: Awaited<ReturnType<typeof listIn>> };

const allKept = async (scope: string): Promise<Kept[]> =>
  Promise.all(
    (await cachesOf(scope)).map(async (name) => {
      const kept = await caches.open(name);
      return { name, kept, list: await listIn(kept, scope) };
    }),
  );

async function lookUp({ kept, list }: Kept, scope: string, places: readonly string[]): Promise<Response | undefined> {
  for (const place of places) {
    const found = (await kept.match(place, { ignoreVary: true })) ?? (list && (await unpack(kept, list, scope, place)));
    if (found) return found;
  }
  return undefined;
}

/**
 * What is kept of an address. All pages come from one release: that of `own`, unless only another is here as a whole. What
 * names its content may come from any.
 */
export async function find(scope: string, own: string, url: URL): Promise<Response | undefined> {
  const all = await allKept(scope);
  const current = all.find(({ name }) => name === own);
  const whole = current?.list ? current : (all.find(({ list }) => list) ?? current);
  for (const each of isFixed(url) ? all : all.filter((one) => one === whole)) {
    const found = await lookUp(each, scope, placesOf(url));
    if (found) return found;
  }
  return undefined;
}

/** Removes what is kept of other releases than `own`; a whole site stays until a newer one is whole. */
export async function dropFormer(scope: string, own: string): Promise<void> {
  for (const { name, list } of await allKept(scope)) if (name !== own && !list) await caches.delete(name);
}
