import { searchTexts as texts } from '../i18n/search.ts';
import type { Urls } from '../lib/urls.ts';
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

  /** The measures, `now` of them at once and the others when `later` is called. */
  function measuresOf(drawing: Drawing, found: SearchResults, { sort }: SearchRequest, now: number) {
    const { total, items } = found.measures;
    const cards = h('ul', { class: 'cards' });
    const add = (from: number, to: number): void => {
      cards.append(...items.slice(from, to).map((each) => measureItem(drawing, each)));
    };
    const tools = h(
      'div',
      { class: 'tools' },
      total > 1 ? sortSelect(sort, actions.sort) : null,
      button(texts.csv, () => { actions.csv(false); }, 'csv'),
      button(texts.excel, () => { actions.csv(true); }, 'excel'),
    ); // prettier-ignore
    const left = total - items.length;
    const more = left > 0 ? [button(texts.more(Math.min(left, FURTHER)), actions.more, 'more')] : [];
    add(0, now);
    return {
      sections: group('measures', total, tools, cards, ...more),
      later: () => {
        add(now, items.length);
      },
    };
  }

  const list = (kind: string, items: readonly Node[]): HTMLElement => h('ul', { class: kind }, items);

  function besideOf(drawing: Drawing, { indicators, passages }: Beside): HTMLElement[] {
    const [rows, cards] = [
      indicators.items.map((each) => indicatorItem(drawing, each)),
      passages.items.map((each) => passageItem(drawing, each)),
    ];
    return [
      ...group('indicators', indicators.total, list('rows', rows)),
      ...group('passages', passages.total, list('cards', cards)),
    ];
  }

  function drawFacets(drawing: Drawing, groups: Beside['facets'], request: SearchRequest): void {
    const chosen = countChoices(request);
    if (summary) summary.textContent = texts.facetsOn(chosen);
    const sets = facetsView(drawing, groups, request, actions);
    facets.hidden = sets.length === 0;
    redraw(fields, sets);
  }

  /** Counts what was drawn, so that what follows of a drawing that is gone does not come. */
  let drawn = 0;
  /** Draws what stands beside the results that were drawn last. */
  let drawBeside: (beside: Beside) => void = () => undefined;

  const tell = ({ agencies, measures }: SearchResults, { q }: SearchRequest, beside: Beside | null): void => {
    status.textContent = texts.found(q.trim(), {
      measures: measures.total,
      agencies: agencies.total,
      indicators: beside?.indicators.total ?? 0,
      passages: beside?.passages.total ?? 0,
    });
  };

  return {
    results,
    busy: (request) => {
      turn(!isEmpty(request));
      if (isEmpty(request)) {
        drawn += 1;
        status.textContent = '';
      } else if (results.childElementCount === 0) status.textContent = texts.loading;
    },
    show: (found, request, editions, typing) => {
      const drawing = drawingOf(url, editions);
      const { agencies, measures, beside } = found;
      tell(found, request, beside);
      const cards = agencies.items.map((each) => agencyCard(drawing, each));
      const { sections, later } = measuresOf(drawing, found, request, typing ? AT_ONCE : measures.items.length);
      redraw(results, [
        ...noticesOf(drawing, found, request),
        ...group('agencies', agencies.total, list('cards', cards)),
        ...sections,
      ]);
      const turnOf = ++drawn;
      drawBeside = (own) => {
        results.append(...besideOf(drawing, own));
        drawFacets(drawing, own.facets, request);
      };
      const follow = (): void => {
        if (turnOf !== drawn) return;
        later();
        if (beside) drawBeside(beside);
      };
      if (typing) afterPaint(follow);
      else follow();
    },
    showBeside: (beside) => {
      drawBeside(beside);
    },
    fail: (address) => {
      status.textContent = texts.failed;
      results.hidden = false;
      everything.hidden = false;
      results.replaceChildren(h('p', {}, h('a', { href: address }, texts.retry)));
    },
  };
}
