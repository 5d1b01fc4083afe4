import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHANCE, REWRITTEN } from '../../src/domain/word-diff.ts';

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const numeral = (value: number): string => NUMERALS[value] ?? String(value);

const read = (path: string): string => readFileSync(new URL(`../../content/pages/${path}`, import.meta.url), 'utf8');

it('the method page gives the thresholds of the comparison as the code has them', () => {
  const text = read('method.mdx');
  expect(text).toContain(`兩邊相同的字都不到${numeral(REWRITTEN * 10)}成的，稱為大幅改寫`);
  expect(text).toContain(`夾在兩處改動之間的單${numeral(CHANCE.same)}個字，視為一併改動`);
  expect(text).toContain(`大幅改寫的文字則到${numeral(CHANCE.rewritten)}個字為止`);
});

it('the English method page gives them too', () => {
  const text = read('en/method.mdx');
  const words = ['zero', 'one', 'two', 'three', 'four', 'five'];
  expect(text).toContain(`Where less than ${REWRITTEN * 100}% of the characters of each side are the same`);
  expect(CHANCE.same, '“A single character between two changes”').toBe(1);
  expect(text).toContain(`in largely rewritten texts up to ${words[CHANCE.rewritten] ?? ''} characters`);
});
