import type { Dataset } from '../../src/domain/dataset.ts';
import { searchParts } from '../../src/domain/search-parts.ts';
import type { CuratedTerm, SearchIndex } from '../../src/schemas/search.ts';
import { makeIndex } from '../../src/search/index-file.ts';

/** The search's index of a dataset, the same that the site publishes. */
export const indexOf = (data: Dataset, terms: readonly CuratedTerm[]): SearchIndex =>
  makeIndex({ ...searchParts(data), terms });
