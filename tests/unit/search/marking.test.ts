import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFolding } from '../../../src/search/folding.ts';
import { markText, type Segment } from '../../../src/search/marking.ts';

const { fold, plain } = makeFolding('臺台檢检');
const shown = (segments: readonly Segment[]): string =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const mark = (text: string, needles: readonly string[], length?: number): string =>
  shown(markText(text, needles.map(plain), fold, length));

describe('markText', () => {
  it('marks what folds to the words, as it is printed', () => {
    expect(mark('臺灣高等檢察署', ['台湾高等'])).toBe('臺灣高等檢察署');
    expect(mark('臺北檢察署', ['台北检察'])).toBe('[臺北檢察]署');
    expect(mark('ＡＰＥＣ會議', ['apec'])).toBe('[ＡＰＥＣ]會議');
  });

  it('marks over what folding leaves out, to the end of the last character', () => {
    expect(mark('上市（櫃）公司', ['上市櫃公司'])).toBe('[上市（櫃）公司]');
    expect(mark('1萬5,000件', ['1萬5000'])).toBe('[1萬5,000]件');
    expect(mark('見𠮷野家', ['𠮷'])).toBe('見[𠮷]野家');
  });

  it('joins what touches or overlaps, and marks every place', () => {
    expect(mark('公司治理與公司治理', ['公司', '治理', '司治'])).toBe('[公司治理]與[公司治理]');
  });

  it('marks no part of a longer figure or foreign word', () => {
    expect(mark('2012年12件', ['12'])).toBe('2012年[12]件');
    expect(mark('CPI與PI', ['pi'])).toBe('CPI與[PI]');
  });

  it('cuts long texts around the first find, in whole characters', () => {
    const long = `${'甲'.repeat(60)}廉政${'乙'.repeat(60)}`;
    const cut = mark(long, ['廉政'], 20);
    expect(cut).toMatch(/^…甲+\[廉政\]乙+…$/u);
    expect(mark(long, [], 20)).toBe(`${'甲'.repeat(20)}…`);
    expect(mark('𠮷'.repeat(30), [], 21)).toBe(`${'𠮷'.repeat(10)}…`);
  });

  it('cuts around the words to show, where others stand before them', () => {
    const long = `廉政${'甲'.repeat(60)}公司${'乙'.repeat(60)}`;
    expect(shown(markText(long, ['廉政', '公司'], fold, 20, ['公司']))).toMatch(/^…甲+\[公司\]乙+…$/u);
  });

  it('says the whole text in its segments, whatever the words', () => {
    const words = fc.string({ unit: fc.constantFrom('臺', '台', '檢', ' ', '（', '1', ',', '0', 'A', '𠮷', '㈱') });
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 3 }), (text, needles) => {
        const segments = markText(text, needles.map(plain), fold);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
      { seed: 107, numRuns: 500 },
    );
  });
});
