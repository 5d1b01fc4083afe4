// node scripts/links.ts [--dist DIR] [--base /]: every link of the built site leads to a page, a file or an anchor of it.
import { parseArgs } from 'node:util';
import { findBrokenLinks } from './links/broken-links.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, base: { type: 'string', default: process.env['BASE'] ?? '/' } },
});
const { pages, links, broken } = findBrokenLinks(values.dist, values.base);
for (const line of broken.slice(0, 20)) console.error(line);
console.log(`${pages} pages, ${links} links, ${broken.length} broken`);
process.exitCode = broken.length === 0 && pages > 0 ? 0 : 1;
