import type { Both } from '../../lib/both.ts';
import { LANGUAGES, type Language } from '../../lib/language.ts';

/** The language of these texts. */
export const language: Language = LANGUAGES.en;

/** Things in a row: Ministry of Justice, Ministry of the Interior. */
export const listed = (things: readonly string[]): string => things.join(', ');

/** Sentences without their ends in a row. */
export const sentences = (things: readonly string[]): string => things.join('. ');

/** Words that stand in a document, in its own language and with its own marks. */
export const quoted = (words: string): string => `「${words}」`;

/** Facts of one thing in a row: 2018 · progress report. */
export const aside = (...facts: readonly string[]): string => facts.join(' · ');

/** The title of a document. */
export const titled = (title: string): string => `《${title}》`;

/** A head and what stands under it in one line: Reason: a decimal point was misread. */
export const labelled = (head: string, words: string): string => `${head}: ${words}`;

/** A remark after words. */
export const bracketed = (words: string): string => ` (${words})`;

/** What is said in both languages, in this one. */
export const inLanguage = <T>({ en }: Readonly<Record<keyof Both, T>>): T => en;

/** The same in English, where it stands below the words of another language. */
export const belowInEnglish: (both: Both) => string | null = () => null;
