import { createServer } from 'node:net';

const MOST = 200;

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });

/**
 * The first free port from `first` on.
 * @throws Error when none of 200 is free.
 */
export async function freePort(host: string, first: number): Promise<number> {
  for (let port = first; port < first + MOST; port += 1) if (await isFree(host, port)) return port;
  throw new Error(`no port between ${first} and ${first + MOST} is free on ${host}`);
}
