import { getCollection } from 'astro:content';
import { searchParts } from '../domain/search-parts.ts';
import { cellHead } from '#i18n/terms.ts';
import type { SearchIndex } from '../schemas/search.ts';
import { makeIndex } from '../search/index-file.ts';
import { dataset } from './dataset.ts';

/** The index that the search runs on, in the browser as on the command line. */
export async function searchIndex(): Promise<SearchIndex> {
  const terms = await getCollection('terms');
  return makeIndex({ ...searchParts(await dataset(), cellHead), terms: terms.map(({ data }) => data) });
}
