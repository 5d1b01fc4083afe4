import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/process/free-port.ts';
import { makeRelease } from '../../scripts/release/release.ts';

const HOST = '127.0.0.1';

/** A server of a built site in a process of its own, which can be killed, and started again with another site. */
export class OwnHost {
  readonly port: number;
  readonly base: string;
  #child: ChildProcess | undefined;

  /** @param first a port to look for a free one from */
  static async on(first: number, base = '/'): Promise<OwnHost> {
    return new OwnHost(await freePort(HOST, first), base);
  }

  constructor(port: number, base: string) {
    this.port = port;
    this.base = base;
  }

  address(path: string): string {
    return `http://${HOST}:${this.port}${this.base}${path}`;
  }

  async serve(dist: string): Promise<void> {
    await this.kill();
    const args = ['scripts/serve.ts', '--dist', dist, '--port', String(this.port), '--base', this.base];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    await new Promise((resolve) => child.stdout.once('data', resolve));
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** Lets the server hang, as on a network that loses everything, or go on. */
  hang(isHanging: boolean): void {
    this.#child?.kill(isHanging ? 'SIGSTOP' : 'SIGCONT');
  }
}

const isRead = (path: string): boolean => !/\/(?:share|cite|oembed|embed)(?:\/|$)|\.(?:png|zip|br)$/u.test(path);

/** A copy of a built site without what nobody reads. */
function copyOf(dist: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync(dist, copy, { recursive: true, filter: isRead });
  return copy;
}

/** What says in another release that it is one: a word in every page's head, and in what the search finds. */
export const MARK = '新版';

/** A later release of a built site, in a folder of its own. */
export async function laterRelease(dist: string, base: string): Promise<{ dist: string; release: string }> {
  const copy = copyOf(dist);
  for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const file = join(copy, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', `${MARK}</h1>`));
  }
  const index = join(copy, 'search/index.json');
  writeFileSync(index, readFileSync(index, 'utf8').replaceAll('"法務部廉政署"', `"法務部廉政署${MARK}"`));
  return { dist: copy, release: await makeRelease(copy, base) };
}
