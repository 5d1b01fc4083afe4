import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path below a content folder → the file's bytes or text. */
export type ContentFiles = ReadonlyMap<string, Uint8Array | string>;

type Undo = () => void;

const [next, former] = ['next', 'former'].map(
  (name) =>
    (path: string): string =>
      `${path}.${name}`,
) as [(path: string) => string, (path: string) => string];

/** Brings back what a run that was killed between two renames had set aside. */
function recover(path: string): void {
  if (!existsSync(path) && existsSync(former(path))) renameSync(former(path), path);
  discardFormer(path);
}

function discardFormer(path: string): void {
  if (existsSync(former(path))) rmSync(former(path), { recursive: true });
}

/** Writes a file beside its place, with the folders that it needs. */
function prepare(path: string, bytes: Uint8Array | string, undo: Undo[]): void {
  const made = mkdirSync(dirname(path), { recursive: true });
  if (made !== undefined)
    undo.push(() => {
      rmSync(made, { recursive: true, force: true });
    });
  undo.push(() => {
    rmSync(next(path), { force: true });
  });
  writeFileSync(next(path), bytes);
}

/** Gives a prepared file its name; what had it keeps another until all is done. */
function putInPlace(path: string, undo: Undo[]): void {
  if (existsSync(path)) {
    renameSync(path, former(path));
    undo.push(() => {
      renameSync(former(path), path);
    });
  }
  renameSync(next(path), path);
  undo.push(() => {
    rmSync(path, { force: true });
  });
}

/**
 * Writes files of a content folder, all or none: each is written beside its place, and they change names only when all
 * are written. A failure gives every file its former bytes back and takes away what is new.
 */
export function replaceFiles(content: string, files: ContentFiles): void {
  const paths = [...files.keys()].map((path) => join(content, path));
  const undo: Undo[] = [];
  try {
    for (const path of paths) recover(path);
    for (const [path, bytes] of files) prepare(join(content, path), bytes, undo);
    for (const path of paths) putInPlace(path, undo);
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const path of paths) discardFormer(path);
}
