import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, runsOf } from '../../../src/domain/word-diff.ts';
import { foldForMatching } from '../../../src/lib/text.ts';
import { realData, recordOf } from '../../real-content.ts';

const mark = (text: string, kept: readonly boolean[]): string =>
  runsOf(text, kept)
    .map((run) => (run.kept ? run.text : `[${run.text}]`))
    .join('');
const compared = (before: string, after: string): [string, string] => {
  const kept = compareTexts(before, after);
  return [mark(before, kept.before), mark(after, kept.after)];
};

describe('compareTexts', () => {
  it.each([
    ['加強宣導法令。', '加強宣導法令。', '加強宣導法令。', '加強宣導法令。'],
    ['宣導 530 場。', '宣導 700 場。', '宣導 [530] 場。', '宣導 [700] 場。'],
    ['研修法律。', '研修法律及命令。', '研修法律。', '研修法律[及命令]。'],
    ['', '研修法律。', '', '[研修法律。]'],
    ['研修法律。', '', '[研修法律。]', ''],
    ['', '', '', ''],
  ])('%j and %j', (before, after, left, right) => {
    expect(compared(before, after)).toEqual([left, right]);
  });

  it.each([
    ['上市(櫃)公司,每季', '上市（櫃）公司，每季'],
    ['遏制並監測', '遏制並 監測'],
    ['辦理\n宣導', '辦理宣導'],
    ['\u{f9e9}政', '里政'],
  ])('takes full and half width, compatibility ideographs and blank space for the same: %j, %j', (before, after) => {
    expect(compared(before, after)).toEqual([before, after]);
  });

  it('takes the same words cut in another way for the same', () => {
    const [before, after] = ['(簡任第十職等以上公務員)', '(相當簡任第十職等以上公務員)'];
    expect(compared(before, after)).toEqual([before, '([相當]簡任第十職等以上公務員)']);
  });

  it('marks blank space between changed words alone', () => {
    expect(compared('計 330 件', '計件')).toEqual(['計 [330] 件', '計件']);
    expect(compared('計 十 萬 件', '計件')[0]).toBe('計 [十 萬] 件');
  });

  it('does not keep a lone word that stands by chance between two replacements', () => {
    const [before, after] = compared('加強警察機關及檢察機關', '研擬電信業者及銀行公會');
    expect(before).toBe('[加強警察機關及檢察機關]');
    expect(after).toBe('[研擬電信業者及銀行公會]');
  });

  it.each([
    ['107-7-5', '112-7-5', '[經管]', '[經營]'],
    ['107-7-1', '112-7-1', null, null],
    ['107-2-4', '112-2-3', '[，落實遊說登記制度]', '[落實遊說登記制度，推廣與精進遊說線上登記系統，]'],
  ])('marks of %s and %s what the other does not have', (from, to, gone, come) => {
    const [before, after] = compared(recordOf(realData.measures, from).text, recordOf(realData.measures, to).text);
    expect(before.match(/\[.*?\]/gu)).toEqual(gone === null ? null : [gone]);
    expect(after.match(/\[.*?\]/gu)).toEqual(come === null ? null : [come]);
  });

  it('keeps the same words on both sides, and a flag for every code unit', () => {
    const unit = fc.constantFrom('廉政', '機關', '宣導', '及', '，', ',', ' ', '3', '場', '。', '\u{20000}');
    const text = fc.array(unit, { maxLength: 20 }).map((words) => words.join(''));
    const keptWords = (words: string, kept: readonly boolean[]): string =>
      foldForMatching(runsOf(words, kept).filter((run) => run.kept).map((run) => run.text).join('')); // prettier-ignore
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kept = compareTexts(before, after);
        expect([kept.before.length, kept.after.length]).toEqual([before.length, after.length]);
        expect(keptWords(before, kept.before)).toBe(keptWords(after, kept.after));
      }),
      { seed: 112, numRuns: 500 },
    );
  });
});

describe('runsOf', () => {
  it('loses no character and parts what is kept from what is not', () => {
    const flags = [true, true, false, true];
    expect(runsOf('甲乙丙丁', flags)).toEqual([
      { text: '甲乙', kept: true },
      { text: '丙', kept: false },
      { text: '丁', kept: true },
    ]);
    expect(runsOf('', [])).toEqual([]);
  });
});
