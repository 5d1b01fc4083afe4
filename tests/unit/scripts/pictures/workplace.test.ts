import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const MODULE = resolve('scripts/pictures/workplace.ts');
/** Opens a workplace, checks a commit out in it, starts what would last for a minute, and ends as it is told. */
const RUN = `
import { spawn, spawnSync } from 'node:child_process';
import { openWorkplace } from ${JSON.stringify(MODULE)};
const { folder, tree, signal } = openWorkplace('.cache');
spawnSync('git', ['worktree', 'add', '--detach', tree, 'HEAD']);
const child = spawn('sleep', ['60'], { signal, killSignal: 'SIGKILL' });
child.on('error', () => undefined);
console.log(child.pid);
if (process.argv[1] === 'throw') throw new Error('as asked');
`;

let repository = '';
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@integrity.example', ...args], {
    cwd: repository,
    encoding: 'utf8',
  });
beforeEach(() => {
  repository = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')));
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '-m', 'First');
});
afterEach(() => {
  rmSync(repository, { recursive: true, force: true });
});

/** Whether a process runs; one that ended and that nobody asked about (a zombie) does not. */
const isAlive = (id: number): boolean => existsSync(`/proc/${id}/cmdline`) && existsSync(`/proc/${id}/exe`);

/** Runs it, sends the signal once it works, and waits for its end; the id of what it had started. */
function run(signal: NodeJS.Signals | null): Promise<{ code: number | null; started: number }> {
  const args = ['--input-type=module', '-e', RUN, signal === null ? 'throw' : 'wait'];
  const child = spawn(process.execPath, args, { cwd: repository, stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((settle) => {
    let started = 0;
    child.stdout.on('data', (data: Buffer) => {
      started = Number(data.toString());
      if (signal !== null) child.kill(signal);
    });
    child.on('close', (code) => {
      settle({ code, started });
    });
  });
}

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  [null, 1],
] as const)('nothing is left when the command ends by %s', async (signal, expected) => {
  const { code, started } = await run(signal);
  expect(code).toBe(expected);
  expect(readdirSync(join(repository, '.cache'))).toEqual([]);
  expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  expect(isAlive(started)).toBe(false);
});

it('a run removes what one left that was killed outright, and nothing else', async () => {
  const { started } = await run('SIGKILL');
  process.kill(started);
  mkdirSync(join(repository, '.cache', `pictures-${process.pid}`));
  mkdirSync(join(repository, '.cache/images'));
  expect(readdirSync(join(repository, '.cache'))).toHaveLength(3);
  await run('SIGTERM');
  expect(readdirSync(join(repository, '.cache')).sort()).toEqual(['images', `pictures-${process.pid}`]);
  expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
});
