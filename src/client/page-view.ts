import { searchTexts as texts } from '#i18n/search.ts';
import type { ResultUrls } from '../lib/urls.ts';
import type { SearchIndex } from '../schemas/search.ts';
import { isEmpty, SORTS, type Facet, type SearchRequest, type Sort } from '../search/request.ts';
import type { Beside, SearchResults } from '../search/results.ts';
import { afterPaint, h, redraw } from './dom.ts';
import { countChoices, facetsView } from './facets-view.ts';
import { noticesOf } from './notices-view.ts';
import { agencyCard, drawingOf, indicatorItem, measureItem, passageItem, type Drawing } from './results-view.ts';

/** What a reader can do on the page. */
export type Actions = {
  readonly choose: (facet: Facet, value: string) => void;
  readonly clear: () => void;
  readonly sort: (sort: Sort) => void;
  readonly more: () => void;
  /** All indicators and other texts. */
  readonly moreBeside: () => void;
  /** A file of all results, with a byte order mark or without. */
  readonly csv: (mark: boolean) => void;
};

export type PageView = {
  /** The element that holds the results. */
  readonly results: HTMLElement;
  readonly busy: (request: SearchRequest) => void;
  /** Draws results. While somebody is `typing`, what fills the window comes first and the rest after it is painted. */
  readonly show: (
    results: SearchResults,
    request: SearchRequest,
    editions: SearchIndex['editions'],
    typing: boolean,
  ) => void;
  readonly showBeside: (beside: Beside) => void;
  readonly fail: (address: string) => void;
};

/** How many more measures a press of the button shows. */
export const FURTHER = 20;
/** How many measures are drawn at once while somebody types. */
const AT_ONCE = 3;

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

/** The parts of the page that a script fills; the page itself holds them, empty. */
export function pageView(url: ResultUrls, actions: Actions): PageView {
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
  // Beside the results they are open and come after them, as one reads; above them they are one line.
  const place = (): void => {
    facets.toggleAttribute('open', wide.matches);
    if (wide.matches) results.after(facets);
    else results.before(facets);
  };
  wide.addEventListener('change', place);
  place();

  const turn = (searching: boolean): void => {
    everything.hidden = searching;
    results.hidden = !searching;
    facets.hidden = !searching;
    document.documentElement.removeAttribute('data-searching');
  };

  const cards = h('ul', { class: 'cards' });
  const more = button(texts.more(FURTHER), actions.more, 'more');
  const beside = h('div');

  /** Adds measures to those that are drawn, up to a place, and says how many are left. */
  function addMeasures(drawing: Drawing, { measures: { items, total } }: SearchResults, to: number): void {
    cards.append(...items.slice(cards.childElementCount, to).map((each) => measureItem(drawing, each)));
    const left = total - items.length;
    more.textContent = texts.more(Math.min(left, FURTHER));
    more.hidden = left <= 0;
  }

  function measuresOf(found: SearchResults, { sort }: SearchRequest): HTMLElement[] {
    const { total } = found.measures;
    const tools = h(
      'div',
      { class: 'tools' },
      total > 1 ? sortSelect(sort, actions.sort) : null,
      button(texts.csv, () => { actions.csv(false); }, 'csv'),
      button(texts.excel, () => { actions.csv(true); }, 'excel'),
    ); // prettier-ignore
    return group('measures', total, tools, cards, more);
  }

  /** A group beside the measures, with a button that shows all of it. */
  function besideGroup(name: 'indicators' | 'passages', kind: string, total: number, items: readonly Node[]) {
    const all = button(texts.more(total - items.length), actions.moreBeside, name);
    return group(name, total, h('ul', { class: kind }, items), ...(total > items.length ? [all] : []));
  }

  function drawBeside(
    drawing: Drawing,
    { indicators, passages, facets: groups }: Beside,
    request: SearchRequest,
  ): void {
    redraw(beside, [
      ...besideGroup('indicators', 'rows', indicators.total, indicators.items.map((each) => indicatorItem(drawing, each))),
      ...besideGroup('passages', 'cards', passages.total, passages.items.map((each) => passageItem(drawing, each))),
    ]); // prettier-ignore
    const open = new Set(
      [...fields.querySelectorAll('details[open]')].map((each) => each.getAttribute('data-facet') ?? ''),
    );
    if (summary) summary.textContent = texts.facetsOn(countChoices(request));
    const sets = facetsView(drawing, groups, open, request, actions);
    facets.hidden = sets.length === 0;
    redraw(fields, sets);
  }

  /** What was asked last, and the measures that were drawn of it. */
  let last: { readonly request: SearchRequest; readonly drawing: Drawing } | undefined;
  /** Counts what was drawn, so that what follows of a drawing that is gone does not come. */
  let drawn = 0;

  const tell = ({ agencies, measures }: SearchResults, { q }: SearchRequest, own: Beside | null): void => {
    status.textContent = texts.found(q.trim(), {
      measures: measures.total,
      agencies: agencies.total,
      indicators: own?.indicators.total ?? 0,
      passages: own?.passages.total ?? 0,
    });
  };

  /** More of what is drawn already: it stays where it is, and the first that is new gets the focus. */
  function extend(drawing: Drawing, found: SearchResults, request: SearchRequest): void {
    const before = cards.childElementCount;
    addMeasures(drawing, found, found.measures.items.length);
    const first = cards.children[before]?.querySelector<HTMLElement>('a[data-result]');
    if (first) first.focus({ preventScroll: true });
    else if (found.beside) {
      drawBeside(drawing, found.beside, request);
      if (document.activeElement === document.body)
        beside.querySelector<HTMLElement>('a[data-result]')?.focus({ preventScroll: true });
    }
  }

  function drawAnew(drawing: Drawing, found: SearchResults, request: SearchRequest, typing: boolean): void {
    const { agencies, measures } = found;
    tell(found, request, found.beside);
    cards.replaceChildren();
    beside.replaceChildren();
    addMeasures(drawing, found, typing ? AT_ONCE : measures.items.length);
    const bodies = agencies.items.map((each) => agencyCard(drawing, each));
    redraw(results, [
      ...noticesOf(drawing, found, request),
      ...group('agencies', agencies.total, h('ul', { class: 'cards' }, bodies)),
      ...measuresOf(found, request),
      beside,
    ]);
    const turnOf = ++drawn;
    const follow = (): void => {
      if (turnOf !== drawn) return;
      addMeasures(drawing, found, measures.items.length);
      if (found.beside) drawBeside(drawing, found.beside, request);
    };
    if (typing) afterPaint(follow);
    else follow();
  }

  return {
    results,
    busy: (request) => {
      turn(!isEmpty(request));
      if (isEmpty(request)) {
        drawn += 1;
        last = undefined;
        status.textContent = '';
      } else if (results.childElementCount === 0) status.textContent = texts.loading;
    },
    show: (found, request, editions, typing) => {
      const drawing = drawingOf(url, editions);
      const isSame = last !== undefined && JSON.stringify(last.request) === JSON.stringify(request);
      if (isSame && cards.childElementCount > 0) extend(drawing, found, request);
      else drawAnew(drawing, found, request, typing);
      last = { request, drawing };
    },
    showBeside: (own) => {
      if (last) drawBeside(last.drawing, own, last.request);
    },
    fail: (address) => {
      status.textContent = texts.failed;
      results.hidden = false;
      facets.hidden = true;
      everything.hidden = false;
      results.replaceChildren(h('p', {}, h('a', { href: address }, texts.retry)));
    },
  };
}
