import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trajectory, type Moment, type Trajectory } from '../../src/charts/trajectory.ts';
import { expectGolden, expectSound } from './golden.ts';
import { anyNumber, anyWidth, anyWords, SEED } from './samples.ts';

const moment = (year: number, target: number | null, actual: number | null, unit = '案', hollow = false): Moment => ({
  year,
  label: `${year}年`,
  target: target === null ? null : { value: target, label: `目標${target}${unit}` },
  actual: actual === null ? null : { value: actual, label: `實際${actual}${unit}`, hollow },
});

const series = (...moments: Moment[]): Trajectory => ({
  id: 'sample',
  title: '專案稽核',
  desc: '專案稽核：歷年目標與結果。',
  noData: '無資料',
  hollow: '空心圓點：有不同讀法，或不是整個年度的數字',
  moments,
});

const CASES: Readonly<Record<string, Trajectory>> = {
  'far apart': series(moment(102, null, 75), moment(107, 80, 123), moment(112, 95, null)),
  neighbours: series(moment(107, 70, 75, '%', true), moment(108, 72, null, '%'), moment(112, 75, null, '%')),
  'targets alone': series(moment(107, 280, null, '件'), moment(112, 369, null, '件')),
  'equal target and result': series(moment(107, 8, 8, '場次'), moment(112, 8, null, '場次')),
  'all zero': series(moment(107, 0, 0), moment(112, 0, null)),
};

const anyMoment = fc.tuple(fc.option(anyNumber), fc.option(anyNumber), anyWords);
const anySeries = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 98, max: 130 }), { minLength: 1, maxLength: 6 }),
    fc.array(anyMoment, { minLength: 6, maxLength: 6 }),
  )
  .map(([years, figures]) =>
    series(
      ...years
        .sort((a, b) => a - b)
        .map((year, index): Moment => {
          const [target = null, actual = null, label = ''] = figures[index] ?? [];
          return {
            year,
            label,
            target: target === null ? null : { value: target, label },
            actual: actual === null ? null : { value: actual, label, hollow: year % 2 === 0 },
          };
        }),
    ),
  );

describe('trajectory', () => {
  for (const [name, data] of Object.entries(CASES))
    for (const width of [720, 328])
      it(`draws ${name} at ${width} px as it was looked at`, () => {
        expectGolden(`trajectory ${name} ${width}`, trajectory(data, { width }));
      });

  it('draws any finite figures inside its box', () => {
    fc.assert(
      fc.property(anySeries, anyWidth, (data, width) => {
        expectSound(trajectory(data, { width }));
      }),
      SEED,
    );
  });

  it('shows the years of which nothing is known, and joins nothing over them', () => {
    const svg = trajectory(CASES['far apart'] ?? series(), { width: 720 });
    expect(svg.match(/class="gap"/gu)).toHaveLength(2);
    expect(svg.match(/class="target" d="M[\d.]+ [\d.]+H[\d.]+"/gu)).toHaveLength(2);
    expect(svg).not.toContain('class="line"');
  });

  it('shows no gap between neighbouring years', () => {
    expect(trajectory(series(moment(107, 1, 1), moment(108, 2, null)), { width: 720 })).not.toContain('class="gap"');
  });
});
