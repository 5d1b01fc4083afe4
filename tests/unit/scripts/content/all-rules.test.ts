import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

it('npm run check needs no certain working directory', () => {
  const { status, stderr } = spawnSync(process.execPath, [`${ROOT}scripts/check.ts`, '--content', `${ROOT}content`], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);
