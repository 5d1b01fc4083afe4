import { searchTexts as texts } from '#i18n/search.ts';
import { resultUrlsUnder } from '../lib/urls.ts';
import { formatRequest, NO_CHOICES, type SearchRequest } from '../search/request.ts';
import type { SearchResults } from '../search/results.ts';
import { moveWithArrows } from './arrows.ts';
import { h, redraw } from './dom.ts';
import { noticesOf } from './notices-view.ts';
import { agencyCard, agencyLine, drawingOf, measureLine, type Drawing } from './results-view.ts';
import type { SearchHost, SearchView } from './site-search.ts';

const WANTED = { measures: 6, agencies: 2, others: 0 };

const requestOf = (q: string): SearchRequest => ({ q, choices: NO_CHOICES, sort: 'relevance' });

/** The panel below the box of every page: the first results, and the way to all of them. */
export function openPanel({ root, input, base, session }: SearchHost): SearchView {
  const url = resultUrlsUnder(base);
  const panel = h('div', { class: 'search-panel', hidden: true });
  const status = h('p', { class: 'note', role: 'status' });
  const list = h('div');
  panel.append(status, list);
  root.append(panel);

  const close = (): void => {
    panel.hidden = true;
  };
  const pageOf = (q: string): string => `${url.search}?${formatRequest(requestOf(q))}`;

  function lines(drawing: Drawing, results: SearchResults, q: string): HTMLElement[] {
    const { agencies, measures, asked } = results;
    const all = measures.total > measures.items.length ? texts.all(measures.total) : texts.openPage;
    return [
      h(
        'ul',
        {},
        agencies.items.map((agency) =>
          results.asksOfBody && measures.total === 0 ? agencyCard(drawing, agency) : agencyLine(drawing, agency),
        ),
        measures.items.map((measure) => measureLine(drawing, measure, asked.statuses)),
      ),
      h('p', { class: 'all' }, h('a', { href: pageOf(q), 'data-result': true }, all)),
    ];
  }

  session.listen({
    show: (results, { q }, editions) => {
      if (input.value.trim() === '') return;
      const drawing = drawingOf(url, editions);
      panel.hidden = false;
      status.textContent = texts.found(q.trim(), {
        measures: results.measures.total,
        agencies: results.agencies.total,
        indicators: 0,
        passages: 0,
      });
      redraw(list, [...noticesOf(drawing, results, requestOf(q)), ...lines(drawing, results, q)]);
    },
    fail: () => {
      panel.hidden = false;
      status.textContent = texts.failed;
      list.replaceChildren(h('a', { href: pageOf(input.value) }, texts.openPage));
    },
  });

  moveWithArrows(input, panel, {
    clear: () => {
      input.value = '';
      close();
    },
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && root.contains(target))) close();
  });
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) close();
  });

  return {
    typed: (q) => {
      if (q.trim() === '') close();
      else {
        if (panel.hidden) status.textContent = texts.loading;
        panel.hidden = false;
        session.ask(requestOf(q), WANTED);
      }
    },
  };
}
