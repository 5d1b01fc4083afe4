import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Copy } from '../content-copy.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const FIXTURES = join(ROOT, 'tests/fixtures/spreadsheets');

export const fixture = (name: string): Buffer => readFileSync(join(FIXTURES, name));

export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** A copy of the content, commands that run on it, and files for them. */
export type Workplace = {
  readonly copy: Copy;
  /** Runs a command of scripts/ on the copy. */
  readonly run: (command: string, ...args: string[]) => Ended;
  /** Puts a file beside the copy and gives its path. */
  readonly file: (name: string, bytes: Uint8Array | string) => string;
};

/** Works on a copy of content/, which is removed afterwards. */
export function atWork(work: (place: Workplace) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'editor-'));
  try {
    const content = join(folder, 'content');
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    work({
      copy: new Copy(content),
      run: (command, ...args) =>
        spawnSync(process.execPath, [`scripts/${command}.ts`, ...args, '--content', content], {
          cwd: ROOT,
          encoding: 'utf8',
        }),
      file: (name, bytes) => {
        writeFileSync(join(folder, name), bytes);
        return join(folder, name);
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
