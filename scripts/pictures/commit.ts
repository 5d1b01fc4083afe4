import { spawnSync } from 'node:child_process';
import { ContentError } from '../content-error.ts';

/** A commit that is there: its whole name, and its short name with its subject. */
export type Commit = { readonly hash: string; readonly words: string };

/** What git prints; null when it fails or is not there. */
function git(...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/**
 * The commit of a name: a hash, a branch, a tag, `HEAD~3`.
 * @throws ContentError when git knows no such commit
 */
export function readCommit(name: string): Commit {
  const hash = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  if (hash === null)
    throw new ContentError({
      file: 'pictures',
      problem: 'git knows no such commit here',
      expected: 'a hash, a branch, a tag, or the like of HEAD~3',
      found: name,
      edit: 'name another commit; `git log --oneline` lists them; a shallow clone has the last ones alone: `git fetch --unshallow`',
    });
  return { hash, words: git('log', '-1', '--format=%h %s', hash) ?? hash };
}

/** The working tree in words: the commit that it stands on, and whether anything in it differs from that. */
export function workingTreeWords(): string {
  const changes = git('status', '--porcelain');
  return `working tree: ${readCommit('HEAD').words}${changes === '' ? '' : ', with changes'}`;
}
