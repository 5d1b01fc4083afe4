import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ContentError } from '../content-error.ts';
import { readFilesBelow } from './imported-files.ts';

/** Path below a content folder → the file's bytes or text. */
export type ContentFiles = ReadonlyMap<string, Uint8Array | string>;

const addedSchema = z.array(z.string());

/**
 * The folders below a content folder that a replacement works in: `.prepared` holds the new files (`next/`), copies of
 * those that they replace (`former/`) and the paths that are new (`added.json`). While it is named `.replacing`, the new
 * files are being put in place: that change of its name begins the replacement, and the change back ends it.
 */
const foldersOf = (content: string) => ({
  prepared: join(content, '.prepared'),
  replacing: join(content, '.replacing'),
});

function write(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** The first part of a path that a content folder has not: a new folder, or the new file itself. */
const firstAbsent = (content: string, path: string): string[] =>
  path
    .split('/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/'))
    .filter((part) => !existsSync(join(content, part)))
    .slice(0, 1);

function prepare(content: string, files: ContentFiles): void {
  const { prepared } = foldersOf(content);
  rmSync(prepared, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    write(join(prepared, 'next', path), bytes);
    if (existsSync(join(content, path))) write(join(prepared, 'former', path), readFileSync(join(content, path)));
  }
  const added = [...files.keys()].flatMap((path) => firstAbsent(content, path));
  write(join(prepared, 'added.json'), JSON.stringify(added));
}

function putInPlace(content: string, paths: Iterable<string>): void {
  const { prepared, replacing } = foldersOf(content);
  renameSync(prepared, replacing);
  for (const path of paths) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    renameSync(join(replacing, 'next', path), join(content, path));
  }
  renameSync(replacing, prepared);
}

/** Takes away what is new and gives every other file its former bytes back; stopped half-way, it can be done again. */
function putBack(content: string): void {
  const { prepared, replacing } = foldersOf(content);
  const added = addedSchema.parse(JSON.parse(readFileSync(join(replacing, 'added.json'), 'utf8')));
  for (const path of added) if (existsSync(join(content, path))) rmSync(join(content, path), { recursive: true });
  for (const path of readFilesBelow(join(replacing, 'former')).keys())
    renameSync(join(replacing, 'former', path), join(content, path));
  renameSync(replacing, prepared);
}

/**
 * Puts a content folder back to what it was before a replacement that was stopped half-way, and clears away what one that
 * had not begun, or was all but done, left. Gives whether files were put back.
 */
export function recoverFiles(content: string): boolean {
  const { prepared, replacing } = foldersOf(content);
  const wasStopped = existsSync(replacing);
  if (wasStopped) {
    rmSync(prepared, { recursive: true, force: true });
    putBack(content);
  }
  rmSync(prepared, { recursive: true, force: true });
  return wasStopped;
}

/** @throws ContentError where a replacement was stopped half-way: some files are new, others not */
export function assertWhole(content: string): void {
  if (!existsSync(foldersOf(content).replacing)) return;
  throw new ContentError({
    file: 'content/.replacing',
    problem: 'a command was stopped before it was done',
    expected: 'all of its files, or none',
    found: 'some of them',
    edit: 'run the command again (npm run new-edition or npm run add-report): it first takes back what was written',
  });
}

/**
 * Writes files of a content folder, all or none. No file is absent at any moment: each is written elsewhere in the folder
 * and takes its place by a change of name. A failure gives every file its former bytes back and takes away what is new;
 * after a kill `recoverFiles` does so.
 */
export function replaceFiles(content: string, files: ContentFiles): void {
  try {
    prepare(content, files);
    putInPlace(content, files.keys());
  } catch (error) {
    recoverFiles(content);
    throw error;
  }
  rmSync(foldersOf(content).prepared, { recursive: true, force: true });
}
