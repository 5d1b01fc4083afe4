import type { SearchIndex } from '../schemas/search.ts';
import type { SearchRequest } from '../search/request.ts';
import type { Beside, SearchResults, Wanted } from '../search/results.ts';
import type { Answer, Question, ResultRow } from './messages.ts';
import { openSearcher } from './searcher.ts';

/** What shows results. */
export type Listener = {
  readonly show: (results: SearchResults, request: SearchRequest, editions: SearchIndex['editions']) => void;
  /** What stands beside the results that were shown last, where they lack it. */
  readonly showBeside?: (beside: Beside) => void;
  /** The index or the search could not be loaded. */
  readonly fail: () => void;
};

/** A search with its index. While it works, only the latest question waits. */
export type Session = {
  readonly listen: (listener: Listener) => void;
  readonly ask: (request: SearchRequest, wanted: Wanted) => void;
  readonly rows: (request: SearchRequest, take: (rows: readonly ResultRow[]) => void) => void;
  readonly close: () => void;
};

/** What the browser checks the index against: the hash in its address, where a release has written it there. */
const integrityOf = (indexUrl: string): string => indexUrl.split('?')[1] ?? '';

/** Starts the search and fetches the index beside it, at once. */
export function openSession(indexUrl: string): Session {
  let editions: SearchIndex['editions'] | undefined;
  let listener: Listener | undefined;
  let failed = false;
  let busy = false;
  let waiting: Question | undefined;
  const takers: ((rows: readonly ResultRow[]) => void)[] = [];

  const pump = (): void => {
    if (editions === undefined || busy || waiting === undefined) return;
    const next = waiting;
    waiting = undefined;
    busy = true;
    searcher.ask(next);
  };
  const fail = (): void => {
    failed = true;
    listener?.fail();
  };

  const take = (answer: Answer): void => {
    if (answer.kind === 'ready') editions = answer.editions;
    else if (answer.kind === 'rows') takers.shift()?.(answer.rows);
    else if (answer.kind === 'beside') {
      busy = false;
      listener?.showBeside?.(answer.beside);
    } else {
      busy = answer.results.beside === null;
      listener?.show(answer.results, answer.request, editions ?? []);
    }
    pump();
  };
  const searcher = openSearcher(take, fail);
  fetch(indexUrl, { integrity: integrityOf(indexUrl) })
    .then(async (response) => {
      if (!response.ok) throw new Error(`${indexUrl}: ${response.status}`);
      searcher.ask({ kind: 'index', bytes: await response.arrayBuffer() });
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
      searcher.ask({ kind: 'rows', request });
    },
    close: () => {
      searcher.close();
    },
  };
}
