// One search at one size in a process of its own: node scripts/bench/search-run.ts NAME TIMES; prints a line of JSON.
import { brotliCompressSync, constants } from 'node:zlib';
import { faultsOf, suite } from '../../tests/search/suite.ts';
import { readTerms } from '../content/curated.ts';
import { readDataset } from '../content/dataset.ts';
import { indexOf } from '../content/search-index.ts';
import { atShare, beginnings } from './keystrokes.ts';
import { multiplied } from './multiplied.ts';
import { SEARCHERS } from './searchers.ts';

const [name = 'site', times = '1'] = process.argv.slice(2);
const make = SEARCHERS[name as keyof typeof SEARCHERS];
const index = multiplied(indexOf(readDataset('content'), readTerms('content')), Number(times));
const queries = Object.values(suite).flat();
const typed = beginnings(
  queries.map(({ query }) => query),
  Number(times),
);

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
let start = performance.now();
const searcher = make(index);
const load = performance.now() - start;
const spent = typed.map((query) => {
  start = performance.now();
  searcher.find(query);
  return performance.now() - start;
});
globalThis.gc?.();
const heap = process.memoryUsage().heapUsed - before;
const right =
  times === '1'
    ? queries.filter(
        (query) =>
          faultsOf({ search: (words) => ({ hits: searcher.find(words).map((id) => ({ id })) }) }, query).length === 0,
      ).length
    : null;
const sent = Buffer.from(searcher.sent);
// The best quality of brotli takes minutes on what nobody would send.
const quality = times === '100' ? 5 : 11;
console.log(
  JSON.stringify({
    search: name,
    times: Number(times),
    index_kb: brotliCompressSync(sent, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length / 1024,
    load_ms: load,
    p50_ms: atShare(spent, 0.5),
    p95_ms: atShare(spent, 0.95),
    worst_ms: atShare(spent, 1),
    heap_mb: heap / 1e6,
    right,
    asked: queries.length,
  }),
);
