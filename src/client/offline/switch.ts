import { register, remember, type KeptSite } from './kept-site.ts';
import { cachesOf } from './store.ts';

/** Keeps pages again. @throws where the browser refuses */
export async function turnOn(site: KeptSite): Promise<void> {
  remember(site, true);
  await register(site);
}

/** Ends the worker, removes all that is kept, and remembers that nothing is to be kept. @throws where the browser refuses */
export async function turnOff(site: KeptSite): Promise<void> {
  const { scope } = site;
  remember(site, false);
  const registration = await navigator.serviceWorker.getRegistration(scope);
  // A site above this one in the same host is left alone.
  if (registration && new URL(registration.scope).pathname === scope) await registration.unregister();
  for (const name of await cachesOf(scope)) await caches.delete(name);
}
