import type { Both } from '../../lib/both.ts';
import { LANGUAGES, type Language } from '../../lib/language.ts';

/** The language of these texts. */
export const language: Language = LANGUAGES.zh;

/** Things in a row: 法務部、內政部. */
export const listed = (things: readonly string[]): string => things.join('、');

/** Sentences without their ends in a row. */
export const sentences = (things: readonly string[]): string => things.join('。');

/** Words that stand in a document. */
export const quoted = (words: string): string => `「${words}」`;

/** Facts of one thing in a row: 民國107年・執行情形報告. */
export const aside = (...facts: readonly string[]): string => facts.join('・');

/** The title of a document. */
export const titled = (title: string): string => `《${title}》`;

/** A head and what stands under it in one line: 理由：小數點讀錯了一位。 */
export const labelled = (head: string, words: string): string => `${head}：${words}`;

/** A remark after words. */
export const bracketed = (words: string): string => `（${words}）`;

/** What is said in both languages, in this one. */
export const inLanguage = <T>({ zh }: Readonly<Record<keyof Both, T>>): T => zh;

/** The same in English, where it stands below the words of another language. */
export const belowInEnglish = ({ en }: Both): string | null => en;
