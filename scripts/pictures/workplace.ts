import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

/** Where a run of the command puts what nobody shall find afterwards. */
export type Workplace = {
  readonly folder: string;
  /** Where a commit may be checked out. */
  readonly tree: string;
  /** Aborted when the command ends: what it started must end as well. */
  readonly signal: AbortSignal;
};

const NAME = /^pictures-(\d+)$/u;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const treeOf = (folder: string): string => join(folder, 'tree');

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

function remove(folder: string): void {
  spawnSync('git', ['worktree', 'remove', '--force', treeOf(folder)], { stdio: 'ignore' });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Removes what runs left that were killed outright. */
function removeLeft(cache: string): void {
  for (const name of readdirSync(cache)) {
    const id = NAME.exec(name)?.[1];
    if (id !== undefined && !isRunning(Number(id))) remove(join(cache, name));
  }
}

/**
 * A folder below `cache` for this process. It is removed, and the checked-out commit with it, however the process ends;
 * should it be killed outright, by the next run.
 */
export function openWorkplace(cache: string): Workplace {
  mkdirSync(cache, { recursive: true });
  removeLeft(cache);
  const folder = join(cache, `pictures-${process.pid}`);
  mkdirSync(folder);
  const controller = new AbortController();
  process.once('exit', () => {
    controller.abort();
    remove(folder);
  });
  for (const name of SIGNALS)
    process.on(name, () => {
      process.exit(128 + constants.signals[name]);
    });
  return { folder, tree: treeOf(folder), signal: controller.signal };
}
