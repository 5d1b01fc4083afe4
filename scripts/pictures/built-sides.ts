import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ContentError } from '../content-error.ts';
import { buildSite } from '../process/build-site.ts';
import type { Commit } from './commit.ts';
import type { Workplace } from './workplace.ts';

/** Runs a command in a folder; true when it succeeded. All that it started ends with the signal. */
function runIn(cwd: string, signal: AbortSignal, command: string, args: readonly string[]): Promise<boolean> {
  // Pictures that were drawn before serve both sides; where to build, and under which base, is not for the commit to ask.
  const env = { ...process.env, IMAGE_CACHE: resolve('.cache/images'), BASE: '/', OUT_DIR: undefined };
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  signal.addEventListener('abort', () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  });
  return new Promise((settle) => {
    child.on('error', () => {
      settle(false);
    });
    child.on('close', (code) => {
      settle(code === 0);
    });
  });
}

const failed = (side: string, problem: string, edit: string): ContentError =>
  new ContentError({ file: 'pictures', record: side, problem, edit: `${edit}; .cache/pictures/ is as it was` });

/**
 * Builds a commit with its own `npm run build`, checked out beside the working tree; its libraries are those installed here.
 * @returns the folder of the site
 * @throws ContentError when it cannot be checked out or built
 */
export async function buildCommit({ hash, words }: Commit, { tree, signal }: Workplace): Promise<string> {
  console.log(`— before: ${words}`);
  const { status, stderr } = spawnSync('git', ['worktree', 'add', '--detach', tree, hash], { encoding: 'utf8' });
  if (status !== 0) throw failed(words, `it cannot be checked out: ${stderr.trim()}`, 'do what git says');
  const dist = join(tree, 'dist');
  const isBuilt = await runIn(tree, signal, 'npm', ['run', '--silent', 'build']);
  if (isBuilt && existsSync(join(dist, 'index.html'))) return dist;
  throw failed(
    words,
    'the commit cannot be built; why stands above',
    'name a commit that can be built with the libraries installed here',
  );
}

/**
 * Builds the working tree, `dist/` left as it is.
 * @returns the folder of the site
 * @throws ContentError when it cannot be built
 */
export async function buildWorkingTree(words: string, { folder, signal }: Workplace): Promise<string> {
  console.log(`— after: ${words}`);
  const outDir = join(folder, 'after');
  if (await buildSite({ outDir, base: '/', signal })) return outDir;
  throw failed('working tree', 'it cannot be built; why stands above', 'correct what the build complains of');
}
