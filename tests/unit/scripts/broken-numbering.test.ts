import { describe, test, vi } from 'vitest';
import { expectRefusal, onLine, runOnCopy } from './content-copy.ts';
import { sampled } from '../../sample.ts';

vi.setConfig({ testTimeout: 60_000 });

type Case = {
  readonly source: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** The first line of the message, after the file and line. */
  readonly says: string;
  readonly expected: string;
};

const CASES: readonly Case[] = [
  { source: 'report-107', line: 15, from: '2', to: '3', says: ': 序次 repeats or is skipped', expected: '序次 2' },
  { source: 'report-107', line: 15, from: '2', to: '1', says: ': 序次 repeats or is skipped', expected: '序次 2' },
  {
    source: 'report-107',
    line: 17,
    from: '(二)',
    to: '(三)',
    says: ' 序次 2: a measure number repeats or is skipped',
    expected: 'measure 2 of strategy 107-1',
  },
  {
    source: 'report-107',
    line: 43,
    from: '二、',
    to: '三、',
    says: ': a strategy number repeats or is skipped, or its title differs from the one above',
    expected: '「一、強化機關廉政經營責任制度，落實風險控管作為。」 or strategy 2',
  },
  {
    source: 'report-107',
    line: 52,
    from: '利益衝突',
    to: '利益沖突',
    says: ': a strategy number repeats or is skipped, or its title differs from the one above',
    expected: '「二、促進公開透明，防止利益衝突。」 or strategy 3',
  },
  {
    source: 'report-107',
    line: 13,
    from: ' 3. ',
    to: ' 4. ',
    says: ' 107-1-1: an item number repeats or is skipped',
    expected: 'item 3',
  },
  {
    source: 'report-107',
    line: 39,
    from: '2. ',
    to: '1. ',
    says: ' 107-1-4: an item number repeats or is skipped',
    expected: 'item 2',
  },
  {
    source: 'plan-112',
    line: 41,
    from: '(二)',
    to: '(三)',
    says: ': a measure number repeats or is skipped',
    expected: 'measure 2 of strategy 112-1',
  },
  {
    source: 'plan-112',
    line: 47,
    from: '二、',
    to: '三、',
    says: ': a strategy number repeats or is skipped',
    expected: 'strategy 2',
  },
  {
    source: 'plan-112',
    line: 42,
    from: '2. ',
    to: '3. ',
    says: ' 112-1-3: an item number repeats or is skipped',
    expected: 'item 2',
  },
  {
    source: 'plan-112',
    line: 38,
    from: '6. 各機關',
    to: '5. 各機關',
    says: ' 112-1-1: an item number repeats or is skipped',
    expected: 'item 6',
  },
  {
    source: 'plan-112',
    line: 207,
    from: '3. 提報',
    to: '1. 提報',
    says: ' 112-9-5: an item number repeats or is skipped',
    expected: 'item 3',
  },
  {
    source: 'plan-112',
    line: 224,
    from: '伍、',
    to: '陸、',
    says: ': a section number repeats or is skipped',
    expected: 'section 5 of 壹 to 柒',
  },
  {
    source: 'plan-098',
    line: 315,
    from: '二、',
    to: '三、',
    says: ': a chapter number repeats or is skipped',
    expected: 'chapter 2',
  },
  {
    source: 'plan-098',
    line: 315,
    from: '二、',
    to: '一、',
    says: ': a chapter number repeats or is skipped',
    expected: 'chapter 2',
  },
  {
    source: 'plan-098',
    line: 214,
    from: '(二)',
    to: '(三)',
    says: ': a group number repeats or is skipped',
    expected: 'group 2',
  },
  {
    source: 'plan-098',
    line: 128,
    from: '2.',
    to: '3.',
    says: ': a strategy number repeats or is skipped',
    expected: 'strategy 2',
  },
  {
    source: 'plan-098',
    line: 139,
    from: '2.',
    to: '3.',
    says: ': a measure number repeats or is skipped',
    expected: 'measure 2',
  },
  { source: 'plan-098', line: 139, from: '2.', to: '', says: ': a measure has no number', expected: 'measure 2' },
  {
    source: 'budget-aac-104',
    line: 169,
    from: '二',
    to: '三',
    says: ': a strategy number repeats or is skipped',
    expected: 'strategy 2',
  },
  {
    source: 'budget-aac-104',
    line: 167,
    from: '2 辦理',
    to: '3 辦理',
    says: ': a KPI number repeats or is skipped',
    expected: 'KPI 2',
  },
  {
    source: 'budget-aac-104',
    line: 200,
    from: '二、',
    to: '三、',
    says: ' aac-104-2-1: an item number repeats or is skipped',
    expected: 'item 2',
  },
  {
    source: 'policy-aac',
    line: 13,
    from: '貳、',
    to: '參、',
    says: ': a section number repeats or is skipped',
    expected: 'section 2',
  },
  {
    source: 'policy-aac',
    line: 20,
    from: '二、',
    to: '三、',
    says: ': a section number repeats or is skipped',
    expected: 'section 2',
  },
];

describe('import refuses a number that repeats or is skipped', () => {
  test.each(sampled(CASES))(
    '$source, line $line: 「$to」 for 「$from」',
    ({ source, line, from, to, says, expected }) => {
      const file = `content/sources/${source}.txt`;
      expectRefusal(runOnCopy('import', onLine(source, line, from, to)), [
        `${file}:${line}${says}\n  expected: ${expected}\n  found:    `,
        `to do:    compare line ${line} of ${file} with the published document and restore what is missing\n`,
      ]);
    },
  );
});
