import { describe, expect, test } from 'vitest';
import { ContentError } from '../../scripts/content-error.ts';
import { changed, mergeWith, text } from './reported-plan.ts';

type Refused = {
  readonly name: string;
  readonly change: (text: string) => string;
  /** Line of the report, and record. */
  readonly at: string;
  readonly problem: string;
  readonly expected: string;
  readonly found: string;
};

const ADDED = { expected: 'a record of the plan' };
const TABLES = text.split('\n\n');
const LAST = (TABLES.at(-1) ?? '').replace('58', '59').replace('(九)', '(十)').replaceAll('反貪腐大使', '廉政大使');

const REFUSED: readonly Refused[] = [
  {
    name: 'prints another target than the plan',
    change: (words) => words.replace('工程施工品質查核 120 件', '工程施工品質查核 130 件'),
    at: '27 112-1-3-t2',
    problem: 'this text differs from that of plan-112, line 42',
    expected: '「2. 工程施工品質查核 120 件。」',
    found: '「2. 工程施工品質查核 130 件。」',
  },
  {
    name: 'gives a body another role than the plan',
    change: (words) => words.replace('績效目標 6 協辦機關', '績效目標 6 主辦機關'),
    at: '7 112-1-1 moea 績效目標 6',
    problem: 'this text differs from that of plan-112, line 35',
    expected: '「經濟部 (support)」',
    found: '「經濟部 (lead)」',
  },
  {
    ...ADDED,
    name: 'has one target more than the plan',
    change: (words) => words.replace('工程施工品質查核 120 件。', '工程施工品質查核 120 件。 3. 工程查核 10 件。'),
    at: '27 112-1-3-t3',
    problem: 'no earlier document prints this item',
    found: '「3. 工程查核 10 件。」',
  },
  {
    ...ADDED,
    name: 'names one agency more than the plan',
    change: (words) => words.replace('法務部(廉政署) 績效目標 6', '法務部(廉政署)、國防部 績效目標 6'),
    at: '7 112-1-1 mnd 績效目標 1 至 5',
    problem: 'no earlier document prints this agency',
    found: '「國防部 (lead)」',
  },
  {
    ...ADDED,
    name: 'has one measure more than the plan',
    change: (words) => `${words}\n\n${LAST}`,
    at: '527 112-9-10',
    problem: 'no earlier document prints this measure',
    found: '「評估我國建立全球廉政大使職務，讓臺灣與國際夥伴間的關係更加密切，提升反貪腐策略。」',
  },
  {
    name: 'leaves out a target',
    change: (words) => words.replace(' 2. 工程施工品質查核 120 件。', ''),
    at: '27 112-1-3-t2',
    problem: 'the document leaves out this item',
    expected: '「2. 工程施工品質查核 120 件。」 (plan-112, line 42)',
    found: 'nothing',
  },
  {
    name: 'leaves out an agency',
    change: (words) => words.replace('、法務部(廉政署) 績效目標 6', ' 績效目標 6'),
    at: '7 112-1-1 moj-aac 績效目標 1 至 5',
    problem: 'the document leaves out this agency',
    expected: '「法務部(廉政署) (lead)」 (plan-112, line 35)',
    found: 'nothing',
  },
  {
    name: 'is cut off after measure 20',
    change: () => TABLES.slice(0, 21).join('\n\n'),
    at: '181 112-7',
    problem: 'the document leaves out this strategy; it may be cut off',
    expected: '「強化企業誠信，凝聚私部門反貪腐共識。」 (plan-112, line 97)',
    found: 'nothing',
  },
];

describe('a later report is refused where it', () => {
  test.each(REFUSED)('$name', ({ change, at, problem, expected, found }) => {
    const other = changed(change);
    const [line = '', ...record] = at.split(' ');
    expect(() => mergeWith(other)).toThrow(ContentError);
    expect(() => mergeWith(other)).toThrow(`content/sources/report-112.txt:${line} ${record.join(' ')}: ${problem}`);
    expect(() => mergeWith(other)).toThrow(`\n  expected: ${expected}\n  found:    ${found}\n  to do:    `);
    expect(() => mergeWith(other)).toThrow(
      'compare both documents; a changed text needs a decision on which of them this edition follows',
    );
  });
});
