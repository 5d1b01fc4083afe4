import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFolding } from '../../../src/search/folding.ts';
import { ROLE_WORDS, STATUS_WORDS } from '../../../src/search/phrases.ts';
import { editionsNamed, parseQuery } from '../../../src/search/query.ts';

const editions = [
  { id: '098', roc_year: 98 },
  { id: 'aac-104', roc_year: 104 },
  { id: '107', roc_year: 107 },
  { id: 'aac-policy', roc_year: null },
];
const known = {
  ...makeFolding(''),
  statusWords: new Map(Object.entries(STATUS_WORDS)),
  roleWords: new Map(Object.entries(ROLE_WORDS)),
};
const parse = (typed: string) => parseQuery(typed, editions, known);
const words = (typed: string) => parse(typed).terms.map(({ text, exact }) => (exact ? `"${text}"` : text));

describe('parseQuery', () => {
  it.each([
    ['金管會 公司治理', ['金管會', '公司治理']],
    ['金管會　公司治理', ['金管會', '公司治理']],
    ['金管會、公司治理；財報', ['金管會', '公司治理', '財報']],
    ['金 管 會', ['金管會']],
    ['金 管 會 公司 治 理', ['金管會', '公司', '治理']],
    ['17,916件', ['17,916件']],
    ['"公司治理 評鑑" 金管會', ['"公司治理 評鑑"', '金管會']],
    ['“公司治理”', ['"公司治理"']],
    ['"沒有關起來', ['"沒有關起來"']],
    ['序次 46', ['序次46']],
    ['，。！？', []],
    ['', []],
  ])('reads the words of %s', (typed, expected) => {
    expect(words(typed)).toEqual(expected);
  });

  it('leaves out what a minus stands before, and nothing inside a word', () => {
    expect(parse('遊說 -登記').without).toEqual([{ text: '登記', exact: false }]);
    expect(parse('-"遊說 登記"').without).toEqual([{ text: '遊說 登記', exact: true }]);
    expect(words('107-3-2 ARIN-AP')).toEqual(['107-3-2', 'ARIN-AP']);
  });

  it('reads the fields that restrict, with either colon', () => {
    expect(parse('機關:金管會 版本：98年 策略:9 狀態:未達成 角色:協辦')).toMatchObject({
      terms: [],
      agencies: ['金管會'],
      editions: ['098'],
      strategies: ['9'],
      statuses: ['missed', 'not-done'],
      roles: ['support'],
      unknown: [],
    });
    expect(parse('機關: 洗錢')).toMatchObject({ agencies: ['洗錢'] });
    expect(parse('洗錢 機關:')).toMatchObject({ terms: [{ text: '洗錢' }], agencies: [], unknown: [] });
    expect(words('機關')).toEqual(['機關']);
    expect(parse('版本:105 狀態:很好 角色:主角').unknown).toEqual(['105', '很好', '主角']);
  });

  it('excepts what a restriction with a minus names', () => {
    expect(parse('洗錢 -版本:107 -未達標 -機關:外交部')).toMatchObject({
      terms: [{ text: '洗錢' }],
      without: [],
      editions: [],
      except: { editions: ['107'], statuses: ['missed'], agencies: ['外交部'] },
    });
    expect(parse('洗錢 -107年').except.editions).toEqual(['107']);
  });

  it('takes a bare year, status and role for what they stand for', () => {
    expect(parse('107年 洗錢').editions).toEqual(['107']);
    expect(parse('民國98年 洗錢').editions).toEqual(['098']);
    expect(parse('2018年').editions).toEqual(['107']);
    expect(parse('98 洗錢')).toMatchObject({ editions: ['098'], terms: [{ text: '洗錢' }] });
    expect(parse('105年 洗錢')).toMatchObject({ editions: [], terms: [{ text: '105年' }, { text: '洗錢' }] });
    expect(parse('未達標').statuses).toEqual(['missed']);
    expect(parse('主辦').roles).toEqual(['lead']);
    expect(parse('"主辦"')).toMatchObject({ roles: [], terms: [{ text: '主辦', exact: true }] });
  });

  it('makes some query of anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string()), (typed) => {
        expect(parse(typed).terms.length).toBeLessThanOrEqual(16);
      }),
      { seed: 107, numRuns: 300 },
    );
  });
});

describe('editionsNamed', () => {
  it('knows an edition by its id and its year, with 年 unless it may stand bare', () => {
    expect(editionsNamed('AAC-104', editions, false)).toEqual(['aac-104']);
    expect(editionsNamed('107', editions, false)).toEqual(['107']);
    expect(editionsNamed('98', editions, false)).toEqual([]);
    expect(editionsNamed('98', editions, true)).toEqual(['098']);
    expect(editionsNamed('98年度', editions, false)).toEqual(['098']);
    expect(editionsNamed('2015年', editions, false)).toEqual(['aac-104']);
    expect(editionsNamed('第107年', editions, true)).toEqual([]);
  });
});
