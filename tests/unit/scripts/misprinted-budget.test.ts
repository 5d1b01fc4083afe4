import { describe, expect, test, vi } from 'vitest';
import {
  changedLines,
  expectImported,
  expectRefusal,
  inFile,
  messageOf,
  onLine,
  runOnCopy,
  type Refusal,
} from './content-copy.ts';
import { sampled } from '../../sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const FILE = 'content/sources/budget-aac-104.txt';
const EDITIONS = 'content/curated/editions.yaml';

const swapped = changedLines('budget-aac-104', (lines) =>
  lines.with(250, lines[251] ?? '').with(251, lines[250] ?? ''),
);

const TABLES: readonly Refusal[] = [
  {
    name: 'two rows in each other’s place',
    change: swapped,
    at: `${FILE}:251 aac-104-3-1`,
    problem: 'this row is not about the KPI that stands at its place',
    expected: '「先期發掘貪瀆線索」',
    found: '「加強防制貪瀆犯罪」',
  },
  {
    name: 'a head that does not name the days of the half year',
    change: onLine('budget-aac-104', 228, '(103 年 1 月 1 日起至 103 年 6 月 30 日止)', ''),
    at: `${FILE}:228`,
    problem: 'the head of this part does not name the days that it covers',
    expected: '(〇〇〇 年 〇 月 〇 日起至 〇〇〇 年 〇 月 〇 日止)',
    found: '「(二)上(103)年度已過期間施政績效及達成情形」',
  },
  {
    name: 'a head that names the first day alone',
    change: onLine('budget-aac-104', 228, '起至 103 年 6 月 30 日止', '起'),
    at: `${FILE}:228`,
    problem: 'the head of this part does not name the days that it covers',
    expected: '(〇〇〇 年 〇 月 〇 日起至 〇〇〇 年 〇 月 〇 日止)',
    found: '「(二)上(103)年度已過期間(103 年 1 月 1 日起)施政績效及達成情形」',
  },
];

describe('import refuses a budget with', () => {
  test.each(sampled(TABLES))('$name', (refusal) => {
    expectRefusal(runOnCopy('import', refusal.change), [messageOf(refusal)]);
  });
});

test.each(['起至 6 月 30 日止', '起至6月30日止', '起至 103 年 06 月 30 日止'])(
  'the half year of a budget may be written 「%s」',
  (days) => {
    const outcome = runOnCopy(
      'import',
      changedLines('budget-aac-104', (lines) =>
        lines.with(227, `(二)上(103)年度已過期間(103 年 1 月 1 日${days})施政績效及達成情形`),
      ),
    );
    expect(
      expectImported(outcome, 'aac-104')
        .filter(({ kind, roc_year }) => kind === 'result' && roc_year === 103)
        .map(({ period }) => period),
    ).toEqual(Array.from({ length: 14 }, () => '2014-01/2014-06'));
  },
);

const year = (name: string, source: string, at: string, expected: string, found: string) => ({
  name,
  at: `content/sources/${source}.txt:${at}`,
  problem: 'the year of the document is not that of its edition',
  expected: `${expected} (roc_year in ${EDITIONS})`,
  found,
  edit: `restore content/sources/${source}.txt, or correct roc_year or source_ids in ${EDITIONS}`,
});
const IN_CHINESE = 'no year in Western digits';

const YEARS: readonly Refusal[] = [
  {
    ...year('a report', 'report-107', '4 107', '107', '108'),
    change: onLine('report-107', 4, '107 年', '108 年'),
  },
  {
    ...year('a plan', 'plan-112', '34 112', '112', '111'),
    change: onLine('plan-112', 34, '112年', '111年'),
  },
  {
    ...year('a plan with another year on one of its pages', 'plan-112', '71 112', '112', '113'),
    change: onLine('plan-112', 71, '112年', '113年'),
  },
  {
    ...year('a budget', 'budget-aac-104', '5 aac-104', '104', '105'),
    change: onLine('budget-aac-104', 5, '104', '105'),
  },
  {
    ...year('a budget that writes its year 一○四 at its head', 'budget-aac-104', '5 aac-104', '104', IN_CHINESE),
    change: onLine('budget-aac-104', 5, '104', '一○四'),
  },
  {
    ...year('a budget that writes its year 一○四 on all pages', 'budget-aac-104', '5 aac-104', '104', IN_CHINESE),
    change: changedLines('budget-aac-104', (lines) =>
      lines.map((line) => line.replace(/(民\s*國\s*)104(\s*年\s*度)/u, '$1一○四$2')),
    ),
  },
  {
    ...year('a report in a plan’s place', 'report-107', '4 112', '112', '107'),
    change: inFile('curated/editions.yaml', 'source_ids: [plan-112]', 'source_ids: [report-107]'),
  },
  {
    ...year('an edition whose year was changed', 'plan-112', '34 112', '113', '112'),
    change: inFile('curated/editions.yaml', 'roc_year: 112', 'roc_year: 113'),
  },
];

describe('import refuses a document of another year than its edition:', () => {
  test.each(sampled(YEARS))('$name', (refusal) => {
    expectRefusal(runOnCopy('import', refusal.change), [messageOf(refusal)]);
  });

  test('a plan that prints no year of its own, where no evidence holds that of its edition', () => {
    expectRefusal(runOnCopy('import', inFile('curated/editions.yaml', 'roc_year: 98', 'roc_year: 99')), [
      /^content\/curated\/editions\.yaml:\d+ 098: no evidence holds the value of roc_year\n/u,
      'expected: a quotation with 「99',
    ]);
  });
});
