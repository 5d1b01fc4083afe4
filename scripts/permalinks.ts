// node scripts/permalinks.ts [--check] [--dist DIR] [--file FILE]: adds the addresses of all pages of the built site to the
// list of those that were ever published, which only ever grows. `--check` adds nothing and fails when a page is missing
// from the build or from the list.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sentence, type Complaint } from './content-error.ts';
import { extended, FILE, heldAgainst } from './permalinks/list.ts';
import { pagesOf } from './permalinks/pages.ts';

const MOST = 20;

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
    file: { type: 'string', default: FILE },
  },
});

const notListed = (address: string): Complaint => ({
  file: `${values.dist}${address}index.html`,
  problem: `this page is not in ${FILE}`,
  edit: 'run `npm run permalinks` and commit the list',
});

if (!existsSync(`${values.dist}/index.html`)) {
  console.error(`${values.dist}/ has no site: run \`npm run build\` first`);
  process.exitCode = 1;
} else {
  const text = readFileSync(values.file, 'utf8');
  const pages = pagesOf(values.dist);
  const { complaints, unlisted } = heldAgainst(text, pages, values.dist);
  const all = [...complaints, ...(values.check ? unlisted.map(notListed) : [])];
  for (const complaint of all.slice(0, MOST)) console.error(sentence(complaint));
  if (all.length > MOST) console.error(`and ${all.length - MOST} more`);
  if (all.length > 0) process.exitCode = 1;
  else {
    if (unlisted.length > 0) writeFileSync(values.file, extended(text, unlisted));
    console.log(`${pages.length} pages, ${unlisted.length} addresses new to ${FILE}`);
  }
}
