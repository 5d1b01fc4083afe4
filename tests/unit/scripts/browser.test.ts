import { describe, expect, it } from 'vitest';
import { findBrowser, noBrowser, type Ways } from '../../../scripts/browser.ts';

/** A machine with the given files, on which the given commands succeed and then leave files behind. */
function machine(files: string[], commands: Readonly<Record<string, string[]>> = {}, more: Partial<Ways> = {}) {
  const ran: string[] = [];
  const ways: Ways = {
    fromEnvironment: undefined,
    exists: (path) => files.includes(path),
    folders: ['/usr/local/bin', '/usr/bin'],
    bundled: () => '/cache/chromium',
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      files.push(...(commands[line] ?? []));
      return line in commands;
    },
    isRootOnDebian: false,
    ...more,
  };
  return { ran, found: findBrowser(ways) };
}

const DEBIAN = {
  'apt-get update': [],
  'apt-get install -y chromium fonts-noto-cjk': ['/usr/bin/chromium'],
};

describe('findBrowser', () => {
  it('takes CHROMIUM_PATH before anything else', () => {
    const files = ['/opt/mine', '/usr/bin/chromium'];
    expect(machine(files, {}, { fromEnvironment: '/opt/mine' })).toEqual({ ran: [], found: '/opt/mine' });
  });

  it('does not go on looking when CHROMIUM_PATH names no file', () => {
    const { found, ran } = machine(['/usr/bin/chromium'], {}, { fromEnvironment: '/opt/none' });
    expect([found, ran]).toEqual([null, []]);
    expect(noBrowser('/opt/none')).toContain('CHROMIUM_PATH is /opt/none');
  });

  it('takes an installed Chromium or Chrome without fetching one', () => {
    expect(machine(['/usr/bin/google-chrome'])).toEqual({ ran: [], found: '/usr/bin/google-chrome' });
  });

  it("takes Playwright's own when it is there already", () => {
    expect(machine(['/cache/chromium'])).toEqual({ ran: [], found: '/cache/chromium' });
  });

  it('fetches the one of Playwright when none is there', () => {
    const { found, ran } = machine([], { 'playwright install chromium': ['/cache/chromium'] });
    expect([found, ran]).toEqual(['/cache/chromium', ['playwright install chromium']]);
  });

  it('installs the package of Debian as root when nothing could be fetched', () => {
    const { found, ran } = machine([], DEBIAN, { isRootOnDebian: true });
    expect(found).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['playwright install chromium', ...Object.keys(DEBIAN)]);
  });

  it('gives up elsewhere, and says what to do', () => {
    expect(machine([], DEBIAN)).toEqual({ ran: ['playwright install chromium'], found: null });
    expect(noBrowser(undefined)).toMatch(/Install Chromium or Chrome, or set CHROMIUM_PATH.*apt-get install chromium/u);
  });
});
