import { describe, expect, test, vi } from 'vitest';
import { expectImported, expectRefusal, messageOf, onLine, runOnCopy, type Refusal } from './content-copy.ts';
import { sampled } from '../../sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const [REPORT, PLAN] = ['content/sources/report-107.txt', 'content/sources/plan-112.txt'];
const AGENCIES = 'content/curated/agencies.yaml';

const NUMBER = { at: `${REPORT}:39 107-1-4`, problem: 'an item number repeats or is skipped', expected: 'item 2' };
const HEADING = {
  at: `${PLAN}:73 112-3-2`,
  problem: 'this agency heading is not in the list of agencies',
  expected: `a name or variant in ${AGENCIES}`,
  edit: `add the body, or this way of writing it, to ${AGENCIES}`,
};
const PROSE = { problem: 'a number repeats or is skipped', expected: 'number 2' };

const REFUSED: readonly Refusal[] = [
  {
    ...NUMBER,
    name: 'the number 2、',
    change: onLine('report-107', 39, '2. ', '2、'),
    found: '2、施工品質查核 110 件。…',
  },
  {
    ...NUMBER,
    name: 'the number 2. behind a comma',
    change: onLine('report-107', 39, '。 2. ', '，2. '),
    found: '2. 施工品質查核 110 件。…',
  },
  {
    ...NUMBER,
    name: 'the number 2. behind 、',
    change: onLine('report-107', 39, '。 2. ', '、2. '),
    found: '2. 施工品質查核 110 件。…',
  },
  {
    ...HEADING,
    name: 'the heading of a body that is not in the list',
    change: onLine('plan-112', 73, '國防部：維持', '僑務委員會：維持'),
    found: '「僑務委員會」',
  },
  {
    ...HEADING,
    name: 'such a heading with a half-width colon',
    change: onLine('plan-112', 73, '國防部：維持', '僑務委員會:維持'),
    found: '「僑務委員會」',
  },
  {
    ...HEADING,
    name: 'a heading of two bodies, one of them not in the list',
    change: onLine('plan-112', 73, '國防部：維持', '國防部、僑務委員會：維持'),
    found: '「國防部、僑務委員會」',
  },
  {
    ...HEADING,
    name: 'such a heading at the beginning of its cell',
    change: onLine('plan-112', 73, '法務部廉政署：每年', '法務部政風處：每年'),
    found: '「法務部政風處」',
  },
  {
    ...PROSE,
    name: 'the number (四) for (二) in the prose of policy-aac',
    change: onLine('policy-aac', 23, '(二)', '(四)'),
    at: 'content/sources/policy-aac.txt:23',
    found: '「(四)落實公益揭弊者保護法，提供揭弊者安心保護，共創廉」',
  },
  {
    ...PROSE,
    name: 'the number 四、 for 二、 in the prose of plan-098',
    change: onLine('plan-098', 66, '二、', '四、'),
    at: 'content/sources/plan-098.txt:66',
    found: '「四、不必貪：完善員工福利待遇，激勵提升服務品質。」',
  },
  {
    ...PROSE,
    name: 'the number 一、 twice in the prose of plan-098',
    change: onLine('plan-098', 66, '二、', '一、'),
    at: 'content/sources/plan-098.txt:66',
    found: '「一、不必貪：完善員工福利待遇，激勵提升服務品質。」',
  },
];

describe('import refuses', () => {
  test.each(sampled(REFUSED))('$name', (refusal) => {
    expectRefusal(runOnCopy('import', refusal.change), [messageOf(refusal)]);
  });
});

describe('import reads', () => {
  test.each([
    ['2．', onLine('report-107', 39, '2. ', '2．')],
    ['２．', onLine('report-107', 39, '2.', '２．')],
    ['２. ', onLine('report-107', 39, '2. ', '２. ')],
  ])('the number %s as 2.', (_, change) => {
    const targets = expectImported(runOnCopy('import', change), '107').filter(
      ({ measure_id, kind }) => measure_id === '107-1-4' && kind === 'target',
    );
    expect(targets.map(({ id, n, text }) => [id, n, text])).toEqual([
      ['107-1-4-t1', 1, '政府採購稽核件數 280 件。'],
      ['107-1-4-t2', 2, '施工品質查核 110 件。'],
    ]);
  });

  test.each([
    ['a full-width point', onLine('report-107', 39, '2.', '2．')],
    ['a full-width digit', onLine('report-107', 39, '2.', '２.')],
    ['a half-width colon behind a heading', onLine('plan-112', 73, '國防部：', '國防部:')],
  ])('%s, and gives the records that it gave before', (_, change) => {
    const outcome = runOnCopy('import', change);
    expectImported(outcome, '107');
    expect(outcome.after).toEqual(outcome.before);
  });

  test.each([
    ['國防部:', '國防部'],
    ['國防部、財政部：', '國防部、財政部'],
  ])('「%s」 as a heading', (printed, heading) => {
    const outcome = runOnCopy('import', onLine('plan-112', 73, '國防部：', printed));
    const targets = expectImported(outcome, '112').filter(
      ({ measure_id, kind }) => measure_id === '112-3-2' && kind === 'target',
    );
    expect(targets).toMatchObject([
      { id: '112-3-2-t1', heading: '法務部廉政署', text: '每年提報弱勢項目分析及策進作為。' },
      { id: '112-3-2-t2', heading, text: expect.stringMatching(/^維持「B」級國家.*廉政政策。$/u) as unknown },
    ]);
  });
});
