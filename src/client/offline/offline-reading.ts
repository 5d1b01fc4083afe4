import { offlineTexts as texts } from '#i18n/offline.ts';
import { humanSize } from '../../lib/bytes.ts';
import { h, redraw } from '../dom.ts';
import { download } from './download.ts';
import { isKeeping, keptSite, type KeptSite } from './kept-site.ts';
import { removeKept, stateOf, type State } from './state.ts';
import { cacheOf } from './store.ts';
import { turnOff, turnOn } from './switch.ts';
import { advance, controls, facts, pages, wholeSite, type Actions } from './view.ts';
import { bytesOf, fetchList, missing, Outdated, pagesIn } from './whole-site.ts';

/** Whether the device has room for so many bytes; where browsers do not tell, they are tried. */
async function roomFault(needed: number): Promise<string | null> {
  const { quota, usage } = await navigator.storage.estimate();
  const left = quota === undefined ? Infinity : quota - (usage ?? 0);
  return left < needed ? texts.noRoomFor(humanSize(needed), humanSize(left)) : null;
}

/** Why a download ended. */
function reasonOf(error: unknown): string {
  if (error instanceof Outdated) return texts.outdated;
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return texts.stopped;
  return name === 'QuotaExceededError' ? texts.full : texts.broken;
}

/**
 * What is kept of the site, and the ways to keep all of it, to delete it and to turn it off. It also stands for pages that
 * were not kept while there is no network: then it begins with that.
 */
class OfflineReading extends HTMLElement {
  readonly #site = keptSite();
  readonly #status = h('p', { role: 'status' });
  readonly #parts = h('div');
  #loading: AbortController | null = null;

  connectedCallback(): void {
    this.replaceChildren(this.#status, this.#parts);
    const site = this.#site;
    if (!site || !('DecompressionStream' in globalThis)) {
      this.#status.textContent = texts.unsupported;
      return;
    }
    if (location.pathname !== this.#own) this.#standIn();
    addEventListener('online', () => {
      if (this.#status.textContent === texts.broken) void this.#load(site);
    });
    void this.#draw(site);
    // The worker keeps what was open while it was installed: shown once it has.
    void navigator.serviceWorker.ready.then(() => this.#draw(site));
  }

  /** Address of the page for reading without a network. */
  get #own(): string {
    return this.dataset['own'] ?? '';
  }

  get #workerPages(): string[] {
    return (this.dataset['workerPages'] ?? '').split(' ');
  }

  /** In place of a page that was not kept. */
  #standIn(): void {
    const title = document.querySelector('h1');
    if (title) title.textContent = texts.notKept;
    document.title = texts.notKept;
    document.querySelector('.lead')?.remove();
    const again = h('a', { href: location.href }, texts.retry);
    this.prepend(h('p', { class: 'warning' }, texts.notKeptLead(decodeURI(location.pathname)), ' ', again));
  }

  async #draw(site: KeptSite, list?: State['list']): Promise<void> {
    const actions = this.#actions(site);
    if (!isKeeping(site)) {
      redraw(this.#parts, controls(false, actions));
      return;
    }
    const found = list === undefined ? await fetchList(site.scope).catch(() => null) : list;
    const state = await stateOf(site, found, this.#workerPages);
    redraw(this.#parts, [
      ...facts(state, site.release, await navigator.storage.persisted()),
      ...wholeSite(state, site.release, this.#loading !== null, actions),
      ...pages(state, this.dataset['home'] ?? '', this.dataset['search'] ?? ''),
      ...controls(true, actions),
    ]);
  }

  #actions(site: KeptSite): Actions {
    return {
      download: () => void this.#load(site),
      stop: () => this.#loading?.abort(),
      remove: () => void this.#remove(site),
      turn: (on) => void this.#turn(site, on),
    };
  }

  async #load(site: KeptSite): Promise<void> {
    if (this.#loading) return;
    const loading = new AbortController();
    this.#loading = loading;
    this.#status.textContent = '';
    try {
      const list = await fetchList(site.scope);
      if (list.release !== site.release) throw new Outdated();
      await this.#fetchAll(site, list, loading.signal);
    } catch (error) {
      this.#status.textContent = reasonOf(error);
    }
    loading.abort();
    this.#loading = null;
    await this.#draw(site);
  }

  async #fetchAll(site: KeptSite, list: NonNullable<State['list']>, signal: AbortSignal): Promise<void> {
    await this.#draw(site, list);
    // Some browsers ask the reader: the download does not wait for the answer.
    void navigator.storage.persist();
    const fault = await roomFault(
      bytesOf(await missing(await caches.open(cacheOf(site.scope, site.release)), list, site.scope)),
    );
    if (fault === null)
      await download(site, list, signal, (pack) => {
        this.#advance(pagesIn([pack]));
      });
    this.#status.textContent = fault ?? texts.done;
  }

  #advance(more: number): void {
    const [progress, words] = [this.querySelector('progress'), this.querySelector<HTMLElement>('[data-progress]')];
    if (progress && words) advance(progress, words, more);
  }

  async #remove(site: KeptSite): Promise<void> {
    this.#loading?.abort();
    await removeKept(site, this.#workerPages);
    this.#status.textContent = texts.removed;
    await this.#draw(site);
  }

  async #turn(site: KeptSite, on: boolean): Promise<void> {
    this.#loading?.abort();
    try {
      await (on ? turnOn : turnOff)(site);
      this.#status.textContent = on ? '' : texts.off;
    } catch {
      this.#status.textContent = texts.failed;
    }
    await this.#draw(site);
  }
}

customElements.define('offline-reading', OfflineReading);
