import { freePort } from './free-port.ts';
import { staticServer } from './static-server.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 4710;

/** A site that is served: the address of its home page without the last `/`. */
export type ServedSite = { readonly address: string; readonly close: () => void };

/** Serves a built site under `/` on a free port of this machine. */
export async function serveSite(dist: string): Promise<ServedSite> {
  const port = await freePort(HOST, FIRST_PORT);
  const server = staticServer(dist, '/');
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, HOST, resolve);
  });
  return {
    address: `http://${HOST}:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
