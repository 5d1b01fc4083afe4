import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = (pages: number): string => `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, n) => ({ params: { n: String(n) } }));
---
<html lang="en"><head><meta charset="utf-8"><title>{Astro.params.n}</title></head><body>{Astro.params.n}</body></html>
`;

/** Writes the smallest Astro site that has the given number of pages: the yardstick of the build time. */
export function writeSmallestSite(root: string, pages: number): void {
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(root, 'astro.config.mjs'), "export default { outDir: './dist' };\n");
  writeFileSync(join(root, 'src/pages/[n].astro'), page(pages));
}
