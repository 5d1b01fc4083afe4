import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bullet, type Bullet } from '../../src/charts/bullet.ts';
import { expectGolden, expectSound } from './golden.ts';
import { anyBullet, anyWidth, bulletOf, SEED } from './samples.ts';

const CASES: Readonly<Record<string, Bullet>> = {
  reached: bulletOf({}),
  missed: bulletOf({
    target: { value: 120, label: '目標120件' },
    actual: { value: 92, label: '實際92件' },
    status: 'missed',
    verdict: '未達標，為目標的76.7%',
  }),
  'barely reached': bulletOf({
    target: { value: 70, label: '目標70%' },
    actual: { value: 72.69, label: '實際72.69%' },
    alternatives: [{ value: 69.33, label: '另一種讀法：69.33%' }],
    arguable: true,
    verdict: '達標，為目標的103.8%（有不同讀法）',
  }),
  'no actual': bulletOf({ actual: null, status: 'no-report', verdict: '本站尚無執行報告' }),
  'no target': bulletOf({ target: null, status: 'reported', verdict: '有報告，無從判定' }),
  'zero target': bulletOf({ target: { value: 0, label: '目標0件' }, verdict: '達標' }),
  'nothing reached': bulletOf({
    actual: { value: 0, label: '實際0案' },
    status: 'missed',
    verdict: '未達標，為目標的0%',
  }),
  'both zero': bulletOf({ target: { value: 0, label: '目標0件' }, actual: { value: 0, label: '實際0件' } }),
  millions: bulletOf({
    target: { value: 6_000_000, label: '目標600萬人次' },
    actual: { value: 7_480_000, label: '實際748萬人次' },
    verdict: '達標，為目標的124.7%',
  }),
  money: bulletOf({
    target: { value: 1e8, label: '目標1億元' },
    actual: { value: 266_310_000, label: '實際2.66億元' },
    verdict: '達標，為目標的266.3%',
  }),
  'many readings': bulletOf({
    target: { value: 53, label: '目標53人' },
    actual: { value: 139, label: '實際139人' },
    alternatives: [128, 83, 56, 45].map((value) => ({ value, label: `另一種讀法：${value}人` })),
    arguable: true,
    verdict: '達標，為目標的262.3%（有不同讀法）',
  }),
};

describe('bullet', () => {
  for (const [name, data] of Object.entries(CASES))
    for (const width of [720, 300])
      it(`draws ${name} at ${width} px as it was looked at`, () => {
        expectGolden(`bullet ${name} ${width}`, bullet(data, { width }));
      });

  it('draws any finite figures inside its box', () => {
    fc.assert(
      fc.property(anyBullet, anyWidth, (data, width) => {
        expectSound(bullet(data, { width }));
      }),
      SEED,
    );
  });

  it('draws the bar from zero to the actual and the mark at the target, on one scale', () => {
    const svg = bullet(bulletOf({}), { width: 300 });
    const [, x, width] = /class="bar s-met" x="([\d.]+)" y="\d+" width="([\d.]+)"/u.exec(svg) ?? [];
    const [, mark] = /class="target" d="M(\d+) /u.exec(svg) ?? [];
    expect([x, width]).toEqual(['8', '284']);
    expect(Number(mark)).toBe(Math.round(8 + (80 / 123) * 284));
  });

  it('keeps the words of a figure at the edge inside the drawing', () => {
    const svg = bullet(bulletOf({ target: { value: 200, label: '目標200案' } }), { width: 300 });
    expect(svg).toContain('<text x="292" y="14" class="target-label" text-anchor="end">目標200案</text>');
  });
});
