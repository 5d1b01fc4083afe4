// npm start: builds the site and serves it on http://127.0.0.1:4321/, or the next free port.
import { freePort } from './process/free-port.ts';
import { runStep } from './process/run-step.ts';
import { staticServer } from './process/static-server.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 4321;

const base = process.env['BASE'] ?? '/';
const port = await freePort(HOST, FIRST_PORT);
const site = process.env['SITE'] ?? `http://${HOST}:${port}`;
if (await runStep('build', 'node', ['scripts/build.ts'], { SITE: site })) {
  staticServer('dist', base).listen(port, HOST, () => {
    console.log(`serving the site on http://${HOST}:${port}${base.endsWith('/') ? base : `${base}/`} — Ctrl-C ends it`);
  });
} else process.exitCode = 1;
