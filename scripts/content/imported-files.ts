import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ImportedFiles } from './import.ts';

/**
 * Every file below a folder, by its path from there with `/`; an absent folder has none.
 * @param ending that of the files wanted
 */
export function readFilesBelow(folder: string, ending = ''): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return new Map(
    paths
      .filter((path) => path.endsWith(ending) && statSync(path).isFile())
      .sort()
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/**
 * Puts new files in the place of `content/imported/` as a whole: they are written beside it, and the folders
 * change names only when all is written. A failure leaves everything as it was.
 */
export function replaceImported(content: string, files: ImportedFiles): void {
  const current = join(content, 'imported');
  const [next, former] = [`${current}.next`, `${current}.former`];
  recover(current, former);
  rmSync(next, { recursive: true, force: true });
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      writeFileSync(join(next, path), text);
    }
    if (existsSync(current)) renameSync(current, former);
    renameSync(next, current);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    recover(current, former);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

/** Brings back what a run that was killed between its two renames had set aside. */
function recover(current: string, former: string): void {
  if (!existsSync(current) && existsSync(former)) renameSync(former, current);
  rmSync(former, { recursive: true, force: true });
}
