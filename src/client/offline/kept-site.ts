/** The site that a page is of, for keeping it: what its head says. */
export type KeptSite = { readonly worker: string; readonly scope: string; readonly release: string };

/** Null where the site is built without, or the browser keeps nothing for it (without https, for example). */
export function keptSite(): KeptSite | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=release]');
  const worker = meta?.dataset['worker'];
  if (!meta?.content || !worker || !('serviceWorker' in navigator)) return null;
  return { worker, scope: worker.slice(0, worker.lastIndexOf('/') + 1), release: meta.content };
}

const OFF = 'off';

/** Sites in other folders of a host have their own. */
const stored = ({ scope }: KeptSite): string => `offline ${scope}`;

/** Whether pages are kept: they are, unless somebody switched it off in this browser. */
export function isKeeping(site: KeptSite): boolean {
  try {
    return localStorage.getItem(stored(site)) !== OFF;
  } catch {
    return true;
  }
}

/** Remembers whether pages are to be kept. @throws where the browser stores nothing */
export function remember(site: KeptSite, on: boolean): void {
  if (on) localStorage.removeItem(stored(site));
  else localStorage.setItem(stored(site), OFF);
}

/** Starts the worker, or looks whether there is a newer one. */
export const register = ({ worker, scope }: KeptSite): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(worker, { scope, updateViaCache: 'none' });
