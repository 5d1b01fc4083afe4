import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

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
