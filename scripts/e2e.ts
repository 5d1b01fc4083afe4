// npm run test:e2e: the Playwright tests over dist/, in a real Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, noBrowser, waysHere } from './browser.ts';
import { freePort } from './process/free-port.ts';

const ways = waysHere();
const browser = findBrowser(ways);
if (browser === null) {
  console.error(noBrowser(ways.fromEnvironment));
  process.exitCode = 1;
} else if (!existsSync('dist/index.html')) {
  console.error('dist/ is empty: run `npm run build` first');
  process.exitCode = 1;
} else {
  const args = ['test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)];
  const port = await freePort('127.0.0.1', 4400);
  const basedPort = await freePort('127.0.0.1', port + 1);
  const { status } = spawnSync('playwright', args, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser, E2E_PORT: String(port), E2E_BASED_PORT: String(basedPort) },
  });
  process.exitCode = status ?? 1;
}
