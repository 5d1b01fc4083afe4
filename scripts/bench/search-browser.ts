// The search in a real Chromium: node scripts/bench/search-browser.ts; needs dist/. Prints lines of JSON: the three
// searches in a page, then typing on the site's own page, at 1, 10 and 100 times the corpus; and the first result over a
// slow line.
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { suite } from '../../tests/search/suite.ts';
import { findBrowser, LAUNCH_ARGS, noBrowser, waysHere } from '../browser.ts';
import { readTerms } from '../content/curated.ts';
import { readDataset } from '../content/dataset.ts';
import { indexOf } from '../content/search-index.ts';
import { staticServer } from '../process/static-server.ts';
import { unstamped } from '../release/stamps.ts';
import { atShare, beginnings } from './keystrokes.ts';
import { multiplied } from './multiplied.ts';
import type { PageCost } from './search-in-page.ts';
import { slowLine } from './slow-network.ts';

type InPage = {
  readonly costOf: (name: string, address: string, typed: readonly string[]) => Promise<PageCost>;
  readonly leastCost: (times: number) => Promise<number[]>;
  readonly typingCost: (typed: readonly string[]) => Promise<{ painted_ms: number[]; blocked_ms: number }>;
};

const INDEX = '/search/index.json';
/** Of so many keystrokes one in three is typed on the page: each takes a tenth of a second. */
const MANY_KEYS = 600;
const LINE = { roundTripMs: 150, bytesPerSecond: 1.6e6 / 8 };
// Frames as soon as they are ready: what is measured is the work, not the wait for the next tick of a screen.
const ARGS = [...LAUNCH_ARGS, '--disable-frame-rate-limit', '--enable-precise-memory-info', '--js-flags=--expose-gc'];

const ways = waysHere();
const executablePath = findBrowser(ways);
if (executablePath === null) throw new Error(noBrowser(ways.fromEnvironment));

const real = indexOf(readDataset('content'), readTerms('content'));
const queries = Object.values(suite)
  .flat()
  .map(({ query }) => query);
const round = (value: number): number => Math.round(value * 100) / 100;
const site = staticServer('dist', '/');
let body = '';

/** The page of the search without the hash of the index, in whose place another is served. */
const searchPage = unstamped(readFileSync('dist/search/index.html', 'utf8'));

const server = createServer((request, response) => {
  if (request.url === INDEX && body !== '') {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(body);
  } else if (request.url?.startsWith('/search/?')) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(searchPage);
  } else site.emit('request', request, response);
});
const listen = (to: Server | ReturnType<typeof slowLine>): Promise<number> =>
  new Promise((resolve) => {
    to.listen(0, '127.0.0.1', () => {
      resolve((to.address() as AddressInfo).port);
    });
  });

/** The code that runs in the page, as one script. */
async function bundled(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'scripts/bench/search-in-page.ts', formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  const chunk = 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('the code for the page could not be bundled');
  return chunk.code;
}

async function pageWith(browser: Browser, code: string, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}${path}`);
  await page.addScriptTag({ content: `${code};globalThis.inPage = inPage` });
  return page;
}

const say = (row: Readonly<Record<string, unknown>>): void => {
  console.log(JSON.stringify(row));
};

/** Time from the first touch of the box to its first result, over a slow line; the page stands already. */
async function firstResult(browser: Browser): Promise<void> {
  const slow = slowLine(port, LINE);
  const slowPort = await listen(slow);
  for (const [path, shown] of [
    ['/', '.search-panel li a'],
    ['/search/', '.found-measures .card'],
  ] as const) {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await page.goto(`http://127.0.0.1:${slowPort}${path}`, { waitUntil: 'networkidle' });
    const spent = await page.evaluate(async (selector) => {
      const box = document.querySelector<HTMLInputElement>('#site-search-box');
      const start = performance.now();
      box?.focus();
      if (box) box.value = '金管會';
      box?.dispatchEvent(new InputEvent('input'));
      while (document.querySelector(selector) === null) await new Promise((resolve) => setTimeout(resolve, 5));
      return performance.now() - start;
    }, shown);
    say({
      what: 'first result',
      page: path,
      round_trip_ms: LINE.roundTripMs,
      kbit_per_s: (LINE.bytesPerSecond * 8) / 1000,
      first_ms: round(spent),
    });
    await page.context().close();
  }
  slow.close();
}

const port = await listen(server);
const code = await bundled();
const browser = await chromium.launch({ executablePath, args: ARGS });
await firstResult(browser);
for (const times of [1, 10, 100]) {
  body = JSON.stringify(multiplied(real, times));
  const typed = beginnings(queries, times);
  for (const name of ['site', 'fuse', 'minisearch']) {
    const page = await pageWith(browser, code, '/');
    const few = name === 'fuse' && times === 100 ? typed.slice(0, 30) : typed;
    const { load_ms, spent_ms, heap_mb } = await page.evaluate(
      ([search, address, all]) => (globalThis as unknown as { inPage: InPage }).inPage.costOf(search, address, all),
      [name, INDEX, few] as const,
    );
    say({
      what: 'in Chromium',
      search: name,
      times,
      keystrokes: few.length,
      load_ms: round(load_ms),
      p50_ms: round(atShare(spent_ms, 0.5)),
      p95_ms: round(atShare(spent_ms, 0.95)),
      heap_mb: round(heap_mb),
    });
    await page.close();
  }
  const page = await pageWith(browser, code, '/search/?q=%E9%87%91%E7%AE%A1%E6%9C%83');
  await page.locator('.found-measures .card').first().waitFor({ timeout: 120_000 });
  const least = await page.evaluate(() => (globalThis as unknown as { inPage: InPage }).inPage.leastCost(100));
  const { painted_ms, blocked_ms } = await page.evaluate(
    (all) => (globalThis as unknown as { inPage: InPage }).inPage.typingCost(all),
    typed.filter((_, at) => typed.length < MANY_KEYS || at % 3 === 0),
  );
  say({
    what: 'typing on the page',
    times,
    keystrokes: painted_ms.length,
    p50_ms: round(atShare(painted_ms, 0.5)),
    p95_ms: round(atShare(painted_ms, 0.95)),
    worst_ms: round(Math.max(...painted_ms)),
    longest_task_ms: round(blocked_ms),
    least_p50_ms: round(atShare(least, 0.5)),
    least_p95_ms: round(atShare(least, 0.95)),
    p95_ratio: round(atShare(painted_ms, 0.95) / atShare(least, 0.95)),
  });
  await page.close();
}
await browser.close();
server.close();
