import { defineConfig, devices } from 'playwright/test';
import { LAUNCH_ARGS } from '../../scripts/browser.ts';
import { LONG } from '../sample.ts';
import { BASE, BASED_DIST, BASED_SITE, basedPort, port } from './site.ts';

const executablePath = process.env['CHROMIUM_PATH'];

/** The built site under `/`, and the same site built anew under another base. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Nothing is said of speed here; a busy machine is not to fail a test.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: [['dot']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}`,
    // What one test reads is not to be kept for another; offline.spec.ts allows them.
    serviceWorkers: 'block',
    // Half of the time goes into contexts. Tests of a sample share one, which is emptied between them (cache, storage, workers, routes, what
    // was emulated); each test of a long run has its own.
    reuseContext: !LONG,
    launchOptions: { args: LAUNCH_ARGS, ...(executablePath !== undefined && { executablePath }) },
  },
  webServer: [
    {
      command: `node scripts/serve.ts --port ${port} --base /`,
      cwd: '../..',
      url: `http://127.0.0.1:${port}/`,
    },
    {
      command: `node scripts/build.ts && node scripts/serve.ts --dist ${BASED_DIST} --port ${basedPort} --base ${BASE}`,
      cwd: '../..',
      url: `http://127.0.0.1:${basedPort}${BASE}`,
      timeout: 180_000,
      env: { ASTRO_TELEMETRY_DISABLED: '1', BASE, OUT_DIR: BASED_DIST, SITE: BASED_SITE },
    },
  ],
});
