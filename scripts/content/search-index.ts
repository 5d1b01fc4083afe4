import type { Dataset } from '../../src/domain/dataset.ts';
import { searchAgencies, searchRecords } from '../../src/domain/search-records.ts';
import type { CuratedTerm, SearchIndex } from '../../src/schemas/search.ts';
import { makeIndex } from '../../src/search/index-file.ts';

/** The search's index of a dataset, the same that the site publishes. */
export const indexOf = (data: Dataset, terms: readonly CuratedTerm[]): SearchIndex =>
  makeIndex({
    editions: data.editions.map(({ id, title, roc_year }) => ({ id, title, roc_year })),
    strategies: data.strategies.map(({ id, title }) => ({ id, title })),
    agencies: searchAgencies(data),
    records: searchRecords(data),
    terms,
  });
