import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { z } from 'zod';
import { importedProvisionSchema, type ImportedProvision } from '../../../src/schemas/provision.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A change of the content before a command runs on it. */
export type Change = (copy: Copy) => void;

/** How a command ended. `before` and `after` are the bytes of every file, by path. */
export type Outcome = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
};

/** A source with some of its lines changed, and the manifest made to fit, so that its parser must notice. */
export const changedLines =
  (source: string, change: (lines: string[]) => string[]): Change =>
  (copy) => {
    copy.text(`sources/${source}.txt`, (text) => change(text.split('\n')).join('\n'));
    copy.enterInManifest(source);
  };

/** On one line of a source, `to` in the place of `from`. */
export const onLine = (source: string, line: number, from: string, to: string): Change =>
  changedLines(source, (lines) => lines.with(line - 1, (lines[line - 1] ?? '').replace(from, to)));

/** In a file of content/, `to` in the place of what `from` finds first. */
export const inFile =
  (path: string, from: string | RegExp, to: string): Change =>
  (copy) => {
    copy.text(path, (text) => text.replace(from, to));
  };

/** A change that a command must refuse, and what its message holds. */
export type Case = readonly [name: string, change: Change, says: readonly (string | RegExp)[]];

/** A change that a command must refuse with one message: its place, and each of its parts in full. */
export type Refusal = {
  readonly name: string;
  readonly change: Change;
  /** File, line and record. */
  readonly at: string;
  readonly problem: string;
  readonly expected: string;
  readonly found: string;
  /** Left out where the message sends the reader to the line of the published document. */
  readonly edit?: string;
};

/** The message that a refusal asks for. */
export function messageOf({ at, problem, expected, found, edit }: Refusal): string {
  const [, file = at, line = ''] = /^(\S+):(\d+)/u.exec(at) ?? [];
  const todo = edit ?? `compare line ${line} of ${file} with the published document and restore what is missing`;
  return `${at}: ${problem}\n  expected: ${expected}\n  found:    ${found}\n  to do:    ${todo}\n`;
}

/** A copy of content/ that a test may change. Paths are from content/. */
export class Copy {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  read(path: string): Buffer {
    return readFileSync(join(this.folder, path));
  }

  write(path: string, bytes: Uint8Array | string): void {
    writeFileSync(join(this.folder, path), bytes);
  }

  text(path: string, change: (text: string) => string): void {
    const text = this.read(path).toString('utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`the change of ${path} changes nothing`);
    this.write(path, changed);
  }

  /** Enters the bytes that a source now has in the manifest, so that its parser must notice what is wrong. */
  enterInManifest(source: string): void {
    const bytes = this.read(`sources/${source}.txt`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const lines = bytes.toString('utf8').replace(/\n$/u, '').split('\n').length;
    this.text('sources/manifest.json', (text) => {
      const entry = new RegExp(
        String.raw`("id": "${source}"[^}]*?"sha256": )"\w+"(,\s+"bytes": )\d+(,\s+"lines": )\d+`,
        'u',
      );
      return text.replace(entry, `$1"${sha256}"$2${bytes.length}$3${lines}`);
    });
  }

  /** Every file's bytes, as text in which each byte is one character. */
  files(): Map<string, string> {
    const paths = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).sort();
    return new Map(
      paths
        .filter((path) => statSync(join(this.folder, path)).isFile())
        .map((path) => [path, this.read(path).toString('latin1')]),
    );
  }
}

/** Runs a command of scripts/ on a changed copy of content/, which is removed afterwards. */
export function runOnCopy(command: 'import' | 'check', change: Change, flags: readonly string[] = []): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(ROOT, 'content'), folder, { recursive: true });
    const copy = new Copy(folder);
    change(copy);
    const before = copy.files();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`scripts/${command}.ts`, '--content', folder, ...flags],
      { cwd: ROOT, encoding: 'utf8' },
    );
    return { status, stdout, stderr, before, after: copy.files() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MESSAGE = /^content\/[^\n]*: [^\n]+\n {2}expected: \S[^]*?\n {2}found: {4}[^]*?\n {2}to do: {4}\S[^\n]+\n$/u;

/** The command refused the content with one message that holds these words, without a stack trace, and wrote nothing. */
export function expectRefusal(
  { status, stdout, stderr, before, after }: Outcome,
  words: readonly (string | RegExp)[],
): void {
  for (const word of words) {
    if (typeof word === 'string') expect(stderr).toContain(word);
    else expect(stderr).toMatch(word);
  }
  expect(stderr).toMatch(MESSAGE);
  expect(stderr.match(/^ {2}to do:/gmu)).toHaveLength(1);
  expect(stderr).not.toMatch(/^ {4}at /mu);
  expect(stdout).toBe('');
  expect(status).toBe(1);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect([...after].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path)).toEqual([]);
}

/** The command took the content as it is; gives the provisions of an edition that it wrote. */
export function expectImported({ status, stderr, after }: Outcome, edition: string): ImportedProvision[] {
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const text = Buffer.from(after.get(`imported/${edition}/provisions.json`) ?? '', 'latin1').toString('utf8');
  return z.array(importedProvisionSchema).parse(JSON.parse(text));
}
