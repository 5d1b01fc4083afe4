import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../../../scripts/process/free-port.ts';
import { staticServer } from '../../../../scripts/process/static-server.ts';

const HOST = '127.0.0.1';
let dist = '';
let server: Server | undefined;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(dist, 'a'));
  writeFileSync(join(dist, 'index.html'), 'home');
  writeFileSync(join(dist, 'a/index.html'), 'page a');
  writeFileSync(join(dist, '404.html'), 'not here');
});
afterEach(() => {
  server?.close();
  rmSync(dist, { recursive: true, force: true });
});

const listen = (listening: Server): Promise<number> =>
  new Promise((resolve) => {
    server = listening.listen(0, HOST, () => {
      resolve((listening.address() as AddressInfo).port);
    });
  });

async function get(port: number, path: string): Promise<[number, string]> {
  const response = await fetch(`http://${HOST}:${port}${path}`);
  return [response.status, await response.text()];
}

describe('staticServer', () => {
  it('compresses what it sends to those who take it', async () => {
    writeFileSync(join(dist, 'long.json'), JSON.stringify('廉政'.repeat(2000)));
    const port = await listen(staticServer(dist, '/'));
    const response = await fetch(`http://${HOST}:${port}/long.json`, { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.json()).toBe('廉政'.repeat(2000));
  });

  it('sends the compressed form that stands beside a page, to those who take it', async () => {
    writeFileSync(join(dist, 'a/index.html.br'), brotliCompressSync('page a, compressed before'));
    const port = await listen(staticServer(dist, '/base'));
    const ask = (encoding: string): Promise<Response> =>
      fetch(`http://${HOST}:${port}/base/a/`, { headers: { 'Accept-Encoding': encoding } });
    const response = await ask('gzip, br');
    expect(await response.text()).toBe('page a, compressed before');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/u);
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(await (await ask('gzip')).text()).toBe('page a');
  });

  it('serves pages under the base, and its own page with 404 for everything else', async () => {
    const port = await listen(staticServer(dist, '/base'));
    expect(await get(port, '/base/')).toEqual([200, 'home']);
    expect(await get(port, '/base/a/')).toEqual([200, 'page a']);
    expect(await get(port, '/base/none/')).toEqual([404, 'not here']);
    expect(await get(port, '/a/')).toEqual([404, 'not here']);
  });

  it('answers 404 where a site has no page for that', async () => {
    rmSync(join(dist, '404.html'));
    const port = await listen(staticServer(dist, '/'));
    expect(await get(port, '/none/')).toEqual([404, 'Not found']);
  });
});

describe('freePort', () => {
  it('passes over a port that is taken', async () => {
    const taken = await listen(createServer());
    expect(await freePort(HOST, taken)).toBeGreaterThan(taken);
  });
});
