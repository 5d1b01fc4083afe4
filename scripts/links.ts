// node scripts/links.ts [--dist DIR] [--base /] [--site URL]: every link of the built site leads to a page, a file or an anchor of it,
// and every page has a title and a description of its own.
import { parseArgs } from 'node:util';
import { findBrokenLinks } from './links/broken-links.ts';
import { sharedHeads } from './links/page-heads.ts';

const MOST = 20;

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env['BASE'] ?? '/' },
    site: { type: 'string', default: process.env['SITE'] ?? 'http://127.0.0.1:4321' },
  },
});
const { pages, links, broken } = findBrokenLinks(values.dist, values.base, values.site);
const shared = sharedHeads(values.dist);
for (const line of [...broken, ...shared].slice(0, MOST)) console.error(line);
console.log(`${pages} pages, ${links} links, ${broken.length} broken; ${shared.length} titles and descriptions shared`);
process.exitCode = broken.length === 0 && shared.length === 0 && pages > 0 ? 0 : 1;
