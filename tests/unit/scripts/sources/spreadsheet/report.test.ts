import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../../../scripts/content-error.ts';
import { mergeRecords } from '../../../../../scripts/content/merge.ts';
import { coverage } from '../../../../../scripts/rules/coverage.ts';
import { planRows } from '../../../../content/plan-as-csv.ts';
import { documentOf, recordsOf } from '../../../../content/stored-content.ts';
import { csvDocument, csvOf, readReportCsv } from './csv.ts';

const plan = recordsOf('112');
const [FIRST = [], , THIRD = []] = planRows(plan);
const [STRATEGY = '', MEASURE = ''] = FIRST;
const AUDIT = THIRD[1] ?? '';

const HEADS = ['具體策略', '執行措施', '達成情形'];
const report = (...rows: string[][]): string => csvOf([HEADS, ...rows]);
const read = (text: string) => readReportCsv(text, plan);

describe('a spreadsheet of a report', () => {
  const text = report([STRATEGY, MEASURE, '1. 已辦理 13 場。\n2. 已提報。'], ['', AUDIT, '已稽核 400 件。']);
  const records = read(text);
  const merged = mergeRecords([plan, records], [documentOf('plan-112'), csvDocument(text, 'report-112')]);

  it('adds results to the measures of the plan, and nothing else', () => {
    expect(records.provisions.map(({ id, text: words, source_id }) => [id, words, source_id])).toEqual([
      ['112-1-1-r1', '已辦理 13 場。', 'report-112'],
      ['112-1-1-r2', '已提報。', 'report-112'],
      ['112-1-3-r1', '已稽核 400 件。', 'report-112'],
    ]);
    expect(merged.strategies).toEqual(plan.strategies);
    expect(merged.measures).toEqual(plan.measures);
    expect(merged.assignments).toEqual(plan.assignments);
    expect(merged.provisions.slice(0, plan.provisions.length)).toEqual(plan.provisions);
    expect(merged.provisions.slice(plan.provisions.length)).toEqual(records.provisions);
  });

  it('is accounted for to the last character', () => {
    expect(coverage(csvDocument(text, 'report-112'), merged).complaints).toEqual([]);
  });

  it.each([
    ['without its number', MEASURE.replace('(一)', '')],
    ['in full width, with other blanks', MEASURE.replace('(一)', '（一） ')],
  ])('may write a measure %s', (_, words) => {
    expect(read(report(['', words, '已辦理。'])).provisions.map(({ id }) => id)).toEqual(['112-1-1-r1']);
  });

  it('may leave out results of some measures, and 具體策略 of all', () => {
    const few = csvOf([['達成情形', '執行措施'], ['', MEASURE], ['已稽核。', AUDIT]]); // prettier-ignore
    expect(read(few).provisions.map(({ id }) => id)).toEqual(['112-1-3-r1']);
  });

  it('may print the plan’s own cells again, which stay the plan’s', () => {
    const heads = ['具體策略', '執行措施', '績效目標', '辦理機關', '績效衡量指標', '績效目標值', '達成情形'];
    const whole = csvOf([heads, ...planRows(plan).map((row) => [...row, '已辦理。'])]);
    expect(read(whole).provisions.map(({ id }) => id)).toEqual(plan.measures.map(({ id }) => `${id}-r1`));
  });

  it('may report on another year or on some months, which its head names', () => {
    const other = csvOf([['執行措施', '113年度(1月至6月)達成情形'], [MEASURE, '已辦理。']]); // prettier-ignore
    expect(read(other).provisions).toMatchObject([{ id: '112-1-1-r113-1', roc_year: 113, period: '2024-01/2024-06' }]);
  });

  it('parts measures of the same words by their strategies', () => {
    const twin = { ...plan.measures[0], id: '112-2-9', strategy_id: '112-2', number: 9, marker: '(九)' };
    const twins = { ...plan, measures: [...plan.measures, twin as (typeof plan.measures)[number]] };
    const words = MEASURE.replace('(一)', '');
    expect(readReportCsv(report([STRATEGY, words, '已辦理。']), twins).provisions[0]?.id).toBe('112-1-1-r1');
    expect(() => readReportCsv(report(['', words, '已辦理。']), twins)).toThrow(
      [
        'report-112.csv row 2, column 執行措施: this 執行措施 is that of more than one measure',
        '  expected: one measure',
        '  found:    112-1-1、112-2-9',
        '  to do:    fill in 具體策略, and the number before the 執行措施, so that one measure is left',
      ].join('\n'),
    );
  });
});

const NO_MEASURE = 'row 2, column 執行措施: no measure of the plan has this 執行措施';

const FAULTS: readonly (readonly [name: string, text: string, message: string])[] = [
  [
    'a measure in other words, by its numbers',
    report([STRATEGY, MEASURE.replace('建構整體', '建立整體'), '已辦理。']),
    `${NO_MEASURE}\n  expected: the plan’s own words; the nearest measure is 112-1-1 「(一)建構整體`,
  ],
  [
    'a measure in other words, by what it says',
    csvOf([['執行措施', '達成情形'], ['政府採購稽核及工程施工品質查核', '已辦理。']]), // prettier-ignore
    `${NO_MEASURE}\n  expected: the plan’s own words; the nearest measure is 112-1-3 「(三)`,
  ],
  [
    'a measure that the plan does not have',
    csvOf([['執行措施', '達成情形'], ['Zzz', '已辦理。']]), // prettier-ignore
    `${NO_MEASURE}
  expected: the plan’s own words
  found:    「Zzz」
  to do:    write number and words of the measure as the plan has them; a measure that the plan does not have cannot be reported on`,
  ],
  [
    'a strategy in other words',
    report([STRATEGY.replace('強化機關', '強化各機關'), MEASURE, '已辦理。']),
    'row 2, column 具體策略: the plan has no such strategy\n  expected: a strategy of the plan; the nearest is 112-1 「一、強化機關',
  ],
  [
    'a measure that is reported on twice',
    report([STRATEGY, MEASURE, '已辦理。'], ['', AUDIT, '已稽核。'], ['', MEASURE, '再辦理。']),
    `row 4, column 執行措施: measure 112-1-1 is reported on twice
  expected: each measure once
  found:    row 2 and row 4
  to do:    put both results in the rows of one measure, or correct the 執行措施`,
  ],
  [
    'another target than the plan’s',
    csvOf([['執行措施', '績效目標值', '達成情形'], [AUDIT, '1. 政府採購稽核件數 369 件。 2. 工程施工品質查核 130 件。', '已稽核。']]), // prettier-ignore
    `row 2, column 績效目標值: this cell differs from that of measure 112-1-3
  expected: 「1. 政府採購稽核件數 369 件。 2. 工程施工品質查核 120 件。」
  found:    「1. 政府採購稽核件數 369 件。 2. 工程施工品質查核 130 件。」
  to do:    compare both documents and correct the spreadsheet, or leave the column out; the plan stays as it is`,
  ],
  [
    'other bodies than the plan’s',
    csvOf([['執行措施', '辦理機關', '達成情形'], [AUDIT, '各機關', '已稽核。']]), // prettier-ignore
    'row 2, column 辦理機關: this cell differs from that of measure 112-1-3\n  expected: 「各機關 (unspecified) 行政院公共工程委員會 (unspecified)」\n  found:    「各機關 (unspecified)」',
  ],
  [
    'no results at all',
    report([STRATEGY, MEASURE, '']),
    `row 2, column 達成情形: the spreadsheet reports nothing
  expected: a text in 達成情形 for one measure at least`,
  ],
  ['a missing column', csvOf([['執行措施'], [MEASURE]]), 'row 1: the column 達成情形 is missing'],
];

describe('a spreadsheet of a report is refused for', () => {
  it.each(FAULTS)('%s', (_, text, message) => {
    expect(() => read(text)).toThrow(ContentError);
    expect(() => read(text)).toThrow(message);
  });

  it('results of a measure that has some of the same year', () => {
    const text = report([STRATEGY, MEASURE, '已辦理。']);
    const earlier = mergeRecords([plan, read(text)], [documentOf('plan-112'), csvDocument(text, 'report-112')]);
    expect(() => readReportCsv(text, earlier)).toThrow(
      [
        'report-112.csv row 2, column 達成情形: measure 112-1-1 has results of ROC 112 already',
        '  expected: results of a measure, or a year, that has none yet; ids once published stay what they are',
        '  found:    112-1-1-r1 of report-112',
        '  to do:    empty this cell, or name another year in the head of the column',
      ].join('\n'),
    );
  });
});
