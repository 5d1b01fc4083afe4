// What is measured inside Chromium; bundled and put into a page. Nothing here knows Node.
import type { SearchIndex } from '../../src/schemas/search.ts';
import { SEARCHERS } from './searchers.ts';

/** What a search costs in a page: its making, and each beginning of each query. */
export type PageCost = { readonly load_ms: number; readonly spent_ms: readonly number[]; readonly heap_mb: number };

/** From one keystroke to the next, of somebody who types fast. */
const KEYSTROKE_MS = 60;

type Memory = { readonly memory?: { readonly usedJSHeapSize: number } };
const heap = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return (performance as unknown as Memory).memory?.usedJSHeapSize ?? 0;
};

/** Makes a search over the index at an address, and asks it everything. */
export async function costOf(
  name: keyof typeof SEARCHERS,
  address: string,
  typed: readonly string[],
): Promise<PageCost> {
  const index = (await (await fetch(address)).json()) as SearchIndex;
  const before = heap();
  const start = performance.now();
  const searcher = SEARCHERS[name](index);
  const load_ms = performance.now() - start;
  const spent_ms = typed.map((query) => {
    const asked = performance.now();
    searcher.find(query);
    return performance.now() - asked;
  });
  return { load_ms, spent_ms, heap_mb: (heap() - before) / 1e6 };
}

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve();
      };
      port2.postMessage(null);
    });
  });

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** The least that any page can do: a word goes to a worker and back, and is painted. */
export async function leastCost(times: number): Promise<number[]> {
  const worker = new Worker(URL.createObjectURL(new Blob(['onmessage = ({ data }) => postMessage(data)'])));
  const line = document.createElement('p');
  document.body.prepend(line);
  const painted_ms: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const start = performance.now();
    await new Promise((resolve) => {
      worker.onmessage = resolve;
      worker.postMessage(count);
    });
    line.textContent = String(count);
    await painted();
    painted_ms.push(performance.now() - start);
    await pause(KEYSTROKE_MS);
  }
  worker.terminate();
  return painted_ms;
}

/** What typing costs on the page of the search itself: each keystroke until its results are painted. */
export async function typingCost(typed: readonly string[]): Promise<{ painted_ms: number[]; blocked_ms: number }> {
  const box = document.querySelector<HTMLInputElement>('#site-search-box');
  const results = document.querySelector('#search-results');
  if (!box || !results) throw new Error('not the page of the search');
  let blocked_ms = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked_ms = Math.max(blocked_ms, duration);
  }).observe({ type: 'longtask' });
  const drawn = (): Promise<void> =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(results, { childList: true });
    });
  const painted_ms: number[] = [];
  for (const query of typed) {
    const start = performance.now();
    const done = drawn();
    box.value = query;
    box.dispatchEvent(new InputEvent('input'));
    await done;
    await painted();
    painted_ms.push(performance.now() - start);
    await pause(KEYSTROKE_MS);
  }
  await pause(200);
  return { painted_ms, blocked_ms };
}
