// npm run bench -- pages [--quick] [--only /agencies/] [--json]: the page kinds of dist/ as Lighthouse sees them on a phone, beside
// an empty Astro page, and the bytes that they send. Ends with exit code 1 when one is not as it should be.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { LAUNCH_ARGS } from '../browser.ts';
import { ContentError, runCommand } from '../content-error.ts';
import { browserHere } from '../process/browser-here.ts';
import { freePort } from '../process/free-port.ts';
import { listedPages } from '../process/listed-pages.ts';
import { PAGE_KINDS } from '../process/page-kinds.ts';
import { serveSite } from '../process/served-site.ts';
import { indexedPages } from './indexed-pages.ts';
import { measure } from './measure.ts';
import { auditFaults, auditTable, isLate, pageAudit, timed, type PageAudit, type Timed } from './page-audits.ts';
import { runRounds, type Places } from './page-rounds.ts';
import { measureSizes, sizeFaults, sizeLines } from './page-sizes.ts';
import { writeSmallestSite } from './smallest-site.ts';

const DIST = 'dist';
const ROUNDS = 5;
const FIRST_PORT = 4750;
const EMPTY_SITE = resolve('.cache/bench-pages');
const EMPTY_PAGE = '/0/';

/** Builds an Astro site of one page that says nothing but its number; its folder. */
async function buildEmptySite(): Promise<string> {
  rmSync(EMPTY_SITE, { recursive: true, force: true });
  writeSmallestSite(EMPTY_SITE, 1);
  await measure('astro', ['build', '--root', EMPTY_SITE], { ASTRO_TELEMETRY_DISABLED: '1' });
  return join(EMPTY_SITE, 'dist');
}

type Looks = { readonly base: Timed; readonly audits: readonly PageAudit[] };

/** Looks at pages with simulated throttling, then at those whose paint is late by that with throttling really applied. */
async function lookTwice(
  pages: readonly string[],
  rounds: number,
  places: Places,
  say: (text: string) => void,
): Promise<Looks> {
  const { empty, runs } = await runRounds(pages, rounds, places, say);
  const base = timed(empty);
  const latePages = pages.filter((page) => isLate(timed(runs.get(page) ?? []), base));
  if (latePages.length > 0) say(`\n${latePages.length} pages again, with throttling applied`);
  const applied = await runRounds(latePages, rounds, places, say, 'devtools');
  const paintsOf = (page: string): PageAudit['applied'] =>
    latePages.includes(page) ? { lcp: timed(applied.runs.get(page) ?? []).lcp, empty: timed(applied.empty).lcp } : null;
  return { base, audits: [...runs].map(([page, ofPage]) => pageAudit(page, ofPage, paintsOf(page))) };
}

/** Serves dist/ and the empty page, and looks at them with one browser. */
async function lookAt(pages: readonly string[], rounds: number, say: (text: string) => void): Promise<Looks> {
  const [site, empty] = [await serveSite(DIST), await serveSite(await buildEmptySite())];
  const debuggerPort = await freePort('127.0.0.1', FIRST_PORT);
  const args = [...LAUNCH_ARGS, `--remote-debugging-port=${debuggerPort}`];
  const browser = await chromium.launch({ executablePath: browserHere('bench'), args });
  try {
    const places = { site: site.address, empty: `${empty.address}${EMPTY_PAGE}`, debuggerPort };
    return await lookTwice(pages, rounds, places, say);
  } finally {
    await browser.close();
    for (const { close } of [site, empty]) close();
    rmSync(EMPTY_SITE, { recursive: true, force: true });
  }
}

await runCommand(async () => {
  const { values } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const say = (text: string): void => {
    if (!values.json) console.log(text);
  };
  if (!existsSync(join(DIST, 'index.html')))
    throw new ContentError({ file: DIST, problem: 'there is no site', edit: 'run `npm run build` first' });
  browserHere('bench');
  const pages = listedPages('bench', values.only, indexedPages(DIST, PAGE_KINDS));
  const rounds = values.quick ? 1 : ROUNDS;

  const sizes = measureSizes(DIST);
  say(`${pages.length} pages and the empty page before each, ${rounds === 1 ? 'once' : `${rounds} times`}`);
  const { base, audits } = await lookAt(pages, rounds, say);

  const faults = [...audits.flatMap((audit) => auditFaults(audit, base)), ...sizeFaults(sizes)];
  say(`\n${auditTable(audits, base)}\n\n${sizeLines(sizes)}\n`);
  const result = { rounds, empty: base, pages: audits, sizes, faults };
  console.log(JSON.stringify(result));
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/bench-pages.json', `${JSON.stringify(result, null, 2)}\n`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
});
