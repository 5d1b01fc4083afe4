import type { Both } from '../../lib/both.ts';
import { LANGUAGES, type Language } from '../../lib/language.ts';

/** The language of these texts. */
export const language: Language = LANGUAGES.zh;

/** What parts things in a row. */
export const LIST_MARK = '、';

/** Things in a row: 法務部、內政部. */
export const listed = (things: readonly string[]): string => things.join(LIST_MARK);

/** Sentences without their ends in a row. */
export const sentences = (things: readonly string[]): string => things.join('。');

/** Words that stand in a document. */
export const quoted = (words: string): string => `「${words}」`;

/** The same of several words. */
export const quotedTogether = (things: readonly string[]): string => things.map(quoted).join('');

/** Facts of one thing in a row: 民國107年・執行情形報告. */
export const aside = (...facts: readonly string[]): string => facts.join('・');

/** The title of a document. */
export const titled = (title: string): string => `《${title}》`;

/** Clauses of one sentence in a row: 目標調高，低於前次結果. */
export const clauses = (things: readonly string[]): string => things.join('，');

/** Things in a row that hold commas themselves. */
export const parted = (things: readonly string[]): string => things.join('；');

/** Sentences with their ends in a row. */
export const running = (things: readonly string[]): string => things.join('');

/** A head before what it is of: 判定：. */
export const headed = (head: string): string => `${head}：`;

/** The same with what it is of: 判定：達標. */
export const labelled = (head: string, words: string): string => `${head}：${words}`;

/** Words with all remarks on them in one pair of brackets: 5,733門（本站加總，106年8月至107年7月）. */
export function remarked(words: string, remarks: readonly (string | null)[]): string {
  const known = remarks.filter((remark) => remark !== null);
  return known.length > 0 ? `${words}（${clauses(known)}）` : words;
}

/** What is said in both languages, in this one. */
export const inLanguage = <T>({ zh }: Readonly<Record<keyof Both, T>>): T => zh;

/** The same in English, where it stands below the words of another language. */
export const belowInEnglish = ({ en }: Both): string | null => en;
