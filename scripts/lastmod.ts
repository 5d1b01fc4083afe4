// node scripts/lastmod.ts [--check] [--on DAY] [--dist DIR] [--base /] [--site URL] [--file FILE]: writes down what every page of
// the built site says, as a hash, and the day on which that last changed, for the sitemap. The day is that of the newest release
// unless it is given. `--check` writes nothing and fails when the list is not that of the build.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { releasesOf } from '../src/domain/changelog.ts';
import { LAST_CHANGES, readLastChanges, writeLastChanges } from '../src/domain/last-changes.ts';
import { isRealDay } from '../src/lib/iso-day.ts';
import { sentence } from './content-error.ts';
import { backwards, broughtUpToDate, hashedPages, stalePages } from './lastmod/pages.ts';
import { pagesOf } from './permalinks/pages.ts';

const MOST = 20;

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    on: { type: 'string', default: releasesOf(readFileSync('CHANGELOG.md', 'utf8'))[0].released_on },
    dist: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env['BASE'] ?? '/' },
    site: { type: 'string', default: process.env['SITE'] ?? 'http://127.0.0.1:4321' },
    file: { type: 'string', default: LAST_CHANGES },
  },
});

if (!existsSync(`${values.dist}/index.html`)) {
  console.error(`${values.dist}/ has no site: run \`npm run build\` first`);
  process.exitCode = 1;
} else if (!isRealDay(values.on)) {
  console.error(`--on ${values.on}: expected a day, YYYY-MM-DD`);
  process.exitCode = 1;
} else {
  const text = readFileSync(values.file, 'utf8');
  const former = readLastChanges(text);
  const html = pagesOf(values.dist).map(
    (page) => [page, readFileSync(join(values.dist, page, 'index.html'), 'utf8')] as const,
  );
  const pages = hashedPages(new Map(html), new URL(values.base.replace(/\/?$/u, '/'), values.site).href);
  const next = broughtUpToDate(former, pages, values.on);
  const complaints = values.check ? stalePages(former, pages) : backwards(former, next);
  for (const complaint of complaints.slice(0, MOST)) console.error(sentence(complaint));
  if (complaints.length > MOST) console.error(`and ${complaints.length - MOST} more`);
  if (complaints.length > 0) process.exitCode = 1;
  else {
    const changed = next.filter((page) => !former.includes(page)).length;
    if (!values.check) writeFileSync(values.file, writeLastChanges(text, next));
    console.log(`${pages.length} pages are to be found, ${changed} of them changed on ${values.on}`);
  }
}
