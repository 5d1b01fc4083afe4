import { describe, expect, it } from 'vitest';
import { isUnfinished } from '../../../src/client/typing.ts';

describe('isUnfinished', () => {
  it.each(['ㄐ', '廉ㄓㄥ', '廉ㄓㄥˋ', 'ㄌㄧㄢˊ'])('takes 注音 at the end for a word still to be chosen: %s', (text) => {
    expect(isUnfinished(text)).toBe(true);
  });

  it.each(['', '廉政署', 'ㄐ監察院', 'AAC', '107-9-5', '92件'])('takes all else for what is looked for: %s', (text) => {
    expect(isUnfinished(text)).toBe(false);
  });
});
