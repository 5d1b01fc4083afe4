// npm run test:e2e: the Playwright tests over dist/, in a real Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, noBrowser, waysHere } from './browser.ts';

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
  const { status } = spawnSync('playwright', args, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser },
  });
  process.exitCode = status ?? 1;
}
