import { urlsUnder } from '../lib/urls.ts';
import {
  formatRequest,
  isEmpty,
  NO_CHOICES,
  parseRequest,
  toggled,
  type SearchRequest,
  type Sort,
} from '../search/request.ts';
import { moveWithArrows } from './arrows.ts';
import { download, resultsCsv } from './download.ts';
import { pageView } from './page-view.ts';
import type { SearchHost, SearchView } from './site-search.ts';

const FIRST = 10;
const FURTHER = 20;
const BESIDE = { agencies: 3, others: 5 };
const FILE = 'search.csv';

/** The page of the search: results, facets, and the whole state in the address. */
export function openPage({ root, input, base, session }: SearchHost): SearchView {
  const url = urlsUnder(base);
  let request = parseRequest(new URLSearchParams(location.search));
  let shown = FIRST;
  /** Whether the next change of the words is a step of its own in the browser's history. */
  let settled = true;

  const address = (): string => {
    const state = formatRequest(request);
    return state === '' ? url.search : `${url.search}?${state}`;
  };
  const ask = (): void => {
    view.busy(request);
    if (!isEmpty(request)) session.ask(request, { measures: shown, ...BESIDE });
  };
  function go(next: SearchRequest, step: boolean): void {
    request = next;
    shown = FIRST;
    try {
      if (step) history.pushState(null, '', address());
      else history.replaceState(null, '', address());
    } catch {
      // Browsers refuse too many changes in a short time; the next one holds the whole state again.
    }
    ask();
  }
  const choose = (next: SearchRequest): void => {
    settled = true;
    go(next, true);
  };

  const view = pageView(url, {
    choose: (facet, value) => {
      choose(toggled(request, facet, value));
    },
    clear: () => {
      choose({ ...request, choices: NO_CHOICES });
    },
    sort: (sort: Sort) => {
      choose({ ...request, sort });
    },
    more: () => {
      shown += FURTHER;
      ask();
    },
    csv: (mark) => {
      session.rows(request, (rows) => {
        download(FILE, resultsCsv(rows, url, location.origin), mark);
      });
    },
  });

  session.listen({
    show: (results, of, editions) => {
      // What was asked before the box was emptied is of no use.
      if (!isEmpty(request)) view.show(results, of, editions);
    },
    fail: () => {
      view.fail(address());
    },
  });
  moveWithArrows(input, view.results, {
    clear: () => {
      input.value = '';
      go({ ...request, q: '' }, false);
    },
  });
  input.addEventListener('change', () => {
    settled = true;
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    settled = true;
  });
  addEventListener('popstate', () => {
    request = parseRequest(new URLSearchParams(location.search));
    input.value = request.q;
    shown = FIRST;
    settled = true;
    ask();
  });

  if (input.value === '') input.value = request.q;
  else if (input.value !== request.q) request = { ...request, q: input.value };
  ask();
  return {
    typed: (q) => {
      const step = settled;
      settled = false;
      go({ ...request, q }, step);
    },
  };
}
