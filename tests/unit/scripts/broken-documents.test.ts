import { describe, test, vi } from 'vitest';
import { changedLines, expectRefusal, onLine, runOnCopy, type Case, type Change } from './content-copy.ts';
import { sampled } from '../../sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const without = (source: string, line: number): Change => changedLines(source, (lines) => lines.toSpliced(line - 1, 1));

const COLUMNS: readonly Case[] = [
  [
    'plan-112: a tab removed from a row',
    onLine('plan-112', 42, '\t<p>每年提報稽核', '<p>每年提報稽核'),
    [
      'content/sources/plan-112.txt:42: a row of the table does not have its columns\n',
      'expected: 6 cells: 具體策略',
      'found:    5 cells: \t<p>(三) 辦理',
    ],
  ],
  [
    'plan-112: a tab removed from a row that goes on after a page',
    onLine('plan-112', 45, '\t\t', '\t'),
    ['content/sources/plan-112.txt:45: a row of the table does not have its columns\n', 'found:    5 cells'],
  ],
  [
    'plan-112: a tab removed from the head of a page',
    onLine('plan-112', 40, '績效目標\t', '績效目標'),
    ['content/sources/plan-112.txt:40: a row of the table does not have its columns\n', 'found:    5 cells: 具體策略'],
  ],
  [
    'plan-098: a cell of the head removed',
    without('plan-098', 113),
    [
      'content/sources/plan-098.txt:112: the table of this chapter does not have its columns\n',
      'expected: 具體策略、執行措施、績效目標、辦理機關\n',
      'found:    執行措施、績效目標、辦理機關、(一)肅貪：\n',
    ],
  ],
  [
    'plan-098: the cell of a strategy removed',
    without('plan-098', 123),
    [
      'content/sources/plan-098.txt:123: a row of the table does not have its columns\n',
      'expected: four cells: 具體策略、執行措施、績效目標、辦理機關\n',
      'found:    「定期召開',
    ],
  ],
  [
    'plan-098: the cell of a target removed',
    without('plan-098', 125),
    [
      /^content\/sources\/plan-098\.txt:12[3-8]: a row of the table does not have its columns\n/u,
      'expected: four cells',
    ],
  ],
  [
    'plan-098: the cell of agencies removed, before a numbered strategy',
    without('plan-098', 141),
    [/^content\/sources\/plan-098\.txt:1(?:3[89]|4[0-4]): /u, 'expected: four cells'],
  ],
  [
    'budget-aac-104: a tab removed from the KPIs',
    onLine('budget-aac-104', 167, '\t統計數據', '統計數據'),
    [
      'content/sources/budget-aac-104.txt:167: a row of the table does not have its columns\n',
      'expected: 6 cells\n',
      'found:    5 cells: \t2 辦理',
    ],
  ],
  [
    'budget-aac-104: a tab removed from the results of 102',
    onLine('budget-aac-104', 217, '\t90%', '90%'),
    [
      'content/sources/budget-aac-104.txt:217: a row of the table does not have its columns\n',
      'expected: 4 cells\n',
      'found:    3 cells',
    ],
  ],
  [
    'budget-aac-104: a tab removed from the results of 103',
    onLine('budget-aac-104', 251, '\t103', '103'),
    [
      'content/sources/budget-aac-104.txt:251: a row of the table does not have its columns\n',
      'expected: 3 cells\n',
      'found:    2 cells',
    ],
  ],
  [
    'budget-aac-104: a tab removed from the table of staff',
    onLine('budget-aac-104', 40, '\t', ''),
    ['content/sources/budget-aac-104.txt:40: a row of the table does not have its columns\n'],
  ],
  ...[
    [7, '具體策略'],
    [9, '績效目標'],
    [10, '辦理機關'],
    [12, '107 年績效目標值'],
  ].map(([line, head]): Case => [
    `report-107: the row ${head} removed`,
    without('report-107', Number(line)),
    [
      'content/sources/report-107.txt:6 序次 1: the table of this measure does not have its rows\n',
      'expected: 序次、具體策略、執行措施、績效目標、辦理機關、績效衡量指標、107年績效目標值、107年度(…)績效目標達成情形\n',
    ],
  ]),
  [
    'report-107: the row of results removed',
    without('report-107', 40),
    ['content/sources/report-107.txt:', '績效目標達成情形'],
  ],
];

describe('import refuses a table that lacks a column', () => {
  test.each(sampled(COLUMNS))('%s', (_, change, says) => {
    expectRefusal(runOnCopy('import', change), says);
  });
});

const AGENCIES: readonly Case[] = [
  [
    'plan-112',
    onLine('plan-112', 72, '<p>國家發展委員會</p>', '<p>國家發展會議</p>'),
    ['content/sources/plan-112.txt:72 112-3-1: ', 'found:    「國家發展會議」\n'],
  ],
  [
    'plan-098',
    onLine('plan-098', 126, '（政風司）', '（政風處）'),
    ['content/sources/plan-098.txt:126 098-1-1-1-1: ', 'found:    「法務部（政風處）」\n'],
  ],
  [
    'report-107',
    onLine('report-107', 19, '行政院主計總處', '行政院主計局'),
    ['content/sources/report-107.txt:19 107-1-2: ', 'found:    「行政院主計局」\n'],
  ],
];

describe('import refuses a body that is not in the list of agencies', () => {
  test.each(sampled(AGENCIES))('%s', (_, change, says) => {
    expectRefusal(runOnCopy('import', change), [
      ...says,
      'this agency is not in the list of agencies\n',
      'expected: a name or variant in content/curated/agencies.yaml\n',
      'to do:    add the body, or this way of writing it, to content/curated/agencies.yaml\n',
    ]);
  });
});
