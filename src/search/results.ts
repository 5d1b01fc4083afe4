import { remembered } from '../lib/remembered.ts';
import type { SearchIndex, SearchRecord } from '../schemas/search.ts';
import {
  makeAgencyResults,
  makeIndicatorResults,
  makePassageResults,
  type AgencyResult,
  type IndicatorResult,
  type PassageResult,
  type Some,
} from './beside-results.ts';
import { createEngine, type Answer } from './engine.ts';
import { makeFaceting, type FacetValue, type Narrowing } from './facets.ts';
import { makeLexicon } from './lexicon.ts';
import { makeMeasureResults, type MeasureResult } from './measure-results.ts';
import { wordsOf } from './query.ts';
import { FACETS, hasChoices, isEmpty, type Facet, type SearchRequest, type Sort } from './request.ts';

/** A facet's values among what was found, with the names by which people know them. */
export type FacetGroup = {
  readonly facet: Facet;
  /** `name_en` of bodies and strategies alone. */
  readonly values: readonly (FacetValue & { readonly label: string; readonly name_en: string | null })[];
};

/** What stands beside measures and bodies. */
export type Beside = {
  readonly indicators: Some<IndicatorResult>;
  readonly passages: Some<PassageResult>;
  readonly facets: readonly FacetGroup[];
};

/** All that the page shows for a request. */
export type SearchResults = {
  readonly measures: Some<MeasureResult>;
  readonly agencies: Some<AgencyResult>;
  /** Null where so much was found that it would keep the measures waiting; `Search.beside` has it then. */
  readonly beside: Beside | null;
  /** How many measures the words find before anything is narrowed. */
  readonly before: number;
  readonly asked: Answer['asked'];
  /** Whether the query asks for nothing but a status of one body, so that no find means that it has none. */
  readonly asksOfBody: boolean;
  readonly corrected: Answer['corrected'];
  readonly suggestions: readonly string[];
  /** Where nothing was found: each word by itself, and how many measures it finds. */
  readonly parts: readonly { readonly typed: string; readonly count: number }[];
};

/** How many of each group are wanted. */
export type Wanted = { readonly measures: number; readonly agencies: number; readonly others: number };

/** More values of a facet are not listed; those chosen are. */
const MOST_VALUES = 60;
const MOST_PARTS = 4;
/** Of more measures than this, which a hundred times this site's data may have, what stands beside is made apart. */
const MANY = 2000;
/** How many counts of single words are kept while somebody types on. */
const MOST_KNOWN = 200;

/** Whether nothing but a status of one body is asked for: 金管會 未達成. */
const asksOfBody = ({ asked, groups, named, without }: Answer, { choices }: SearchRequest): boolean =>
  asked.statuses.length > 0 &&
  named.length === 1 &&
  groups.every(({ name }) => name) &&
  asked.editions.length + asked.roles.length + asked.strategies.length + without.length === 0 &&
  !hasChoices(choices);

export type Search = {
  readonly results: (request: SearchRequest, wanted: Wanted) => SearchResults;
  readonly beside: (request: SearchRequest, wanted: Wanted) => Beside;
  /** All measures found, in order. */
  readonly found: (request: SearchRequest) => SearchRecord[];
};

/** The search behind the page, on the index that the site publishes. */
export function createSearch(index: SearchIndex): Search {
  const { records, agencies, editions } = index;
  const lexicon = makeLexicon(index);
  const engine = createEngine(index, lexicon);
  const faceting = makeFaceting(records, agencies);
  const measureResults = makeMeasureResults(index, lexicon);
  const agencyResults = makeAgencyResults(index);
  const indicatorResults = makeIndicatorResults(index, lexicon);
  const passageResults = makePassageResults(index, lexicon);
  const titles = new Map(
    [...index.strategies, ...editions]
      .map(({ id, title }): [string, string] => [id, title])
      .concat(agencies.map(({ id, name }): [string, string] => [id, name])),
  );
  const english = new Map([...agencies, ...index.strategies].map(({ id, name_en }) => [id, name_en]));
  const rank = new Map(editions.map(({ id }, at) => [id, at]));
  const countOf = remembered(MOST_KNOWN, (word) => engine.search(word).hits.length);

  function sorted(at: readonly number[], sort: Sort): number[] {
    if (sort === 'relevance') return [...at];
    const edition = (each: number): number => rank.get(records[each]?.edition_id ?? '') ?? 0;
    const way = sort === 'newest' ? -1 : 1;
    return [...at].sort((a, b) => way * (edition(a) - edition(b)) || a - b);
  }

  function facetGroups(narrowing: Narrowing): FacetGroup[] {
    const counts = faceting.count(narrowing);
    return FACETS.map((facet) => ({
      facet,
      values: counts[facet]
        .filter(({ chosen }, place) => chosen || place < MOST_VALUES)
        .map((each) => ({
          ...each,
          label: titles.get(each.value) ?? each.value,
          name_en: english.get(each.value) ?? null,
        })),
    }));
  }

  function partsOf(q: string): SearchResults['parts'] {
    const words = wordsOf(q);
    return words.length < 2 || words.length > MOST_PARTS
      ? []
      : words.map((word) => ({ typed: word, count: countOf(word) }));
  }

  /** What the words find, all there is where only facets are chosen; then narrowed and sorted. */
  function look(request: SearchRequest) {
    const { q, choices, sort } = request;
    const answer = engine.search(q);
    const all = q.trim() === '' && hasChoices(choices) ? [...records.keys()] : answer.hits.map(({ at }) => at);
    const named = new Set(answer.named.flatMap(({ own, units }) => [...own, ...units]));
    const narrowing = { found: all, choices, named };
    return { answer, narrowing, found: sorted(faceting.narrow(narrowing), sort) };
  }

  let last: { readonly key: string; readonly looked: ReturnType<typeof look> } | undefined;
  /** The same, kept until something else is asked. */
  function find(request: SearchRequest): ReturnType<typeof look> {
    const key = JSON.stringify(request);
    if (last?.key !== key) last = { key, looked: look(request) };
    return last.looked;
  }

  function beside(request: SearchRequest, wanted: Wanted): Beside {
    const { answer, narrowing, found } = find(request);
    return {
      indicators: indicatorResults(request.choices, answer, found, wanted.others),
      passages: passageResults(request.choices, answer, wanted.others),
      facets: facetGroups(narrowing),
    };
  }

  return {
    beside,
    results: (request, wanted) => {
      const { answer, narrowing, found } = find(request);
      const measures = found.slice(0, wanted.measures).flatMap((at) => measureResults(at, answer));
      return {
        measures: { total: found.length, items: measures },
        agencies: agencyResults(answer, found, wanted.agencies),
        beside: found.length > MANY ? null : beside(request, wanted),
        before: narrowing.found.length,
        asked: answer.asked,
        asksOfBody: asksOfBody(answer, request),
        corrected: answer.corrected,
        suggestions: answer.suggestions,
        parts: found.length > 0 || isEmpty(request) ? [] : partsOf(request.q),
      };
    },
    found: (request) => find(request).found.flatMap((at) => records[at] ?? []),
  };
}
