import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SearchIndex } from '../../src/schemas/search.ts';
import { createEngine } from '../../src/search/engine.ts';

/** A search over the same documents: the ids that it finds, best first, and what it has to send to a browser. */
export type Searcher = { readonly find: (typed: string) => string[]; readonly sent: string };

/** Characters in pairs, and words of other scripts. */
const bigrams = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)].flatMap(([run]) =>
    /\p{Script=Han}/u.test(run) && run.length > 1
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run],
  );

/** The site's own, Fuse.js as it comes, and MiniSearch over pairs of characters. */
export const SEARCHERS = {
  site: (index: SearchIndex): Searcher => {
    const { search } = createEngine(index);
    return { find: (typed) => search(typed).hits.map(({ id }) => id), sent: JSON.stringify(index) };
  },
  fuse: ({ records }: SearchIndex): Searcher => {
    const fuse = new Fuse(records, { keys: ['texts.text'] });
    return { find: (typed) => fuse.search(typed).map(({ item }) => item.id), sent: JSON.stringify(records) };
  },
  minisearch: ({ records }: SearchIndex): Searcher => {
    const mini = new MiniSearch({
      fields: ['text'],
      tokenize: bigrams,
      searchOptions: { tokenize: bigrams, combineWith: 'AND' },
    });
    mini.addAll(records.map(({ id, texts }) => ({ id, text: texts.map(({ text }) => text).join('\n') })));
    return { find: (typed) => mini.search(typed).map(({ id }) => String(id)), sent: JSON.stringify(mini) };
  },
} as const satisfies Readonly<Record<string, (index: SearchIndex) => Searcher>>;
