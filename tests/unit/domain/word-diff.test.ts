import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts, runsOf } from '../../../src/domain/word-diff.ts';
import { foldForMatching } from '../../../src/lib/text.ts';
import { realData, recordOf } from '../../real-content.ts';

const mark = (text: string, kept: readonly boolean[]): string =>
  runsOf(text, kept)
    .map((run) => (run.kept ? run.text : `[${run.text}]`))
    .join('');
const compared = (before: string, after: string): [string, string] => {
  const kept = diffTexts(before, after);
  return [mark(before, kept.before), mark(after, kept.after)];
};

describe('diffTexts', () => {
  it.each([
    ['加強宣導法令。', '加強宣導法令。', '加強宣導法令。', '加強宣導法令。'],
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

  it.each([
    ['宣導 530 場。', '宣導 700 場。', '宣導 [530 場]。', '宣導 [700 場]。'],
    ['達1億元。', '達 1 億 6 千萬元。', '達[1億元]。', '達 [1 億 6 千萬元]。'],
    ['瀏覽達600萬人次', '瀏覽達550萬人次', '瀏覽達[600萬人次]', '瀏覽達[550萬人次]'],
    ['完成率 72.5%。', '完成率 72%。', '完成率 [72.5%]。', '完成率 [72%]。'],
    ['宣導5,300場次', '宣導5300場次', '宣導[5,300場次]', '宣導[5300場次]'],
  ])('takes a figure with its unit for one word: %j, %j', (before, after, left, right) => {
    expect(compared(before, after)).toEqual([left, right]);
  });

  it('marks blank space between changed words alone', () => {
    expect(compared('計 十 件', '計件')).toEqual(['計 [十] 件', '計件']);
    expect(compared('計 十 萬 件', '計件')[0]).toBe('計 [十 萬] 件');
  });

  it.each([
    // One letter between two replacements, in texts that are much the same.
    ['推動廉政宣導，辦理警察及檢察講習，每年提報。', '推動廉政宣導，辦理電信及銀行講習，每年提報。', '[警察及檢察]', '[電信及銀行]'],
    // Two letters stay there, and one that stands beside a deletion alone.
    ['推動廉政宣導，辦理警察機關檢察講習，每年提報。', '推動廉政宣導，辦理電信機關銀行講習，每年提報。', '[警察]機關[檢察]', '[電信]機關[銀行]'],
    ['推動廉政宣導，辦理警察及檢察講習。', '推動廉政宣導，辦理及銀行講習。', '[警察]及[檢察]', '及[銀行]'],
    // In a text that is written anew three letters are chance, four are not.
    ['加強警察機關之宣導工作', '研擬電信機關之查核計畫', '[加強警察機關之宣導工作]', '[研擬電信機關之查核計畫]'],
    ['加強警察政府資訊宣導工作事宜', '研擬電信政府資訊查核計畫草案', '[加強警察]政府資訊[宣導工作事宜]', '[研擬電信]政府資訊[查核計畫草案]'],
  ])('takes words that stand by chance between two replacements for replaced: %j, %j', (before, after, gone, come) => {
    const [left, right] = compared(before, after);
    expect(left).toContain(gone);
    expect(right).toContain(come);
  }); // prettier-ignore

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
        const kept = diffTexts(before, after);
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
