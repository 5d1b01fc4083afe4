/// <reference lib="webworker" />
import { answer } from './answers.ts';
import { dropFormer } from './kept.ts';
import { cacheOf, cachesOf } from './store.ts';
import { renew } from './renewal.ts';

// The service worker. RELEASE is that of the build that it lies in, so that its bytes change with every release; an empty one
// retires the worker. Each folder of a language in OFFLINE_PAGES has a page for what was not kept.
declare const self: ServiceWorkerGlobalScope;
declare const RELEASE: string;
declare const OFFLINE_PAGES: readonly string[];

const { pathname: scope } = new URL(self.registration.scope);
const own = cacheOf(scope, RELEASE);

/** A new release comes with the pages that were read of the former one; else it does not come, and the former stays. */
async function install(): Promise<void> {
  if (RELEASE !== '') await renew(scope, RELEASE, OFFLINE_PAGES);
  await self.skipWaiting();
}

/** From now on this worker answers all pages; those that are open learn of its release. */
async function takeOver(): Promise<void> {
  await dropFormer(scope, own);
  await self.registration.navigationPreload.enable();
  await self.clients.claim();
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage({ release: RELEASE });
}

/** The site keeps nothing any more. */
async function retire(): Promise<void> {
  for (const name of await cachesOf(scope)) await caches.delete(name);
  await self.registration.unregister();
}

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(RELEASE === '' ? retire() : takeOver());
});
if (RELEASE !== '')
  self.addEventListener('fetch', (event) => {
    answer(event, {
      scope,
      release: RELEASE,
      own,
      offlinePages: OFFLINE_PAGES,
      update: () => self.registration.update(),
    });
  });
