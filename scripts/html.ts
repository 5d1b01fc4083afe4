// node scripts/html.ts [--dist DIR] [--every N]: holds the built pages against the HTML standard and rules of accessibility
// (html-validate), on every core. `--every 25` reads every 25th page of each folder alone, the first of it, and all of page-kinds.ts.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { sampleOf } from './html/sample.ts';
import { PAGES } from './process/page-kinds.ts';

const MOST = 20;
const EVERY = 250;

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, every: { type: 'string', default: '1' } },
});
const all = readdirSync(values.dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort();
const listed = new Set(PAGES.map((path) => `${path.slice(1)}index.html`));
const pages = sampleOf(all, Number(values.every), listed);
const faults: string[] = [];
let read = 0;

/** Reads every so many-th page in a thread. */
const readIn = (thread: number, threads: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const own = pages.filter((_, index) => index % threads === thread);
    const worker = new Worker(new URL('html/worker.ts', import.meta.url), {
      workerData: { dist: values.dist, pages: own },
    });
    worker.on('message', (found: readonly string[]) => {
      faults.push(...found);
      read += 1;
      if (read % EVERY === 0) console.log(`  ${read} of ${pages.length} pages read`);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve();
    });
  });

const threads = Math.max(1, Math.min(availableParallelism(), pages.length));
await Promise.all(Array.from({ length: threads }, (_, thread) => readIn(thread, threads)));
for (const fault of faults.sort().slice(0, MOST)) console.error(fault);
if (faults.length > MOST) console.error(`and ${faults.length - MOST} more`);
console.log(`${read} of ${all.length} pages read, ${faults.length} faults`);
process.exitCode = faults.length === 0 && read === pages.length && read > 0 ? 0 : 1;
