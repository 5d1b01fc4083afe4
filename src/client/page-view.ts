import { searchTexts as texts } from '../i18n/search.ts';
import type { Urls } from '../lib/urls.ts';
import type { SearchIndex } from '../schemas/search.ts';
import { isEmpty, SORTS, type Facet, type SearchRequest, type Sort } from '../search/request.ts';
import type { SearchResults } from '../search/results.ts';
import { h } from './dom.ts';
import { countChoices, facetsView } from './facets-view.ts';
import { noticesOf } from './notices-view.ts';
import { agencyCard, drawingOf, indicatorItem, measureItem, passageItem } from './results-view.ts';

/** What a reader can do on the page. */
export type Actions = {
  readonly choose: (facet: Facet, value: string) => void;
  readonly clear: () => void;
  readonly sort: (sort: Sort) => void;
  readonly more: () => void;
  /** A file of all results, with a byte order mark or without. */
  readonly csv: (mark: boolean) => void;
};

export type PageView = {
  /** The element that holds the results. */
  readonly results: HTMLElement;
  readonly busy: (request: SearchRequest) => void;
  readonly show: (results: SearchResults, request: SearchRequest, editions: SearchIndex['editions']) => void;
  readonly fail: (address: string) => void;
};

const isSort = (value: string): value is Sort => SORTS.some((sort) => sort === value);

function button(text: string, press: () => void, key: string): HTMLButtonElement {
  const element = h('button', { type: 'button', 'data-key': key }, text);
  element.addEventListener('click', press);
  return element;
}

/** A select of sorts. */
function sortSelect(now: Sort, sort: Actions['sort']): HTMLElement {
  const select = h(
    'select',
    { 'data-key': 'sort' },
    SORTS.map((each) => h('option', { value: each, selected: each === now }, texts.sorts[each])),
  );
  select.addEventListener('change', () => {
    if (isSort(select.value)) sort(select.value);
  });
  return h('label', {}, `${texts.sort} `, select);
}

/** A group of results with its head; nothing of an empty group. */
const group = (name: keyof typeof texts.groups, total: number, ...parts: readonly Node[]): HTMLElement[] =>
  total === 0
    ? []
    : [
        h(
          'section',
          { class: `found-${name}` },
          h('h2', {}, texts.groups[name], h('span', { class: 'count' }, String(total))),
          ...parts,
        ),
      ];

/** Draws into an element what it held before anew; what had the focus keeps it. */
function redraw(element: HTMLElement, children: readonly Node[]): void {
  const key = document.activeElement?.getAttribute('data-key') ?? null;
  element.replaceChildren(...children);
  if (key === null || (document.activeElement !== document.body && document.activeElement !== null)) return;
  for (const each of element.querySelectorAll<HTMLElement>('[data-key]'))
    if (each.getAttribute('data-key') === key) each.focus();
}

/** The parts of the page that a script fills; the page itself holds them, empty. */
export function pageView(url: Urls, actions: Actions): PageView {
  const part = (id: string): HTMLElement => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`the page of the search has no #${id}`);
    return element;
  };
  const [status, results, facets, everything] = ['search-status', 'search-results', 'search-facets', 'search-everything'].map(part) as [
    HTMLElement, HTMLElement, HTMLElement, HTMLElement,
  ]; // prettier-ignore
  const summary = facets.querySelector('summary');
  const fields = h('div', { class: 'fields' });
  facets.append(fields);
  const wide = matchMedia('(width >= 60rem)');
  const openWhereWide = (): void => {
    facets.toggleAttribute('open', wide.matches);
  };
  wide.addEventListener('change', openWhereWide);
  openWhereWide();

  const turn = (searching: boolean): void => {
    everything.hidden = searching;
    results.hidden = !searching;
    facets.hidden = !searching;
    document.documentElement.removeAttribute('data-searching');
  };

  function measuresOf(found: SearchResults, { sort }: SearchRequest, items: readonly Node[]): HTMLElement[] {
    const { total } = found.measures;
    const left = total - items.length;
    const tools = h(
      'div',
      { class: 'tools' },
      total > 1 ? sortSelect(sort, actions.sort) : null,
      button(texts.csv, () => { actions.csv(false); }, 'csv'),
      button(texts.excel, () => { actions.csv(true); }, 'excel'),
    ); // prettier-ignore
    const more = left > 0 ? [button(texts.more(Math.min(left, 20)), actions.more, 'more')] : [];
    return group('measures', total, tools, h('ul', { class: 'cards' }, items), ...more);
  }

  return {
    results,
    busy: (request) => {
      turn(!isEmpty(request));
      if (isEmpty(request)) status.textContent = '';
      else if (results.childElementCount === 0) status.textContent = texts.loading;
    },
    show: (found, request, editions) => {
      const drawing = drawingOf(url, editions);
      const q = request.q.trim();
      status.textContent = texts.found(q, {
        measures: found.measures.total,
        agencies: found.agencies.total,
        indicators: found.indicators.total,
        passages: found.passages.total,
      });
      redraw(results, [
        ...noticesOf(drawing, found, request),
        ...group('agencies', found.agencies.total, h('ul', { class: 'cards' }, found.agencies.items.map((each) => agencyCard(drawing, each)))),
        ...measuresOf(found, request, found.measures.items.map((each) => measureItem(drawing, each))),
        ...group('indicators', found.indicators.total, h('ul', { class: 'rows' }, found.indicators.items.map((each) => indicatorItem(drawing, each)))),
        ...group('passages', found.passages.total, h('ul', { class: 'cards' }, found.passages.items.map((each) => passageItem(drawing, each)))),
      ]); // prettier-ignore
      const chosen = countChoices(request);
      if (summary) summary.textContent = texts.facetsOn(chosen);
      const drawn = facetsView(drawing, found.facets, request, actions);
      facets.hidden = drawn.length === 0;
      redraw(fields, drawn);
    },
    fail: (address) => {
      status.textContent = texts.failed;
      results.hidden = false;
      everything.hidden = false;
      results.replaceChildren(h('p', {}, h('a', { href: address }, texts.retry)));
    },
  };
}
