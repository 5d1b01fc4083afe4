import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inputId,
  nested,
  quoteId,
  quotesByLine,
  quotesWithin,
  scatteredQuotes,
  type Nested,
  type PlacedQuote,
  type QuoteSpan,
} from '../../../src/domain/source-quotes.ts';
import { entry, madeUp, provision } from './made-up.ts';

const span = (id: string, from: number, to: number, begins = true, ends = true): QuoteSpan => ({
  id,
  from,
  to,
  begins,
  ends,
});

/** 甲[a乙丙]: a quotation in brackets; `‥` where it began before or goes on after. */
const brief = (parts: readonly Nested[]): string =>
  parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : `[${part.id}${part.begins ? '' : '‥'}${brief(part.inside)}${part.ends ? '' : '‥'}]`,
    )
    .join('');

describe('quoteId', () => {
  it('gives the first quotation the name of its observation and numbers the others from 2', () => {
    expect([0, 1, 2].map((index) => quoteId('107-1-1-t1-actual-1', index))).toEqual([
      '107-1-1-t1-actual-1',
      '107-1-1-t1-actual-1-q2',
      '107-1-1-t1-actual-1-q3',
    ]);
  });
});

describe('inputId', () => {
  it('names a figure by its check and its name in the formula', () => {
    expect(inputId('107-9-1-c7', 'a')).toBe('107-9-1-c7-a');
  });
});

describe('quotesByLine', () => {
  const [target, result] = ['107-1-1-t1', '107-1-1-r1'];
  const cells = [
    provision(target, { text: '甲乙丙丁', places: { text: [[4, 6, 8], [9, 0, 2]] } }),
    provision(result, { text: '戊己', places: { text: [[4, 0, 2]] }, source_id: 'other' }),
  ]; // prettier-ignore
  const quote = (where: string, words: string) => ({ in: where, line: 4, quote: words });
  const evidence = [quote(target, '丁'), quote(target, '乙丙')];
  const given = { targets: [{ evidence }], claims: [{ evidence: [quote(result, '己')] }] };
  const data = madeUp({ indicators: [entry(target, given)], provisions: cells });

  it('puts each stretch of a quotation on its line, its first alone as the beginning', () => {
    expect(quotesByLine(data, 'made-up')).toEqual(
      new Map([
        [9, [
          { id: `${target}-target-1`, span: [9, 1, 2], begins: true, ends: true },
          { id: `${target}-target-1-q2`, span: [9, 0, 1], begins: false, ends: true },
        ]],
        [4, [{ id: `${target}-target-1-q2`, span: [4, 7, 8], begins: true, ends: false }]],
      ]),
    );
  }); // prettier-ignore

  it('keeps to the document that is asked for', () => {
    expect([...quotesByLine(data, 'other').values()].flat().map(({ id }) => id)).toEqual([`${target}-claim-1`]);
    expect(quotesByLine(data, 'nothing').size).toBe(0);
  });

  it('holds the claims of checks and the figures that they are recomputed from', () => {
    const check = {
      id: `${result}-c1`,
      kind: 'consistency' as const,
      claim: quote(result, '己'),
      stated: null,
      unit: null,
      formula: 'a = 1',
      inputs: { a: { ...quote(target, '乙丙'), value: 1, unit: null } },
      verdict: 'holds' as const,
      note: null,
    };
    const checked = madeUp({ provisions: cells, checks: [check] });
    expect([...quotesByLine(checked, 'other').values()].flat()).toEqual([
      { id: '107-1-1-r1-c1', span: [4, 1, 2], begins: true, ends: true },
    ]);
    expect([...quotesByLine(checked, 'made-up').values()].flat().map(({ id }) => id)).toEqual([
      '107-1-1-r1-c1-a',
      '107-1-1-r1-c1-a',
    ]);
  });
});

describe('quotesWithin', () => {
  const placed = (from: number, to: number, begins = true, ends = true): PlacedQuote => ({
    id: 'a',
    span: [1, from, to],
    begins,
    ends,
  });

  it.each([
    [placed(10, 20), [span('a', 0, 10)]],
    [placed(12, 15), [span('a', 2, 5)]],
    [placed(5, 15), [span('a', 0, 5, false)]],
    [placed(15, 25), [span('a', 5, 10, true, false)]],
    [placed(12, 15, true, false), [span('a', 2, 5, true, false)]],
    [placed(5, 25), [span('a', 0, 10, false, false)]],
    [placed(12, 15, false), [span('a', 2, 5, false)]],
    [placed(5, 10), []],
    [placed(20, 25), []],
    [placed(5, 11), [span('a', 0, 1, false)]],
    [placed(19, 25), [span('a', 9, 10, true, false)]],
  ])('counts %j from column 10 of the columns 10 to 20: %j', (quote, expected) => {
    expect(quotesWithin([quote], 10, 20)).toEqual(expected);
  });
});

describe('nested', () => {
  it.each([
    [[], '甲乙丙丁'],
    [[span('a', 1, 3)], '甲[a乙丙]丁'],
    [[span('a', 0, 4)], '[a甲乙丙丁]'],
    [[span('a', 0, 2, false)], '[a‥甲乙]丙丁'],
    [[span('a', 1, 3), span('b', 0, 4)], '[b甲[a乙丙]丁]'],
    [[span('a', 0, 3), span('b', 1, 4)], '[a甲[b乙丙‥]][b‥丁]'],
    [[span('b', 1, 4), span('a', 0, 3)], '[a甲[b乙丙‥]][b‥丁]'],
    [[span('a', 0, 2), span('b', 0, 2)], '[a[b甲乙]]丙丁'],
    [[span('a', 0, 1), span('b', 0, 4)], '[b[a甲]乙丙丁]'],
    [[span('a', 0, 2), span('b', 2, 4)], '[a甲乙][b丙丁]'],
  ])('puts %j into one another', (quotes, expected) => {
    expect(brief(nested('甲乙丙丁', quotes))).toBe(expected);
  });

  it('loses no character, and lets each quotation cover its columns from one beginning to one end', () => {
    const edge = fc.nat(20);
    const quote = fc.tuple(edge, edge).filter(([from, to]) => from < to);
    const wordsOf = (part: Nested): string => (typeof part === 'string' ? part : part.inside.map(wordsOf).join(''));
    const all = (part: Nested): Exclude<Nested, string>[] =>
      typeof part === 'string' ? [] : [part, ...part.inside.flatMap(all)];
    fc.assert(
      fc.property(fc.array(quote, { maxLength: 6 }), (given) => {
        const text = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸';
        const parts = nested(text, given.map(([from, to], index) => span(String(index), from, to)));
        expect(parts.map(wordsOf).join('')).toBe(text);
        given.forEach(([from, to], index) => {
          const covering = parts.flatMap(all).filter(({ id }) => id === String(index));
          expect(covering.map(wordsOf).join('')).toBe(text.slice(from, to));
          expect(covering.map(({ begins }) => begins)).toEqual(covering.map((_, place) => place === 0));
          expect(covering.map(({ ends }) => ends)).toEqual(covering.map((_, place) => place === covering.length - 1));
        });
      }),
      { seed: 107, numRuns: 500 },
    );
  }); // prettier-ignore
});

describe('scatteredQuotes', () => {
  const line = (...segments: QuoteSpan[][]) => ({ segments: segments.map((quotes) => ({ text: '甲乙丙丁', quotes })) });

  it('names once each quotation that goes on in another stretch, or that another one cuts', () => {
    const lines = [
      line([span('whole', 0, 2)], [span('first', 0, 2), span('cut', 1, 4), span('inner', 3, 4)]),
      line([span('long', 2, 4)]),
      line([span('long', 0, 4, false)], [span('long', 0, 1, false)]),
    ];
    expect(scatteredQuotes(lines)).toEqual(['cut', 'long']);
    expect(scatteredQuotes([line([span('whole', 0, 4)], [])])).toEqual([]);
  });
});
