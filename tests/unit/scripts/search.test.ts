import { spawnSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

const run = (args: readonly string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/search.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};

it('prints, for each query of standard input, all ids in order on one line', () => {
  const { stdout, stderr, status } = run(['--json'], '檢察署 未達成\n\n颱風假\r\n107-3-2');
  expect(stdout.split('\n')).toEqual(['["107-8-6","107-8-7"]', '[]', '[]', '["107-3-2"]', '']);
  expect([stderr, status]).toEqual(['', 0]);
});

it('prints nothing for no query, and a line for each empty one', () => {
  expect(run(['--json'], '').stdout).toBe('');
  expect(run(['--json'], '\n\n').stdout).toBe('[]\n[]\n');
});

it('prints a table of what words find, words with a minus before them too', () => {
  const { stdout, status } = run(['遊說', '-登記']);
  expect(stdout).toMatch(/^098-7-3-1 +\d+\.\d +辦理遊說法宣導活動/u);
  expect(stdout).toMatch(/\d+ found\n$/u);
  expect(status).toBe(0);
  expect(run(['監查院']).stdout).toMatch(/^「監查院」 not found; looked for 監察院\n/u);
});
