import { describe, expect, test, vi } from 'vitest';
import {
  changedLines,
  expectImported,
  expectRefusal,
  messageOf,
  onLine,
  runOnCopy,
  type Change,
  type Refusal,
} from './content-copy.ts';
import { sampled } from '../../sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const FILE = 'content/sources/report-107.txt';
const RESULT = '107年度(1月至12月)績效目標達成情形';
const ROWS = '序次、具體策略、執行措施、績效目標、辦理機關、績效衡量指標';

const HEAD = { problem: 'a row has a head that no report prints' };
const LINE = { expected: 'a row (its head, a tab, its cell), or a line that goes on with the cell above' };
const TABLE = {
  at: `${FILE}:15 序次 2`,
  problem: 'the table of this measure does not have its rows',
  expected: `${ROWS}、107年績效目標值、107年度(…)績效目標達成情形`,
};

const onResult = (from: string, to: string): Change => onLine('report-107', 22, from, to);
const insert = (line: number, ...more: string[]): Change =>
  changedLines('report-107', (lines) => lines.toSpliced(line - 1, 0, ...more));

const NOTE = '註：本表由法務部廉政署彙整。';
const STRATEGY = '二、促進公開透明，防止利益衝突。';

const REFUSED: readonly Refusal[] = [
  {
    name: 'a row of results without a text',
    change: changedLines('report-107', (lines) => lines.with(21, `${RESULT}\t`)),
    at: `${FILE}:22 107-1-2`,
    problem: `the cell ${RESULT} is empty`,
    expected: 'a text',
    found: 'nothing',
  },
  {
    ...LINE,
    name: 'a head that has lost the tab behind it',
    change: onResult(`${RESULT}\t`, RESULT),
    at: `${FILE}:22`,
    problem: 'the head of a row is not parted from its cell by a tab',
    found: '「107年度(1月至12月)績效目標達成情形行政院及所屬機關(構)完成簽署106年」',
  },
  {
    ...LINE,
    name: 'a head with a space for the tab behind it',
    change: onLine('report-107', 18, '\t', ' '),
    at: `${FILE}:18`,
    problem: 'the head of a row is not parted from its cell by a tab',
    found: '「績效目標 每年提報辦理情形。」',
  },
  {
    ...HEAD,
    name: 'a head that no report prints',
    change: onResult(RESULT, '107年度檢討'),
    at: `${FILE}:22 序次 2`,
    expected: 'a head known to scripts/sources/report-107/heads.ts',
    found: '「107年度檢討」',
  },
  {
    ...HEAD,
    name: 'a head that has lost two characters',
    change: onLine('report-107', 20, '績效衡量指標\t', '衡量指標\t'),
    at: `${FILE}:20 序次 2`,
    expected: 'a head known to scripts/sources/report-107/heads.ts',
    found: '「衡量指標」',
  },
  {
    ...LINE,
    name: 'a note after the last table',
    change: insert(478, '', NOTE),
    at: `${FILE}:479`,
    problem: 'a line stands outside the table of the measure',
    found: `「${NOTE}」`,
  },
  {
    ...LINE,
    name: 'a note right under the last row',
    change: insert(478, NOTE),
    at: `${FILE}:478`,
    problem: 'a line stands outside the table of the measure',
    found: `「${NOTE}」`,
  },
  {
    ...LINE,
    name: 'the heading of a strategy between two tables',
    change: insert(42, STRATEGY, ''),
    at: `${FILE}:42`,
    problem: 'a line stands outside the table of the measure',
    found: `「${STRATEGY}」`,
  },
  {
    ...LINE,
    name: 'a further tab in a line that goes on with the cell above',
    change: onLine('report-107', 454, '辦法」及「', '辦法」\t及「'),
    at: `${FILE}:454`,
    problem: 'a line has a further column',
    found: '「- (2) 107年11月9日發布「銀行業及其他經金融監督管理委員會指定之金融機」',
  },
  {
    ...TABLE,
    name: 'another year in the head of the targets',
    change: onLine('report-107', 21, '107年績效', '106年績效'),
    found: `${ROWS}、106年績效目標值、${RESULT}`,
  },
  {
    ...TABLE,
    name: 'another year in the head of the results',
    change: onResult('107年度(', '106年度('),
    found: `${ROWS}、107年績效目標值、106年度(1月至12月)績效目標達成情形`,
  },
  {
    name: 'a paragraph that is never closed',
    change: onLine('report-107', 477, '83 人。</p>', '83 人。'),
    at: `${FILE}:477 107-9-7`,
    problem: 'the cell 107 年度(1 月至 12 月)績效目標達成情形 is cut off',
    expected: '4 paragraphs closed with </p>',
    found: '3',
  },
  {
    name: 'a unit in the brackets that is no unit of its body',
    change: onLine('report-107', 10, '法務部(廉政署)', '法務部(廉政署、國防部)'),
    at: `${FILE}:10 107-1-1`,
    problem: 'this agency is not in the list of agencies',
    expected: 'a name or variant in content/curated/agencies.yaml',
    found: '「法務部(廉政署、國防部)」',
    edit: 'add the body, or this way of writing it, to content/curated/agencies.yaml',
  },
];

describe('import refuses a report with', () => {
  test.each(sampled(REFUSED))('$name', (refusal) => {
    expectRefusal(runOnCopy('import', refusal.change), [messageOf(refusal)]);
  });
});

test.each([
  ['1月至6月', '2018-01/2018-06'],
  ['10月至12月', '2018-10/2018-12'],
  ['1月至12月', null],
])('the head of results for %s gives the period %s', (months, period) => {
  const head = `107年度(${months})績效目標達成情形 \t`;
  const provisions = expectImported(runOnCopy('import', onResult(`${RESULT}\t`, head)), '107');
  const results = provisions.filter(({ kind }) => kind === 'result');
  expect(results.filter(({ measure_id }) => measure_id === '107-1-2')).toMatchObject([{ roc_year: 107, period }]);
  expect(results.filter((result) => result.measure_id !== '107-1-2' && result.period !== null)).toEqual([]);
});
