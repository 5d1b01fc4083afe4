import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Pages, files and bytes of a built site. */
export function sizeOf(dist: string): { pages: number; files: number; bytes: number } {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dist, path)).isFile(),
  );
  return {
    pages: paths.filter((path) => path.endsWith('.html')).length,
    files: paths.length,
    bytes: paths.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0),
  };
}

/** Bytes of all scripts of a built site, which are all of the search, as brotli sends them. */
export const codeSize = (dist: string): number =>
  readdirSync(join(dist, '_astro'))
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(dist, '_astro', name))).length, 0);
