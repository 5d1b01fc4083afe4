// The site's search against Fuse.js as it comes and MiniSearch over pairs of characters: the same documents, the same
// queries, typed character by character, at 1, 10 and 100 times the corpus; each in a process of its own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const NAMES = ['site', 'fuse', 'minisearch'] as const;
const jsonOnly = process.argv.includes('--json');

type Row = Readonly<Record<string, string | number | null>>;

const rows: Row[] = [];
for (const times of ['1', '10', '100'])
  for (const name of NAMES) {
    if (!jsonOnly) console.log(`${name}, ${times} times the corpus`);
    const line = execFileSync(process.execPath, ['--expose-gc', 'scripts/bench/search-run.ts', name, times], {
      encoding: 'utf8',
    });
    rows.push(JSON.parse(line) as Row);
  }
if (!jsonOnly) {
  const heads = Object.keys(rows[0] ?? {});
  const cell = (value: string | number | null | undefined): string =>
    (typeof value === 'number'
      ? value.toFixed(Number.isInteger(value) ? 0 : value < 100 ? 2 : 0)
      : (value ?? '–')
    ).padStart(12);
  console.log(
    [
      heads.map((head) => head.padStart(12)).join(''),
      ...rows.map((row) => heads.map((head) => cell(row[head])).join('')),
    ].join('\n'),
  );
}
console.log(JSON.stringify(rows));
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/bench-search.json', `${JSON.stringify(rows, null, 2)}\n`);
