import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD, shareCard, type Area, type Frame } from '../../src/charts/share/frame.ts';
import { balanced } from '../../src/charts/share/lines.ts';
import { figuresBody } from '../../src/charts/share/figures.ts';
import { quotationBody } from '../../src/charts/share/quotation.ts';
import { tallyBody, type TallyRow } from '../../src/charts/share/tally.ts';
import { trendBody } from '../../src/charts/share/trend.ts';
import { shareDrawings } from '../../src/data/share-images.ts';
import { PICTURE_STYLE } from '../../src/data/picture-style.ts';
import { realData } from '../real-content.ts';
import { expectGolden, malformed } from './golden.ts';
import { anyBullet, anyNumber, anyStatus, anyWords, bulletOf, SEED } from './samples.ts';

const drawings = new Map(shareDrawings(realData).map(({ path, svg }) => [path, svg.replace(PICTURE_STYLE, '')]));

/** The longest and the shortest real case of each kind, and those that are drawn otherwise than their like. */
const LOOKED_AT = [
  'site',
  'indicators/107-1-3-t1a',
  'indicators/107-7-6-t1',
  'indicators/107-9-4-t1',
  'indicators/107-7-8-t1',
  'indicators/112-9-8-t2',
  'indicators/aac-104-1-3-r103-2',
  'series/aac-conviction-rate',
  'series/wiretap-approval-rate',
  'agencies/moa',
  'agencies/moj-aac',
  'agencies/oac',
  'editions/107',
  'editions/aac-policy',
  'checks/107-9-1-c7',
  'checks/107-9-5-c1',
];

const FRAME: Frame = {
  id: 'f',
  desc: '',
  site: '國家廉政建設行動方案追蹤',
  kicker: '指標',
  title: '專案稽核案數',
  place: '執行措施107-1-3',
  path: '/indicators/107-1-3-t1a/',
};
const card = (change: Partial<Frame>, body: (area: Area) => readonly string[] = () => []): string =>
  shareCard({ ...FRAME, ...change }, '', body);
const wordsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, words = '']) => words);
const VERDICT = { label: '判定', sign: '≠', words: '不符', className: 'v-fails' };
const ROW: TallyRow = {
  head: '107年執行情形報告',
  below: '獨自負責',
  counts: [{ status: 'met', count: 50, arguable: 13, words: '達標50（其中13項有不同讀法）' }],
};

const FEW: TallyRow = {
  ...ROW,
  counts: [{ status: 'met', count: 5, arguable: 1, words: '達標5（其中1項有不同讀法）' }],
};

describe('pictures for sharing', () => {
  it.each(LOOKED_AT)('draw %s as it was looked at', (path) => {
    expectGolden(`share-${path.replaceAll('/', '-')}`, drawings.get(`share/${path}`) ?? '');
  });

  it('cut a title that no size can hold, and leave out a place that finds no room', () => {
    const svg = card({
      title: '公務員廉政倫理規範'.repeat(40),
      place: 'Directorate-General of Budget, Accounting and Statistics',
      path: `/agencies/${'long-'.repeat(9)}name/`,
    });
    const lines = [...svg.matchAll(/font-size="34" font-weight="700">([^<]*)</gu)].map(([, words = '']) => words);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/u);
    expect(wordsOf(svg)).not.toContain('Directorate-General of Budget, Accounting and Statistics');
    expect(wordsOf(card({}))).toContain('執行措施107-1-3');
  });

  it('break a title between words, into lines of about one length, and hang a bracket that opens one', () => {
    expect(balanced('一二三四五六七八九十甲乙', 10, 100, 2)).toEqual(['一二三四五六', '七八九十甲乙']);
    expect(balanced('公務員廉政倫理規範及請託關說登錄查察作業要點修正草案陳報核定', 48, 1072, 2)).toEqual([
      '公務員廉政倫理規範及請託關說登錄',
      '查察作業要點修正草案陳報核定',
    ]);
    expect(balanced('一二', 10, 15, 2)).toEqual(['一', '二']);
    expect(balanced('共有12,345件', 10, 50, 3)).toEqual(['共有', '12,345件']);
    expect(card({ title: '「八大洗錢高風險犯罪」' })).toContain('<text x="31"');
    expect(card({})).toContain('<text x="64" y="171.4" font-size="66"');
  });

  it('say how many rows found no room, the smallest words being read still', () => {
    const rest = (count: number): string => `另有${count}列`;
    const many = card({}, (area) =>
      tallyBody({ rows: Array.from({ length: 16 }, () => FEW), notes: ['注'], rest }, area),
    );
    const shown = wordsOf(many).filter((words) => words === ROW.head).length;
    expect(shown).toBeGreaterThan(2);
    expect(wordsOf(many)).toContain(`另有${16 - shown}列`);
    expect(Math.min(...[...many.matchAll(/font-size="([\d.]+)"/gu)].map(([, size]) => Number(size)))).toBeGreaterThan(
      18,
    );
    const one = card({}, (area) => tallyBody({ rows: [ROW], notes: [], rest }, area));
    expect(one.match(/class="mark s-met"/gu)).toHaveLength(51);
    expect(one.match(/class="doubt"/gu)).toHaveLength(13);
    expect(wordsOf(one)).toContain('達標50（其中13項有不同讀法）');
  });

  it('cut a quotation that no size can hold', () => {
    const body = (words: string) => (area: Area) => quotationBody({ label: '官方原文', words, verdict: VERDICT }, area);
    expect(wordsOf(card({}, body('字'.repeat(600)))).some((words) => words.endsWith('…'))).toBe(true);
    expect(card({}, body('無。'))).toContain('font-size="72">無。<');
  });

  it('put a label beside its figure where the figure can be larger so', () => {
    const body = (area: Area) =>
      figuresBody(
        { figures: [{ label: '目標', figure: '4次', key: 'target' }], bar: bulletOf({}), note: null, verdict: VERDICT },
        area,
      );
    const y = (svg: string, words: string) => new RegExp(`y="([^"]*)"[^>]*>${words}<`, 'u').exec(svg)?.[1];
    const [roomy, tight] = [
      card({}, body),
      card({ title: '公股投資及國營事業董事長或總經理參加廉政會報與提報執行情形次數' }, body),
    ];
    expect(y(roomy, '目標')).not.toBe(y(roomy, '4次'));
    expect(y(tight, '目標')).toBe(y(tight, '4次'));
  });

  it('are well-formed whatever the words and figures are', () => {
    const counts = fc.array(
      fc.record({ status: anyStatus, count: fc.nat(200), arguable: fc.nat(5), words: anyWords }),
      { minLength: 1, maxLength: 7 },
    );
    const rows = fc.array(fc.record({ head: anyWords, below: anyWords, counts }), { maxLength: 9 });
    const labelled = fc.record({ value: anyNumber, label: anyWords });
    const moments = fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 90, max: 130 }),
        label: anyWords,
        target: fc.option(labelled),
        actual: fc.option(fc.record({ value: anyNumber, label: anyWords, hollow: fc.boolean() })),
      }),
      { minLength: 1, maxLength: 6, selector: ({ year }) => year },
    );
    fc.assert(
      fc.property(anyWords, anyBullet, rows, moments, fc.option(anyWords), (words, bar, all, years, lead) => {
        const chart = {
          id: 'c',
          title: words,
          desc: words,
          noData: words,
          hollow: words,
          moments: years.sort((a, b) => a.year - b.year),
        };
        const figures = [{ label: words, figure: words, key: 'bar' as const }];
        for (const body of [
          (area: Area) => figuresBody({ figures, bar, note: words, verdict: { ...VERDICT, words } }, area),
          (area: Area) => quotationBody({ label: words, words, verdict: null }, area),
          (area: Area) => tallyBody({ rows: all, notes: [words], rest: String }, area),
          (area: Area) => trendBody({ chart, lead }, area),
        ]) {
          const svg = card({ title: words, kicker: words, place: words, path: words }, body);
          expect(malformed(svg)).toEqual([]);
          expect(svg).toContain(`viewBox="0 0 ${CARD.width} ${CARD.height}"`);
        }
      }),
      SEED,
    );
  });
});
