import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const DOWNLOAD_MS = 180_000;

/** What Chromium is started with: it runs without a sandbox in containers, and asks nothing of the net by itself. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/** How to get at a browser; given as arguments, so that the search can be tested. */
export type Ways = {
  readonly fromEnvironment: string | undefined;
  readonly exists: (path: string) => boolean;
  readonly folders: readonly string[];
  /** Path of Playwright's own Chromium, installed or not. */
  readonly bundled: () => string;
  /** Runs a command; true when it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  readonly isRootOnDebian: boolean;
};

const installed = ({ exists, folders }: Ways): string | undefined =>
  [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...MAC].find(exists);

/**
 * Path of a Chromium: CHROMIUM_PATH, an installed one, Playwright's own (fetched if need be), or Debian's
 * package where that can be installed. Null when there is none to be had.
 */
export function findBrowser(ways: Ways): string | null {
  const { fromEnvironment, exists, bundled, run, isRootOnDebian } = ways;
  if (fromEnvironment !== undefined && fromEnvironment !== '') return exists(fromEnvironment) ? fromEnvironment : null;
  const found = installed(ways) ?? (exists(bundled()) ? bundled() : undefined);
  if (found !== undefined) return found;
  if (run('playwright', ['install', 'chromium']) && exists(bundled())) return bundled();
  if (isRootOnDebian && run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'])) {
    return installed(ways) ?? null;
  }
  return null;
}

/** What to do when no browser was found. */
export const noBrowser = (fromEnvironment: string | undefined): string =>
  fromEnvironment === undefined || fromEnvironment === ''
    ? 'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one; on Debian: apt-get install chromium fonts-noto-cjk'
    : `CHROMIUM_PATH is ${fromEnvironment}, and there is no such file. Set it to a Chromium or Chrome, or unset it to let one be found.`;

/** The ways of this machine. */
export const waysHere = (): Ways => ({
  fromEnvironment: process.env['CHROMIUM_PATH'],
  exists: existsSync,
  folders: (process.env['PATH'] ?? '').split(delimiter),
  bundled: () => chromium.executablePath(),
  run: (command, args) => {
    console.log(`no browser yet: ${command} ${args.join(' ')}`);
    return spawnSync(command, args, { stdio: 'inherit', timeout: DOWNLOAD_MS }).status === 0;
  },
  isRootOnDebian: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
});
