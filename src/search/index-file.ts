import type { CuratedTerm, SearchIndex } from '../schemas/search.ts';
import { FILLERS, ROLE_WORDS, STATUS_WORDS } from './phrases.ts';
import { makeTables } from './tables.ts';

const HAN = /^\p{Script=Han}{2,8}$/u;

/** The words of texts, as the dictionary of the runtime parts them, each once. */
function wordsOf(texts: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });
  const words = new Set<string>();
  for (const text of texts)
    for (const { segment } of segmenter.segment(text.replaceAll(/\s+/gu, '')))
      if (HAN.test(segment)) words.add(segment);
  return [...words].sort();
}

/** The index that the engine runs on, from what the site knows. */
export function makeIndex(
  from: Pick<SearchIndex, 'editions' | 'strategies' | 'agencies' | 'records' | 'passages'> & {
    readonly terms: readonly CuratedTerm[];
  },
): SearchIndex {
  const { records, agencies } = from;
  const texts = records.flatMap((record) => record.texts.map(({ text }) => text));
  const beside = from.passages.map(({ text }) => text);
  const names = agencies.flatMap(({ name, name_en, aliases }) => [name, name_en, ...aliases]);
  const terms = from.terms.map(({ words, also }) => ({ words, also }));
  const spoken = terms.flatMap(({ words, also }) => [...words, ...also]);
  return {
    ...from,
    terms,
    statusWords: STATUS_WORDS,
    roleWords: ROLE_WORDS,
    fillers: [...FILLERS],
    words: wordsOf(texts),
    tables: makeTables([...texts, ...beside, ...names, ...spoken]),
  };
}
