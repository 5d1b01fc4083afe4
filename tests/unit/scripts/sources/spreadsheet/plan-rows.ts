import { csvOf } from './csv.ts';

/** The heads of a plan’s columns, and two rows of one strategy below them. */
export const HEADS = ['具體策略', '執行措施', '績效目標', '辦理機關', '績效衡量指標', '績效目標值', '達成情形'];
export const FIRST = ['一、落實。', '（一）宣導。', '1. 甲。', '法務部', '乙。', '1. 丙 1 場。', ''];
export const SECOND = ['', '（二）稽核。', '', '國防部', '', '無。', ''];

/** A spreadsheet of some rows. */
export const rows = (...body: string[][]): string => csvOf([HEADS, ...body]);

/** A row with one cell replaced. */
export const put = (cells: readonly string[], place: number, words: string): string[] => [...cells].with(place, words);
