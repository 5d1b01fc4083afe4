import type { SearchRecord } from '../schemas/search.ts';

/** What results can be narrowed by, in the order in which they are offered. */
export const FACETS = ['status', 'edition', 'agency', 'role', 'strategy'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values of each facet: any of them within one, all facets together. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

/** Something for each facet. */
export const byFacet = <T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> => ({
  status: make('status'),
  edition: make('edition'),
  agency: make('agency'),
  role: make('role'),
  strategy: make('strategy'),
});

export const SORTS = ['relevance', 'newest', 'printed'] as const;
export type Sort = (typeof SORTS)[number];

/** The whole state of a search, as its address holds it. */
export type SearchRequest = { readonly q: string; readonly choices: Choices; readonly sort: Sort };

/** What is read of a query; more is cut, in the address too, which servers refuse when it is long. */
export const LONGEST_QUERY = 200;
/** More values of one facet than this come from no page of the site. */
const MOST_CHOICES = 50;
const VALUE = /^[\w-]{1,60}$/u;

export const NO_CHOICES: Choices = byFacet(() => []);

const isSort = (value: string | null): value is Sort => SORTS.some((each) => each === value);

/** The state that an address holds; what no page of the site could have written is left out. */
export function parseRequest(parameters: URLSearchParams): SearchRequest {
  const sort = parameters.get('sort');
  const chosen = (facet: Facet): string[] =>
    [...new Set(parameters.getAll(facet))].filter((value) => VALUE.test(value)).slice(0, MOST_CHOICES);
  return {
    q: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY),
    choices: byFacet(chosen),
    sort: isSort(sort) ? sort : 'relevance',
  };
}

/** The query part of a state's address, `?` left out; empty for a state with nothing in it. */
export function formatRequest({ q, choices, sort }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (q.trim() !== '') parameters.set('q', q.slice(0, LONGEST_QUERY));
  for (const facet of FACETS) for (const value of choices[facet]) parameters.append(facet, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters.toString();
}

export const hasChoices = (choices: Choices): boolean => FACETS.some((facet) => choices[facet].length > 0);

/** Whether there is anything to look for. */
export const isEmpty = ({ q, choices }: SearchRequest): boolean => q.trim() === '' && !hasChoices(choices);

/** A state with one value of a facet chosen, or no longer. */
export function toggled(request: SearchRequest, facet: Facet, value: string): SearchRequest {
  const now = request.choices[facet];
  const next = now.includes(value) ? now.filter((each) => each !== value) : [...now, value];
  return { ...request, choices: { ...request.choices, [facet]: next } };
}

/** Ids of a record's uppermost strategy: a chapter, a strategy, an objective. */
export const topStrategy = ({ strategy_ids }: SearchRecord): string | undefined => strategy_ids.at(-1);
