// npm start: builds the site and serves it on http://127.0.0.1:4321/, or the next free port.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { runStep } from './process/run-step.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 4321;
const LAST_PORT = FIRST_PORT + 200;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, HOST, () =>
      server.close(() => {
        resolve(true);
      }),
    );
  });

async function freePort(): Promise<number> {
  for (let port = FIRST_PORT; port < LAST_PORT; port += 1) if (await isFree(port)) return port;
  throw new Error(`no port between ${FIRST_PORT} and ${LAST_PORT} is free`);
}

if (await runStep('build', 'node', ['scripts/build.ts'])) {
  const port = await freePort();
  const server = spawn('astro', ['preview', '--host', HOST, '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  server.on('spawn', () => {
    console.log(`serving the site on http://${HOST}:${port}${process.env['BASE'] ?? '/'} — Ctrl-C ends it`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  server.on('close', (code) => {
    process.exitCode = code ?? 0;
  });
} else process.exitCode = 1;
