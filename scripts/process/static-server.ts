import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headerRules, headersFor } from './headers.ts';

/** A handler as Express has them, whose requests and responses are Node's own with more to them. */
type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * A server of a built site under a base, for reading and testing it here: it compresses what it sends, as servers on the
 * net do, unless the site has a compressed form of it, with the headers of the site's `_headers`. What is not there answers 404, with
 * the site's page for that if it has one.
 */
export function staticServer(dist: string, base: string): Server {
  const root = base.endsWith('/') ? base : `${base}/`;
  const serve = sirv(dist, { dev: true, etag: true, brotli: true });
  const compress = compression() as unknown as Handler;
  const notFound = join(dist, '404.html');
  const file = join(dist, '_headers');
  const rules = existsSync(file) ? headerRules(readFileSync(file, 'utf8')) : [];
  const answer: RequestListener = (request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    const url = request.url ?? '/';
    for (const [name, value] of headersFor(rules, url.replace(/[?#].*$/u, ''))) response.setHeader(name, value);
    if (!url.startsWith(root)) {
      missing();
      return;
    }
    request.url = `/${url.slice(root.length)}`;
    serve(request, response, missing);
  };
  return createServer((request, response) => {
    compress(request, response, () => {
      answer(request, response);
    });
  });
}
