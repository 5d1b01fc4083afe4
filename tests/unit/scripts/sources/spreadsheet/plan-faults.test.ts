import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../../../scripts/content-error.ts';
import { csvOf, readPlanCsv } from './csv.ts';
import { FIRST, HEADS, put, rows, SECOND } from './plan-rows.ts';

type Fault = readonly [name: string, text: string, message: string];

const NUMBER = 'correct the number at the beginning of the cell; numbers run from 1, each once, without a gap';

const FAULTS: readonly Fault[] = [
  [
    'a missing column',
    csvOf([HEADS.with(3, ''), put(FIRST, 3, '')]),
    `row 1: the column 辦理機關 is missing
  expected: 具體策略、執行措施、辦理機關、績效目標值
  found:    具體策略、執行措施、績效目標、績效衡量指標、績效目標值、達成情形
  to do:    add the column 辦理機關; the first row that is not empty must be the heads`,
  ],
  [
    'an unknown column',
    csvOf([
      [...HEADS, '備註'],
      [...FIRST, ''],
    ]),
    `row 1, column H: this head is not that of a column
  expected: 具體策略、執行措施、績效目標、辦理機關、績效衡量指標、績效目標值、達成情形; 績效目標值 and 達成情形 may have their year before them (113年績效目標值)
  found:    「備註」
  to do:    correct the head, or delete the column; the first row that is not empty must be the heads`,
  ],
  [
    'a column that is there twice',
    csvOf([
      [...HEADS, '113年績效目標值'],
      [...FIRST, ''],
    ]),
    `row 1, column H: the column 績效目標值 is there twice
  expected: each column once
  found:    「績效目標值」 and 「113年績效目標值」
  to do:    delete one of the two columns, or correct its head`,
  ],
  [
    'another year in a head',
    csvOf([HEADS.with(5, '112年績效目標值'), FIRST]),
    `row 1, column 績效目標值: the year of this head is not that of the edition
  expected: 113年
  found:    「112年績效目標值」
  to do:    correct the head, or give the command the right edition`,
  ],
  [
    'an empty 執行措施 beside a new strategy',
    rows(FIRST, put(put(SECOND, 0, '二、透明。'), 1, '')),
    `row 3, column 執行措施: the cell 執行措施 is empty
  expected: the text of a measure; only rows that go on with the measure above may leave it out
  found:    nothing
  to do:    enter the text; where the cell is merged over several rows, number the items of the other cells on: 1., 2., …`,
  ],
  [
    'an empty 執行措施 in a row with bodies and a target',
    rows(FIRST, put(SECOND, 1, '')),
    'row 3, column 執行措施: the cell 執行措施 is empty\n',
  ],
  [
    'a measure number that cannot be read',
    rows(FIRST, put(SECOND, 1, '貳 稽核。')),
    `row 3, column 執行措施: no number can be read at the beginning of the cell
  expected: 「（二）…」
  found:    「貳 稽核。」
  to do:    ${NUMBER}`,
  ],
  [
    'a measure number that repeats',
    rows(FIRST, put(SECOND, 1, '（一）稽核。')),
    `row 3, column 執行措施: a number repeats or is skipped
  expected: 「（二）…」
  found:    「（一）稽核。」
  to do:    ${NUMBER}`,
  ],
  [
    'a strategy number that is skipped',
    rows(FIRST, put(put(SECOND, 0, '三、透明。'), 1, '（一）稽核。')),
    'row 3, column 具體策略: a number repeats or is skipped\n  expected: 「二、…」\n  found:    「三、透明。」\n',
  ],
  [
    'a number without a text',
    rows(put(FIRST, 1, '（一）')),
    'row 2, column 執行措施: the cell has a number and no text\n',
  ],
  [
    'a measure without a strategy',
    rows(put(FIRST, 0, '')),
    `row 2, column 具體策略: a measure stands before the first strategy
  expected: a 具體策略 in this row or above
  found:    none
  to do:    enter the 具體策略 of this measure`,
  ],
  [
    'an empty target',
    rows(put(FIRST, 5, '')),
    `row 2, column 績效目標值: the cell 績效目標值 is empty
  expected: a text; 「無。」 where the plan sets no target
  found:    nothing
  to do:    enter the text; of cells that are merged over several measures, enter it in each`,
  ],
  [
    'item numbers that repeat',
    rows(put(FIRST, 5, '1. 甲。 1. 乙。')),
    `row 2, column 績效目標值: an item number repeats or is skipped
  expected: item 2
  found:    1. 乙。…
  to do:    correct the cell: its items are numbered 1., 2., 3. in order, each once; a body that heads items stands in content/curated/agencies.yaml`,
  ],
  [
    'an agency that is not in the list',
    rows(put(FIRST, 3, '法務部廉正署、國防部')),
    `row 2, column 辦理機關: this agency is not in the list of agencies
  expected: a name of content/curated/agencies.yaml; near ones: 法務部廉政署、法務部、法務部政風司
  found:    「法務部廉正署」
  to do:    correct the name (names are parted by 、); or enter it in content/curated/agencies.yaml: another way to write a body under its variants as { form: '法務部廉正署', source: plan-113, line: 2 }, a new body as an entry of its own (content/README.md, 「新增機關名稱」)`,
  ],
  [
    'a role that is not known',
    rows(put(FIRST, 3, '主責機關：法務部')),
    `row 2, column 辦理機關: this role of agencies is not known
  expected: 主辦機關： or 協辦機關：
  found:    「主責機關：法務部」
  to do:    correct the role; names are parted by 、`,
  ],
  [
    'a name of former years',
    rows(put(FIRST, 3, '行政院農業委員會')),
    `row 2, column 辦理機關: this name was not in force in ROC 113
  expected: the name that took over: 農業部
  found:    「行政院農業委員會」, ? to 2023-07-31
  to do:    compare the document and correct the name; where its dates are wrong, correct them in content/curated/agencies.yaml`,
  ],
  [
    'text in a column without a head',
    csvOf([HEADS, [...FIRST, '備忘']]),
    `row 2, column H: text stands in a column without a head
  expected: nothing, or a head over this column
  found:    「備忘」
  to do:    give the column its head, or empty the cell; a comma inside a cell needs quotes around the cell`,
  ],
  [
    'a lost character',
    rows(put(FIRST, 5, '宣導\uFFFD場。')),
    `row 2, column F: a character of this cell was lost, or is of one’s own making (造字)
  expected: characters that every computer shows alike
  found:    「宣導□場。」, where □ is it
  to do:    save the spreadsheet as 「CSV UTF-8（逗號分隔）」 and look at this cell again`,
  ],
  [
    'a character of one’s own making',
    rows(put(FIRST, 5, '王\uE000煊。')),
    'row 2, column F: a character of this cell was lost, or is of one’s own making (造字)\n',
  ],
  [
    'an error of Excel',
    rows(put(FIRST, 4, '#NAME?')),
    `row 2, column E: Excel could not show what this cell holds
  expected: a text
  found:    #NAME?
  to do:    format the cell as text in Excel, enter the words again, and save as CSV`,
  ],
  [
    'semicolons in the place of commas',
    rows(FIRST).replaceAll(',', ';'),
    'to do:    the cells are parted by semicolons: save the file as CSV, with commas',
  ],
  [
    'no measures',
    rows(),
    `row 2: the spreadsheet has no measures
  expected: rows with an 執行措施 below the heads
  found:    none
  to do:    save the sheet that holds the measures as CSV; Excel saves the sheet that is shown, and no other`,
  ],
];

function messageOf(csv: string): string {
  try {
    readPlanCsv(csv);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return '';
}

describe('a spreadsheet of a plan is refused for', () => {
  it.each(FAULTS)('%s', (_, csv, message) => {
    expect(messageOf(csv)).toContain(message);
  });

  it.each(FAULTS.filter(([name]) => !/semicolons|skipped/u.test(name)))('%s, and for nothing else', (_, csv) => {
    expect(messageOf(csv).match(/ {2}to do:/gu)).toHaveLength(1);
  });

  it('all that is wrong with it at once, in the order of its rows', () => {
    const csv = csvOf([
      [...HEADS, '備註'],
      [...put(FIRST, 3, '法務部廉正署'), ''],
      [...put(put(SECOND, 1, '（四）稽核。'), 3, '國防部部、外交'), '字'],
      [...put(put(SECOND, 1, '（五）查處。'), 5, '1. 甲。 3. 乙。'), ''],
    ]);
    expect(messageOf(csv).match(/^plan-113\.csv row \d, column [^:]+/gmu)).toEqual([
      'plan-113.csv row 1, column H',
      'plan-113.csv row 2, column 辦理機關',
      'plan-113.csv row 3, column H',
      'plan-113.csv row 3, column 執行措施',
      'plan-113.csv row 3, column 辦理機關',
      'plan-113.csv row 3, column 辦理機關',
      'plan-113.csv row 4, column 績效目標值',
    ]);
  });
});
