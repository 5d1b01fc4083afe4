import { searchTexts as texts } from '#i18n/search.ts';
import { resultUrlsUnder } from '../lib/urls.ts';
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
import { FURTHER, pageView } from './page-view.ts';
import type { SearchHost, SearchView } from './site-search.ts';

const FIRST = 10;
/** After so long without a key the address says what stands in the box. */
const PAUSE_MS = 300;
const BODIES = 3;
const OTHERS = 5;
/** More indicators and texts than there are. */
const ALL = 1000;
const FILE = 'search.csv';
const EXCEL_FILE = 'search.excel.csv';

/** The page of the search: results, facets, and the whole state in the address. */
export function openPage({ root, input, base, session }: SearchHost): SearchView {
  const url = resultUrlsUnder(base);
  let request = parseRequest(new URLSearchParams(location.search));
  let shown = FIRST;
  let others = OTHERS;
  /** Whether the next change of the words is a step of its own in the browser's history. */
  let settled = true;
  let step = false;
  let writing: number | undefined;

  const address = (): string => {
    const state = formatRequest(request);
    return state === '' ? url.search : `${url.search}?${state}`;
  };
  const { title } = document;
  const entitle = (): void => {
    document.title = texts.title(request.q.trim(), title);
  };
  const ask = (): void => {
    view.busy(request);
    if (!isEmpty(request)) session.ask(request, { measures: shown, agencies: BODIES, others });
  };
  /** Writes the state to the address, as a step of its own in the browser's history or in place of the last one. */
  const write = (): void => {
    clearTimeout(writing);
    if (writing === undefined) return;
    writing = undefined;
    if (step) history.pushState(null, '', address());
    else history.replaceState(null, '', address());
    step = false;
    entitle();
  };
  /** Looks for something else. The address follows when the typing pauses: browsers refuse to change it with every key. */
  function go(next: SearchRequest, isStep: boolean): void {
    request = next;
    [shown, others] = [FIRST, OTHERS];
    step ||= isStep;
    ask();
    clearTimeout(writing);
    writing = window.setTimeout(write, PAUSE_MS);
  }
  const choose = (next: SearchRequest): void => {
    settled = true;
    go(next, true);
    write();
  };
  // Whoever follows a link comes back to what was found.
  document.addEventListener('click', write, true);
  addEventListener('pagehide', write);

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
    moreBeside: () => {
      others = ALL;
      ask();
    },
    csv: (mark) => {
      session.rows(request, (rows) => {
        download(mark ? EXCEL_FILE : FILE, resultsCsv(rows, url, location.origin), mark);
      });
    },
  });

  session.listen({
    show: (results, of, editions) => {
      // What was asked before the box was emptied is of no use.
      if (!isEmpty(request)) view.show(results, of, editions, !settled);
    },
    showBeside: (beside) => {
      if (!isEmpty(request)) view.showBeside(beside);
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
    write();
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    settled = true;
  });
  addEventListener('popstate', () => {
    clearTimeout(writing);
    [writing, step] = [undefined, false];
    request = parseRequest(new URLSearchParams(location.search));
    input.value = request.q;
    [shown, others] = [FIRST, OTHERS];
    settled = true;
    entitle();
    ask();
  });

  // What somebody is typing already comes by itself.
  if (input.value === '' || document.activeElement !== input) input.value = request.q;
  entitle();
  ask();
  return {
    typed: (q) => {
      const isStep = settled;
      settled = false;
      go({ ...request, q }, isStep);
    },
  };
}
