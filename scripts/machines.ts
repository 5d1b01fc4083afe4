// node scripts/machines.ts [--dist DIR] [--base /] [--site URL]: what machines read of the built site is sound: heads of pages,
// linked data, feeds, sitemap and robots.txt.
import { parseArgs } from 'node:util';
import { feedFaults } from './machines/feeds.ts';
import { headFaults } from './machines/heads.ts';
import { linkedDataFaults } from './machines/linked-data.ts';
import { readSite } from './machines/site-pages.ts';
import { robotsFaults, sitemapFaults } from './machines/sitemap.ts';

const MOST = 20;

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env['BASE'] ?? '/' },
    site: { type: 'string', default: process.env['SITE'] ?? 'http://127.0.0.1:4321' },
  },
});
const site = readSite(values.dist, values.base, values.site);
const faults = [
  ...headFaults(site),
  ...sitemapFaults(site),
  ...robotsFaults(site),
  ...feedFaults(site),
  ...(await linkedDataFaults(site)),
];
for (const fault of faults.slice(0, MOST)) console.error(fault);
if (faults.length > MOST) console.error(`and ${faults.length - MOST} more`);
console.log(`${site.pages.size} pages, ${faults.length} faults in what machines read`);
process.exitCode = faults.length === 0 && site.pages.size > 0 ? 0 : 1;
