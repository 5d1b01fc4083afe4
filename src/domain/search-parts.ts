import type { SearchIndex, SearchPassage } from '../schemas/search.ts';
import { withMarker } from '../lib/text.ts';
import type { Dataset } from './dataset.ts';
import { searchAgencies } from './search-agencies.ts';
import { searchRecords, type HeadOf } from './search-records.ts';

/** Titles of strategies and blocks of prose, edition after edition, each in printed order. */
const searchPassages = (data: Dataset): SearchPassage[] =>
  data.editions.flatMap(({ id }) => [
    ...data.strategies
      .filter(({ edition_id }) => edition_id === id)
      .map((strategy) => ({
        edition_id: id,
        strategy_id: strategy.id,
        source_id: strategy.source_id,
        line: strategy.line_start,
        text: withMarker(strategy.marker, strategy.title),
      })),
    ...(data.proseOf.get(id) ?? []).map(({ source_id, line_start, marker, text }) => ({
      edition_id: id,
      strategy_id: null,
      source_id,
      line: line_start,
      text: withMarker(marker, text),
    })),
  ]);

/**
 * All of a dataset that the search's index is made of; words and tables are made from it.
 * @param headOf what cells are called, for who shows finds; nothing where ids alone are wanted
 */
export const searchParts = (
  data: Dataset,
  headOf: HeadOf = () => '',
): Pick<SearchIndex, 'editions' | 'strategies' | 'agencies' | 'records' | 'passages'> => ({
  editions: data.editions.map(({ id, title, kind, roc_year }) => ({ id, title, kind, roc_year })),
  strategies: data.strategies.map(({ id, title, names }) => ({ id, title, name_en: names.en })),
  agencies: searchAgencies(data),
  records: searchRecords(data, headOf),
  passages: searchPassages(data),
});
