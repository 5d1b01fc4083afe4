// The site's search against Fuse.js as it comes and MiniSearch over pairs of characters: the same documents, the same
// queries, typed character by character, at 1, 10 and 100 times the corpus; in Node, each in a process of its own, then in
// Chromium on the site in dist/.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { codeSize } from './size.ts';

const NAMES = ['site', 'fuse', 'minisearch'] as const;
const jsonOnly = process.argv.includes('--json');

type Row = Readonly<Record<string, string | number | null>>;

const say = (text: string): void => {
  if (!jsonOnly) console.log(text);
};

const rowsOf = (script: string, args: readonly string[] = []): Row[] =>
  execFileSync(process.execPath, ['--expose-gc', script, ...args], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const cell = (value: string | number | null | undefined): string =>
  (typeof value === 'number'
    ? value.toFixed(Number.isInteger(value) ? 0 : value < 100 ? 2 : 0)
    : (value ?? '–')
  ).padStart(15);

/** Rows of the same columns as a table. */
function table(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {}).filter((head) => head !== 'what');
  const lines = rows.map((row) => heads.map((head) => cell(row[head])).join(''));
  return [heads.map((head) => head.padStart(15)).join(''), ...lines, ''].join('\n');
}

const inNode: Row[] = [];
for (const times of ['1', '10', '100'])
  for (const name of NAMES) {
    say(`in Node: ${name}, ${times} times the corpus`);
    inNode.push(...rowsOf('scripts/bench/search-run.ts', [name, times]));
  }
say('10,000 hostile queries');
const hostile = rowsOf('scripts/bench/search-hostile.ts');
const inBrowser: Row[] = [];
if (existsSync('dist/search/index.json')) {
  say('in Chromium: some minutes');
  inBrowser.push(...rowsOf('scripts/bench/search-browser.ts'), { what: 'code', code_kb: codeSize('dist') / 1024 });
} else say('dist/ is empty: run `npm run build` first to measure in Chromium as well');

say(`\nin Node\n${table(inNode)}`);
say(`hostile\n${table(hostile)}`);
for (const [what, rows] of Map.groupBy(inBrowser, (row) => String(row['what']))) say(`${what}\n${table(rows)}`);
const result = { in_node: inNode, hostile, in_chromium: inBrowser };
console.log(JSON.stringify(result));
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/bench-search.json', `${JSON.stringify(result, null, 2)}\n`);
