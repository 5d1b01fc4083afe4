import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server of a built site under a base, for reading and testing it here. What is not there answers 404 with its page. */
export function staticServer(dist: string, base: string): Server {
  const root = base.endsWith('/') ? base : `${base}/`;
  const serve = sirv(dist, { dev: true, etag: true });
  return createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(dist, '404.html')));
    };
    const url = request.url ?? '/';
    if (!url.startsWith(root)) {
      missing();
      return;
    }
    request.url = `/${url.slice(root.length)}`;
    serve(request, response, missing);
  });
}
