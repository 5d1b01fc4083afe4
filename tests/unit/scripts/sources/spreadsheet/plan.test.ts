import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../../../scripts/rules/coverage.ts';
import { storedText } from '../../../../../src/lib/stored-text.ts';
import { csvDocument, csvOf, readPlanCsv } from './csv.ts';
import { FIRST, HEADS, put, rows, SECOND } from './plan-rows.ts';

const fixture = new URL('../../../../fixtures/spreadsheets/plan-113.csv', import.meta.url);
const text = storedText('plan-113.csv', readFileSync(fixture)) ?? '';

describe('a spreadsheet of a plan', () => {
  const records = readPlanCsv(text);

  it('gives strategies and measures, merged cells left empty, columns in any order', () => {
    expect(records.strategies.map(({ id, marker, title }) => [id, marker, title])).toEqual([
      ['113-1', '一、', '落實風險控管。'],
      ['113-2', '二、', '促進公開透明。'],
    ]);
    expect(records.measures.map((measure) => [measure.id, measure.marker, measure.text])).toEqual([
      ['113-1-1', '（一）', '推動廉政風險評估，辦理「透明晶質獎」。'],
      ['113-1-2', '（二）', '加強"宣導"，普及校園。'],
      ['113-2-1', '（一）', '公開預算資訊。'],
    ]);
  });

  it('gives the items of its cells, over line breaks and over rows', () => {
    expect(records.provisions.map((provision) => [provision.id, provision.n, provision.text])).toEqual([
      ['113-1-1-g1', 1, '建立制度。'],
      ['113-1-1-g2', 2, '追蹤成效。'],
      ['113-1-1-m1', null, '每年辦理場次。'],
      ['113-1-1-t1', 1, '辦理說明會 12 場。'],
      ['113-1-1-t2', 2, '提報案例8 件。'],
      ['113-1-2-t1', 1, '宣導 100 場。'],
      ['113-1-2-t2', 2, '參與人數 3,000 人。'],
      ['113-1-2-t3', 3, '製作教材。'],
      ['113-2-1-t1', null, '無。'],
    ]);
  });

  it('gives bodies by role, each on a line of its own or parted by 、', () => {
    expect(records.assignments.map((each) => [each.measure_id, each.agency_id, each.role, each.line_start])).toEqual([
      ['113-1-1', 'moj-aac', 'lead', 2],
      ['113-1-1', 'moea', 'support', 3],
      ['113-1-1', 'mof', 'support', 4],
      ['113-1-2', 'moj-aac', 'unspecified', 8],
      ['113-1-2', 'mnd', 'unspecified', 8],
      ['113-2-1', 'all-agencies', 'unspecified', 12],
    ]);
  });

  it('is accounted for to the last character', () => {
    expect(coverage(csvDocument(text), records).complaints).toEqual([]);
  });

  it('may be filled down instead of merged', () => {
    const down = rows(FIRST, put(put(FIRST, 5, '2. 丁。'), 2, '1. 甲。'), put(SECOND, 0, '一、落實。'));
    const filled = readPlanCsv(down);
    expect(filled.provisions.map(({ id }) => id)).toEqual([
      '113-1-1-g1', '113-1-1-m1', '113-1-1-t1', '113-1-1-t2', '113-1-2-t1',
    ]); // prettier-ignore
    expect(coverage(csvDocument(down), filled).complaints).toEqual([]);
  });

  it('keeps cells of several rows apart where they are not numbered', () => {
    const apart = readPlanCsv(rows(put(FIRST, 5, '辦理 10 場'), ['', '', '', '', '', '培訓 20 人', '']));
    expect(
      apart.provisions.filter(({ kind }) => kind === 'target').map((target) => [target.place, target.text]),
    ).toEqual([
      [1, '辦理 10 場'],
      [2, '培訓 20 人'],
    ]);
  });

  it('joins what goes on in the next row, in each of its columns', () => {
    const first = put(put(FIRST, 2, '1. 甲。（1）子。'), 5, '1. 丙。（1）寅。');
    const text = rows(first, ['', '', '（2）丑。', '', '', '（2）卯。', '']);
    const joined = readPlanCsv(text);
    const textOf = (id: string) => joined.provisions.find((provision) => provision.id === id)?.text;
    expect([textOf('113-1-1-g1'), textOf('113-1-1-t1')]).toEqual([
      '甲。（1）子。 （2）丑。',
      '丙。（1）寅。 （2）卯。',
    ]);
    expect(coverage(csvDocument(text), joined).complaints).toEqual([]);
  });

  it('reads results, with the months that the head names', () => {
    const heads = HEADS.with(5, '113年度績效目標值').with(6, '113年度（1月至10月）績效目標達成情形');
    const { provisions } = readPlanCsv(csvOf([heads, put(FIRST, 6, '已辦理 2 場。')]));
    expect(provisions.at(-1)).toMatchObject({ id: '113-1-1-r1', period: '2024-01/2024-10', text: '已辦理 2 場。' });
  });

  it('takes the only measure of a strategy without a number', () => {
    const [measure] = readPlanCsv(rows(put(FIRST, 1, '宣導。'))).measures;
    expect(measure).toMatchObject({ id: '113-1-1', number: 1, marker: null, text: '宣導。' });
  });

  it('reads the strategy before its measure, though its cell stands below in the file', () => {
    const [strategy] = records.strategies;
    const [measure] = records.measures;
    expect([strategy?.line_start, measure?.line_start]).toEqual([5, 4]);
  });
});
