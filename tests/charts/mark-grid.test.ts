import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markGrid, type Mark, type MarkGrid } from '../../src/charts/mark-grid.ts';
import { STATUSES, type Status } from '../../src/schemas/indicator.ts';
import { statusLabels } from '#i18n/status.ts';
import { boxOf, expectGolden, expectSound } from './golden.ts';
import { anyStatus, anyWidth, anyWords, SEED } from './samples.ts';

const columns = STATUSES.map((status) => ({ status, label: statusLabels[status] }));

const marks = (counts: Partial<Record<Status, number>>): Mark[] =>
  STATUSES.flatMap((status) =>
    Array.from({ length: counts[status] ?? 0 }, (_, index) => ({
      status,
      arguable: index === 0,
      href: `/indicators/${status}-${index}/`,
      label: `${statusLabels[status]}${index + 1}`,
    })),
  );

const grid = (sections: MarkGrid['sections']): MarkGrid => ({
  id: 'sample',
  title: '各策略指標的判定',
  desc: '達標46、未達標2。',
  columns,
  doubt: '右上有小點：有不同讀法',
  sections,
});

const CASES: Readonly<Record<string, MarkGrid>> = {
  strategies: grid([
    {
      head: '',
      rows: [
        { label: '一、強化機關廉政經營責任制度，落實風險控管作為。', marks: marks({ met: 8, claimed: 3 }) },
        {
          label: '八、增修肅貪法令，強化肅貪能量，落實揭弊者保護。',
          marks: marks({ met: 7, missed: 2, claimed: 3, 'no-target': 1 }),
        },
        { label: '九、推動國際合作', marks: marks({ met: 5, claimed: 4, 'not-done': 1, reported: 5 }) },
      ],
    },
  ]),
  editions: grid([
    { head: '98年方案', rows: [{ label: '獨自負責', marks: marks({ 'no-report': 5 }) }] },
    {
      head: '107年執行情形報告',
      rows: [
        { label: '獨自負責', marks: marks({ met: 2, claimed: 2, 'not-done': 2, reported: 3 }) },
        { label: '與各機關共同負責', marks: marks({ met: 14, claimed: 3 }) },
      ],
    },
  ]),
  'one column': grid([{ head: '', rows: [{ label: '協辦', marks: marks({ 'no-report': 60 }) }] }]),
};

const anyMark = fc.record({ status: anyStatus, arguable: fc.boolean(), href: fc.constant('/x/'), label: anyWords });
const anyRow = fc.record({ label: anyWords, marks: fc.array(anyMark, { maxLength: 40 }) });
const anyGrid = fc
  .array(fc.record({ head: anyWords, rows: fc.array(anyRow, { maxLength: 4 }) }), { minLength: 1, maxLength: 3 })
  .map(grid);

describe('markGrid', () => {
  for (const [name, data] of Object.entries(CASES))
    for (const width of [720, 328])
      it(`draws ${name} at ${width} px as it was looked at`, () => {
        expectGolden(`mark-grid ${name} ${width}`, markGrid(data, { width, className: 'matrix' }));
      });

  it('draws any rows inside its box', () => {
    fc.assert(
      fc.property(anyGrid, anyWidth, (data, width) => {
        expectSound(markGrid(data, { width, className: 'matrix' }));
      }),
      SEED,
    );
  });

  it('draws one link for each indicator, wherever its row breaks', () => {
    const svg = markGrid(CASES['one column'] ?? grid([]), { width: 328, className: 'matrix' });
    expect(svg.match(/<a href="/gu)).toHaveLength(60);
    expect(
      new Set([...svg.matchAll(/<rect class="hit" x="([\d.]+)" y="([\d.]+)"/gu)].map(([, x, y]) => `${x} ${y}`)).size,
    ).toBe(60);
    expect(boxOf(svg).height).toBeGreaterThan(100);
  });

  it('leaves 24 px for each link, as fingers need, even where a drawing of 328 px has 288 px', () => {
    for (const [width, size] of [
      [720, 24],
      [328, 28],
    ] as const) {
      const svg = markGrid(CASES['strategies'] ?? grid([]), { width, className: 'matrix' });
      const hits = [...svg.matchAll(/class="hit"[^>]* width="(\d+)" height="(\d+)"/gu)].map(([, w, h]) => `${w}×${h}`);
      expect(new Set(hits)).toEqual(new Set([`${size}×${size}`]));
    }
  });

  it('leaves out the columns that no indicator has', () => {
    const svg = markGrid(CASES['one column'] ?? grid([]), { width: 720, className: 'matrix' });
    expect(svg.match(/class="head /gu)).toHaveLength(1);
    expect(svg).toContain('class="head s-no-report"');
  });
});
