import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dumbbell, type Dumbbell, type Pair } from '../../src/charts/dumbbell.ts';
import { expectGolden, expectSound } from './golden.ts';
import { anyNumber, anyWidth, anyWords, SEED } from './samples.ts';

const pair = (label: string, former: number, next: number, unit: string, formerTarget: number | null = null): Pair => ({
  label,
  href: '/series/sample/',
  former,
  next,
  formerTarget,
  words: `結果${former}${unit} → 新目標${next}${unit}`,
});

const chart = (...pairs: Pair[]): Dumbbell => ({
  id: 'sample',
  title: '前次結果與新目標',
  desc: '新目標低於前次結果。',
  legend: '圓點前次結果（100%）、粗線新目標、細線前次目標',
  pairs,
});

const CASES: Readonly<Record<string, Dumbbell>> = {
  lowered: chart(
    pair('公共政策網路參與平臺瀏覽人次', 7_480_000, 5_500_000, '人次', 6_000_000),
    pair('財產申報法與利益衝突迴避法案件審核', 647, 500, '件', 580),
    pair('肅貪執行小組會議', 88, 80, '次', 88),
  ),
  raised: chart(pair('防貪指引或手冊', 23, 50, '件', 10), pair('反貪宣導活動', 65, 200, '場次', 50)),
  'former result of zero': chart(pair('新事項', 0, 5, '件')),
};

const anyPair = fc.record({
  label: anyWords,
  href: fc.constant('/x/'),
  former: fc.double({ min: 0, max: 1e12, noNaN: true }),
  next: fc.double({ min: 0, max: 1e12, noNaN: true }),
  formerTarget: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true })),
  words: anyWords,
});

describe('dumbbell', () => {
  for (const [name, data] of Object.entries(CASES))
    for (const width of [720, 328])
      it(`draws ${name} at ${width} px as it was looked at`, () => {
        expectGolden(`dumbbell ${name} ${width}`, dumbbell(data, { width }));
      });

  it('draws any figures inside its box', () => {
    fc.assert(
      fc.property(fc.array(anyPair, { maxLength: 6 }), anyWidth, (pairs, width) => {
        expectSound(dumbbell(chart(...pairs), { width }));
      }),
      SEED,
    );
  });

  it('draws negative figures inside its box too', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyWidth, (former, next, width) => {
        expectSound(dumbbell(chart(pair('x', former, next, '')), { width }));
      }),
      SEED,
    );
  });

  it('puts a target of half the former result half way to the line of 100 %', () => {
    const svg = dumbbell(chart(pair('x', 10, 5, '件')), { width: 328 });
    const [, from, to] = /class="link" d="M([\d.]+) [\d.]+H([\d.]+)"/u.exec(svg) ?? [];
    expect([Number(from), Number(to)]).toEqual([316, 12 + (316 - 12) / 2]);
  });

  it('draws no bar where the former result was zero', () => {
    expect(dumbbell(CASES['former result of zero'] ?? chart(), { width: 720 })).not.toContain('class="link"');
  });
});
