import type { SearchIndex } from '../schemas/search.ts';
import type { SearchRequest } from '../search/request.ts';
import type { Beside, SearchResults, Wanted } from '../search/results.ts';

/** A measure as the file of results lists it. */
export type ResultRow = {
  readonly id: string;
  readonly edition_id: string;
  readonly seq: number | null;
  readonly strategy_id: string | null;
  readonly text: string;
  readonly agencies: readonly string[];
  readonly statuses: readonly string[];
};

/** What the page asks of the search: once the index, as it was fetched; then results, or all rows, of a request. */
export type Question =
  | { readonly kind: 'index'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'results'; readonly request: SearchRequest; readonly wanted: Wanted }
  | { readonly kind: 'rows'; readonly request: SearchRequest };

/** What the search answers, in order; results that lack what stands beside them are followed by it. */
export type Answer =
  | { readonly kind: 'ready'; readonly editions: SearchIndex['editions'] }
  | { readonly kind: 'results'; readonly request: SearchRequest; readonly results: SearchResults }
  | { readonly kind: 'beside'; readonly beside: Beside }
  | { readonly kind: 'rows'; readonly rows: readonly ResultRow[] };

/** What comes from a worker: first that it has started. */
export type FromWorker = { readonly kind: 'started' } | Answer;
