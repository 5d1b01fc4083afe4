import type { Both } from '../../lib/both.ts';
import { HAN } from '../../lib/chinese-words.ts';
import { LANGUAGES, type Language } from '../../lib/language.ts';

/** The language of these texts. */
export const language: Language = LANGUAGES.en;

/** What parts things in a row. */
export const LIST_MARK = ', ';

/** Things in a row: Ministry of Justice, Ministry of the Interior. */
export const listed = (things: readonly string[]): string => things.join(LIST_MARK);

/** Sentences without their ends in a row. */
export const sentences = (things: readonly string[]): string => things.join('. ');

/** Words that stand in a document, with its own marks while they are in its language. */
export const quoted = (words: string): string => (HAN.test(words) ? `「${words}」` : `“${words}”`);

/** The same of several words. */
export const quotedTogether = (things: readonly string[]): string => listed(things.map(quoted));

/** Facts of one thing in a row: 2018 · progress report. */
export const aside = (...facts: readonly string[]): string => facts.join(' · ');

/** The title of a document, likewise. */
export const titled = (title: string): string => (HAN.test(title) ? `《${title}》` : `“${title}”`);

/** Clauses of one sentence in a row: target raised, below the former result. */
export const clauses = (things: readonly string[]): string => things.join(', ');

/** Things in a row that hold commas themselves. */
export const parted = (things: readonly string[]): string => things.join('; ');

/** Sentences with their ends in a row. */
export const running = (things: readonly string[]): string => things.join(' ');

/** A head before what it is of: Status:. */
export const headed = (head: string): string => `${head}:`;

/** The same with what it is of: Status: target met. */
export const labelled = (head: string, words: string): string => `${head}: ${words}`;

/** Words with all remarks on them in one pair of brackets: 5,733 courses (summed by this site, August 2017 to July 2018). */
export function remarked(words: string, remarks: readonly (string | null)[]): string {
  const known = remarks.filter((remark) => remark !== null);
  return known.length > 0 ? `${words} (${clauses(known)})` : words;
}

/** What is said in both languages, in this one. */
export const inLanguage = <T>({ en }: Readonly<Record<keyof Both, T>>): T => en;

/** The same in English, where it stands below the words of another language. */
export const belowInEnglish: (both: Both) => string | null = () => null;
