// 10,000 hostile queries in a row: node --expose-gc scripts/bench/search-hostile.ts; prints a line of JSON.
import { createSearch } from '../../src/search/results.ts';
import { NO_CHOICES } from '../../src/search/request.ts';
import { readTerms } from '../content/curated.ts';
import { readDataset } from '../content/dataset.ts';
import { indexOf } from '../content/search-index.ts';
import { atShare } from './keystrokes.ts';
import { seeded } from './multiplied.ts';

const TIMES = 10_000;
const WANTED = { measures: 10, agencies: 3, others: 5 };
const PIECES = [
  '金管會',
  '廉政署',
  '監查院',
  '<script>',
  '.*+?^${}()|[]\\',
  '🙂👨‍👩‍👧',
  '\ud800',
  '，。；：',
  '"',
  '-',
  '機關:',
  '狀態:未達標',
  ' ',
  '107年',
  '5萬5,000',
  '\u0000',
  '㈱',
  'Transparency International ',
  '有哪些',
  '龘靐齉',
];

const search = createSearch(indexOf(readDataset('content'), readTerms('content')));
const random = seeded(107);
const pick = (): string => PIECES[Math.floor(random() * PIECES.length)] ?? '';
/** Up to twelve pieces; one query in fifty is five thousand characters long, one in ten is of characters never seen. */
function query(): string {
  const words = Array.from({ length: 1 + Math.floor(random() * 12) }, pick).join('');
  if (random() < 0.02) return words.padEnd(5000, pick() || 'x');
  return random() < 0.1 ? words + String.fromCodePoint(0x20000 + Math.floor(random() * 40_000)) : words;
}
const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

const spent: number[] = [];
const marks: number[] = [];
for (let count = 0; count < TIMES; count += 1) {
  if (count % (TIMES / 4) === 0) marks.push(heap());
  const q = query();
  const start = performance.now();
  search.results({ q, choices: NO_CHOICES, sort: 'relevance' }, WANTED);
  spent.push(performance.now() - start);
}
marks.push(heap());
console.log(
  JSON.stringify({
    queries: TIMES,
    p50_ms: atShare(spent, 0.5),
    p95_ms: atShare(spent, 0.95),
    worst_ms: atShare(spent, 1),
    heap_after_quarter_mb: marks[1] ?? 0,
    heap_at_end_mb: marks.at(-1) ?? 0,
  }),
);
