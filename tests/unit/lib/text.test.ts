import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMarker, endsSentence, excerpt, foldForMatching, isWide } from '../../../src/lib/text.ts';

describe('isWide', () => {
  it.each(['廉', '，', '。', '「', '（', '１', '％', '\uF9E4'])('counts %s as wide', (char) => {
    expect(isWide(char)).toBe(true);
  });

  it.each(['a', '1', '(', ',', ' ', '%'])('counts 「%s」 as narrow', (char) => {
    expect(isWide(char)).toBe(false);
  });
});

describe('endsSentence', () => {
  it.each(['完竣。', '如下：', '件；', '完竣。 '])('takes 「%s」 for whole', (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  it.each(['風險，', '防制', '第', '1.', '。後續', '', '情形）', '(櫃)', '成為「A」'])(
    'takes 「%s」 for cut',
    (text) => {
      expect(endsSentence(text)).toBe(false);
    },
  );
});

describe('foldForMatching', () => {
  it('makes full and half width equal', () => {
    expect(foldForMatching('（１００％），ＡＰＧ')).toBe(foldForMatching('(100%),APG'));
  });

  it('makes a compatibility ideograph equal to the ideograph that it stands for', () => {
    expect(foldForMatching('辦\uF9E4')).toBe('辦理');
  });

  it('drops white space of every kind', () => {
    expect(foldForMatching(' 廉 政\n署\t\u3000')).toBe('廉政署');
  });

  it('keeps different words different', () => {
    expect(foldForMatching('廉政署')).not.toBe(foldForMatching('廉政司'));
  });

  it('changes nothing that it has folded already', () => {
    const unit = fc.constantFrom('廉', '\uF9E4', '（', '１', 'Ａ', ' ', '\u3000', '%', '①', '…');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(foldForMatching(foldForMatching(text))).toBe(foldForMatching(text));
      }),
      { seed: 107 },
    );
  });
});

describe('excerpt', () => {
  it('leaves a text that fits as it is', () => {
    expect(excerpt('強化廉政', 4)).toBe('強化廉政');
  });

  it('cuts a longer text to the length, the … counted', () => {
    expect(excerpt('強化機關廉政', 4)).toBe('強化機…');
  });

  it('does not cut a character outside the basic plane in two', () => {
    expect(excerpt('𠮷𠮷𠮷', 2)).toBe('𠮷…');
    expect(excerpt('𠮷𠮷', 2)).toBe('𠮷𠮷');
  });
});

describe('withMarker', () => {
  it.each([
    ['一、', '強化機關', '一、強化機關'],
    ['(五)', '邀集', '(五)邀集'],
    ['1.', '檢討', '1.檢討'],
    ['二', '確立乾淨政府', '二 確立乾淨政府'],
    ['1', '推動業務 E 化', '1 推動業務 E 化'],
    [null, '沒有編號', '沒有編號'],
  ])('parts a number without a sign from its words: %s %s', (marker, words, expected) => {
    expect(withMarker(marker, words)).toBe(expected);
  });
});
