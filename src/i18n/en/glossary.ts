import type { GlossaryEntry, GlossaryTopic } from '../../schemas/glossary.ts';

/** What the page of the glossary says. */
export const glossaryTexts = {
  title: 'Glossary',
  description:
    'Terms of the National Integrity Building Action Plan and its reports: what they mean, the words of the documents, and the laws behind them.',
  lead: 'Terms of the documents that outsiders may not know. The explanations and the English terms are ours. Each comes with the documents’ own words, and with the law and article where there is one.',
  linked: 'Where such a term first appears on a page, a dotted line leads here.',
  index: 'All terms',
  topics: {
    system: 'The integrity system',
    prevention: 'Prevention',
    openness: 'Ethics and sunshine laws',
    business: 'Procurement and business',
    prosecution: 'Investigation and prosecution',
    international: 'International work and money laundering',
  } satisfies Readonly<Record<GlossaryTopic, string>>,
  also: (writings: readonly string[]) => `Also written ${writings.join(', ')}`,
  words: 'In the documents',
  laws: 'Law',
  law: (name: string, article: string) => `${name}${article}`,
  measures: (count: number) => (count === 1 ? 'Used in 1 measure' : `Used in ${count} measures`),
  search: (term: string) => `Search for ${term}`,
  permalink: (term: string) => `Link to ${term}`,
  /** The order of the terms: by letters. */
  collation: 'en',
  /** The language of the terms where it is not the page's. */
  termLanguage: 'zh-Hant' as string | null,
  name: ({ english }: Pick<GlossaryEntry, 'term' | 'english'>): string => english,
} as const;

/** What a term is called besides, in the other language. */
export const otherName = ({ term }: Pick<GlossaryEntry, 'term' | 'english'>) => ({ tag: 'zh-Hant', text: term });

/** What a term means, in our words. */
export const meaningOf = (entry: Pick<GlossaryEntry, 'meaning' | 'meaning_en'>): string => entry.meaning_en;

/** A term explained in a line. */
export const gloss = (entry: Pick<GlossaryEntry, 'term' | 'english' | 'meaning' | 'meaning_en'>): string =>
  `${entry.english}: ${entry.meaning_en}`;
