// Reads pages in a thread of its own: told their names, it answers each with its faults.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { faultsOf } from './faults.ts';

const { dist, pages } = workerData as { readonly dist: string; readonly pages: readonly string[] };
for (const page of pages) parentPort?.postMessage(await faultsOf(page, readFileSync(join(dist, page), 'utf8')));
