import { describe, expect, it } from 'vitest';
import { checks } from '../../../../scripts/rules/checks.ts';
import { curatedCheckSchema, type CuratedCheck } from '../../../../src/schemas/curated-check.ts';
import { storedContent } from '../../../content/stored-content.ts';

const RATE = {
  id: '107-1-1-c1',
  kind: 'rate',
  claim: { in: '107-1-1-r1', line: 13, quote: '採取適當措施的比率為 72.69%' },
  stated: 72.69,
  unit: '%',
  formula: '(a + b) / c * 100',
  inputs: {
    a: { value: 330, unit: '件', in: '107-1-1-r1', line: 13, quote: '107 年採行預警作為計 330 件' },
    b: { value: 16, unit: '案', in: '107-1-1-r1', line: 13, quote: '計 16 案全國性專案稽核' },
    c: { value: 476, unit: '件', in: '107-1-1-r1', line: 13, quote: '高度廉政風險事件計 476 件' },
  },
  verdict: 'holds',
};

/** What the rule says of one check, as its list holds it. */
function complaints(change: Readonly<Record<string, unknown>>, more: readonly CuratedCheck[] = []) {
  const entry = curatedCheckSchema.parse({ ...RATE, ...change });
  const at = { file: 'content/curated/checks/report-107.yaml', line: 1 };
  const entries = [entry, ...more].map((each) => ({ ...each, at }));
  return checks({ ...storedContent, curated: { ...storedContent.curated, checks: entries } }).complaints;
}

const { inputs } = RATE;

describe('checks', () => {
  it('takes the real entries as they are', () => {
    expect(checks(storedContent).complaints).toEqual([]);
  });

  it.each([
    ['a rate that comes out rounded', {}],
    ['one that does not, and says so', { formula: 'a / c * 100', inputs: { a: inputs.a, c: inputs.c }, verdict: 'fails', note: '不計專案稽核。' }],
    ['one that depends on the reading', { verdict: 'arguable', note: '分子含專案稽核。' }],
    [
      'a comparison',
      {
        kind: 'consistency',
        claim: { in: '107-1-1-r1', line: 13, quote: '已達績效目標值' },
        stated: null,
        formula: 'a >= b',
        inputs: {
          a: { value: 72.69, unit: '%', in: '107-1-1-r1', line: 13, quote: '比率為 72.69%' },
          b: { value: 70, unit: '%', in: '107-1-1-t1', line: 12, quote: '達 70%' },
        },
      },
    ],
    [
      'things counted',
      {
        kind: 'count',
        claim: { in: '107-1-1-r1', line: 13, quote: '計 16 案全國性專案稽核' },
        stated: 16,
        unit: '案',
        formula: 'count(a, b)',
        inputs: {
          a: { value: 1, in: '107-1-1-r1', line: 13, quote: '緊急農水路改善工程' },
          b: { value: 1, in: '107-1-1-r1', line: 13, quote: '公益彩券回饋金補助計畫' },
        },
        verdict: 'arguable',
        note: '只列出部分，並以等字結尾。',
      },
    ],
  ])('takes %s', (_, change) => {
    expect(complaints(change)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['a claim on another line', { claim: { ...RATE.claim, line: 12 } }, 'is not on its lines', 'line 12'],
    ['words that are not there', { claim: { ...RATE.claim, quote: '比率為 72.70%' } }, 'does not stand in', ''],
    ['a text that does not exist', { claim: { ...RATE.claim, in: '107-1-1-r99' } }, 'does not exist', '107-1-1-r99'],
    ['an input that its quotation does not contain', { inputs: { ...inputs, b: { ...inputs.b, value: 17 } } }, 'b: the quotation does not contain the figure', '16 案'],
    ['another unit', { inputs: { ...inputs, b: { ...inputs.b, unit: '件' } } }, 'b: the unit does not stand after the figure', '16 案'],
    ['a figure that the claim does not state', { stated: 72.7 }, 'claim: the quotation does not contain the figure', '72.69'],
    ['a formula that cannot be parsed', { formula: '(a + b / c * 100' }, 'cannot be computed', '(a + b'],
    ['a division by zero', { formula: 'a / (b - b) + c' }, 'cannot be computed', 'b - b'],
    ['an unknown input', { formula: '(a + b) / d * 100' }, 'unknown inputs', 'd'],
    ['an idle input', { formula: 'a / c * 100' }, 'not in the formula', 'b'],
    ['a verdict that is not computed', { verdict: 'fails', note: '不符。' }, 'the verdict is not what the formula gives', 'fails'],
    ['a failure without a note', { formula: 'a / c * 100', inputs: { a: inputs.a, c: inputs.c }, verdict: 'fails' }, 'has no note', 'none'],
    ['an id of another measure', { id: '107-1-2-c1' }, 'the id is not that of its measure', '107-1-2-c1'],
  ])('refuses %s', (_, change, problem, found) => {
    const said = complaints(change);
    expect(said.map((each) => `${each.problem} ${each.found ?? ''}`).join('\n')).toContain(problem);
    expect(said.map((each) => each.found).join('\n')).toContain(found);
    expect(said.every(({ record, file, line }) => record !== '' && file.endsWith('.yaml') && line === 1)).toBe(true);
  }); // prettier-ignore

  it('refuses an id that is used twice', () => {
    const again = curatedCheckSchema.parse(RATE);
    expect(complaints({}, [again]).map(({ problem }) => problem)).toEqual(['this id is used twice']);
  });
});
