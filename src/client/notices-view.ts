import { parted } from '#i18n/language.ts';
import { searchTexts as texts } from '#i18n/search.ts';
import { formatRequest, NO_CHOICES, type SearchRequest } from '../search/request.ts';
import type { SearchResults } from '../search/results.ts';
import { h, type Child } from './dom.ts';
import { editionName, type Drawing } from './results-view.ts';

/** A link to another query. */
const linkTo = ({ url }: Drawing, q: string, words: string): HTMLAnchorElement =>
  h('a', { href: `${url.search}?${formatRequest({ q, choices: NO_CHOICES, sort: 'relevance' })}` }, words);

const list = (links: readonly Child[]): HTMLElement =>
  h(
    'ul',
    { class: 'inline' },
    links.map((link) => h('li', {}, link)),
  );

/** Queries to begin with, where the page holds some. */
function examples(): Node | null {
  const copy = document.querySelector('#search-examples')?.cloneNode(true);
  if (copy instanceof Element) copy.removeAttribute('id');
  return copy ?? null;
}

/** What the words of a query restrict, said so that nobody wonders what is missing. */
function askedOf(drawing: Drawing, { asked }: SearchResults): string | null {
  const words = [
    asked.editions.length > 0 ? texts.askedEditions(asked.editions.map((id) => editionName(drawing, id))) : null,
    asked.statuses.length > 0 ? texts.askedStatuses(asked.statuses) : null,
    asked.roles.length > 0 ? texts.askedRoles(asked.roles) : null,
  ].filter((each) => each !== null);
  return words.length > 0 ? `${texts.asked}${parted(words)}` : null;
}

/** Why nothing was found, and what to try. */
function noneOf(drawing: Drawing, results: SearchResults, { q }: SearchRequest): Child[] {
  const { agencies, beside, parts, suggestions, asked } = results;
  const [body] = agencies.items;
  const nothing = agencies.total + (beside?.indicators.total ?? 0) + (beside?.passages.total ?? 0) === 0;
  const telling = parts.filter(({ count }) => count > 0);
  if (results.before > 0)
    return [
      h('p', { class: 'none' }, texts.excluded(q.trim(), results.before)),
      q.trim() === '' ? null : h('p', {}, linkTo(drawing, q, texts.clearFacets)),
    ];
  return [
    body && agencies.total === 1 && results.asksOfBody
      ? h('p', { class: 'none' }, texts.noStatus(texts.inEnglish(body.name_en) ?? body.name, asked.statuses))
      : h('p', { class: 'none' }, nothing && q.trim() !== '' ? texts.nothing(q.trim()) : texts.none(q.trim())),
    asked.unknown.length > 0 ? h('p', {}, asked.unknown.map(texts.unknown).join('')) : null,
    suggestions.length > 0
      ? h(
          'div',
          { class: 'notice' },
          h('span', {}, texts.suggestions),
          list(suggestions.map((word) => linkTo(drawing, word, word))),
        )
      : null,
    telling.length > 0
      ? h(
          'div',
          { class: 'notice' },
          h('span', {}, texts.parts),
          list(telling.map(({ typed, count }) => linkTo(drawing, typed, texts.part(typed, count)))),
        )
      : null,
    nothing ? h('p', { class: 'note' }, texts.help, h('a', { href: drawing.url.search }, texts.everything)) : null,
    nothing ? examples() : null,
  ];
}

/** What is to be said above the results. */
export function noticesOf(drawing: Drawing, results: SearchResults, request: SearchRequest): HTMLElement[] {
  const asked = askedOf(drawing, results);
  const notices: Child[] = [
    ...results.corrected.map(({ typed, meant }) => h('p', { class: 'box remark' }, texts.corrected(typed, meant))),
    asked === null ? null : h('p', { class: 'note' }, asked),
    ...(results.measures.total === 0 ? noneOf(drawing, results, request) : []),
  ];
  return notices.filter((notice) => notice instanceof HTMLElement);
}
