import type { SearchIndex } from '../schemas/search.ts';
import type { SearchRequest } from '../search/request.ts';
import type { Beside, SearchResults, Wanted } from '../search/results.ts';
import type { FromWorker, ResultRow, ToWorker } from './messages.ts';

/** What shows results. */
export type Listener = {
  readonly show: (results: SearchResults, request: SearchRequest, editions: SearchIndex['editions']) => void;
  /** What stands beside the results that were shown last, where they lack it. */
  readonly showBeside?: (beside: Beside) => void;
  /** The index or the worker could not be loaded. */
  readonly fail: () => void;
};

/** A worker with its index. While it works, only the latest question waits. */
export type Session = {
  readonly listen: (listener: Listener) => void;
  readonly ask: (request: SearchRequest, wanted: Wanted) => void;
  readonly rows: (request: SearchRequest, take: (rows: readonly ResultRow[]) => void) => void;
  readonly close: () => void;
};

/** What the browser checks the index against: the hash in its address, where a release has written it there. */
const integrityOf = (indexUrl: string): string => indexUrl.split('?')[1] ?? '';

/** Starts the worker and fetches the index beside it, at once. */
export function openSession(indexUrl: string): Session {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  let editions: SearchIndex['editions'] | undefined;
  let listener: Listener | undefined;
  let failed = false;
  let busy = false;
  let waiting: ToWorker | undefined;
  const takers: ((rows: readonly ResultRow[]) => void)[] = [];

  const send = (message: ToWorker, transfer: Transferable[] = []): void => {
    worker.postMessage(message, transfer);
  };
  const pump = (): void => {
    if (editions === undefined || busy || waiting === undefined) return;
    busy = true;
    send(waiting);
    waiting = undefined;
  };
  const fail = (): void => {
    failed = true;
    listener?.fail();
  };

  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'ready') editions = data.editions;
    else if (data.kind === 'rows') takers.shift()?.(data.rows);
    else if (data.kind === 'beside') {
      busy = false;
      listener?.showBeside?.(data.beside);
    } else {
      busy = data.results.beside === null;
      listener?.show(data.results, data.request, editions ?? []);
    }
    pump();
  });
  fetch(indexUrl, { integrity: integrityOf(indexUrl) })
    .then(async (response) => {
      if (!response.ok) throw new Error(`${indexUrl}: ${response.status}`);
      const bytes = await response.arrayBuffer();
      send({ kind: 'index', bytes }, [bytes]);
    })
    .catch(fail);

  return {
    listen: (to) => {
      listener = to;
      if (failed) to.fail();
    },
    ask: (request, wanted) => {
      waiting = { kind: 'results', request, wanted };
      if (failed) listener?.fail();
      else pump();
    },
    rows: (request, take) => {
      takers.push(take);
      send({ kind: 'rows', request });
    },
    close: () => {
      worker.terminate();
    },
  };
}
