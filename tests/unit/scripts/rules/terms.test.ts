import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../../scripts/content/curated.ts';
import { assertTerms } from '../../../../scripts/rules/terms.ts';
import { storedContent } from '../../../content/stored-content.ts';

const terms = readTerms('content');
const { agencies } = storedContent.curated;
const entry = (...words: string[]) => ({
  words,
  also: [],
  reason: '簡稱。',
  at: { file: 'content/curated/terms.yaml', line: 999 },
});

describe('assertTerms', () => {
  it('takes the real entries as they are', () => {
    expect(assertTerms(terms, agencies)).toMatch(/^\d+ groups of terms hold \d+ words, each once$/u);
  });

  it('refuses a word of another group, or one that stands twice in its own', () => {
    expect(() => assertTerms([...terms, entry('監聽', '截聽')], agencies)).toThrow(
      /terms\.yaml:999 監聽: a word stands twice\n {2}expected: each word in one group, once\n {2}found: {4}監聽, also on line \d+/u,
    );
    expect(() => assertTerms([entry('截聽', '截聽')], agencies)).toThrow('found:    截聽, also on line 999');
  });

  it('refuses a body’s name', () => {
    expect(() => assertTerms([entry('金管會', '金管')], agencies)).toThrow('a word is a body’s name');
  });
});
