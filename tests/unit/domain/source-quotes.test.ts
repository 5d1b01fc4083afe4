import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  piecesOf,
  quoteId,
  quotesByLine,
  quotesWithin,
  scatteredQuotes,
  type PlacedQuote,
  type QuoteSpan,
} from '../../../src/domain/source-quotes.ts';
import { entry, madeUp, provision } from './made-up.ts';

const span = (id: string, from: number, to: number, begins = true): QuoteSpan => ({ id, from, to, begins });
const brief = (text: string, ...quotes: QuoteSpan[]) =>
  piecesOf(text, quotes).map(
    (piece) => `${piece.text} ${piece.begun.join('')}|${piece.continued.join('')}`,
  ); // prettier-ignore

describe('quoteId', () => {
  it('gives the first quotation the name of its observation and numbers the others from 2', () => {
    expect([0, 1, 2].map((index) => quoteId('107-1-1-t1-actual-1', index))).toEqual([
      '107-1-1-t1-actual-1',
      '107-1-1-t1-actual-1-q2',
      '107-1-1-t1-actual-1-q3',
    ]);
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
          { id: `${target}-target-1`, span: [9, 1, 2], begins: true },
          { id: `${target}-target-1-q2`, span: [9, 0, 1], begins: false },
        ]],
        [4, [{ id: `${target}-target-1-q2`, span: [4, 7, 8], begins: true }]],
      ]),
    );
  }); // prettier-ignore

  it('keeps to the document that is asked for', () => {
    expect([...quotesByLine(data, 'other').values()].flat().map(({ id }) => id)).toEqual([`${target}-claim-1`]);
    expect(quotesByLine(data, 'nothing').size).toBe(0);
  });
});

describe('quotesWithin', () => {
  const placed = (from: number, to: number, begins = true): PlacedQuote => ({ id: 'a', span: [1, from, to], begins });

  it.each([
    [placed(10, 20), [span('a', 0, 10)]],
    [placed(12, 15), [span('a', 2, 5)]],
    [placed(5, 15), [span('a', 0, 5, false)]],
    [placed(15, 25), [span('a', 5, 10)]],
    [placed(5, 25), [span('a', 0, 10, false)]],
    [placed(12, 15, false), [span('a', 2, 5, false)]],
    [placed(5, 10), []],
    [placed(20, 25), []],
    [placed(5, 11), [span('a', 0, 1, false)]],
    [placed(19, 25), [span('a', 9, 10)]],
  ])('counts %j from column 10 of the columns 10 to 20: %j', (quote, expected) => {
    expect(quotesWithin([quote], 10, 20)).toEqual(expected);
  });
});

describe('piecesOf', () => {
  it.each([
    [[], ['甲乙丙丁 |']],
    [[span('a', 1, 3)], ['甲 |', '乙丙 a|', '丁 |']],
    [[span('a', 0, 4)], ['甲乙丙丁 a|']],
    [[span('a', 0, 2, false)], ['甲乙 |a', '丙丁 |']],
    [
      [span('a', 0, 3), span('b', 1, 4)],
      ['甲 a|', '乙丙 b|a', '丁 |b'],
    ],
    [
      [span('b', 1, 4), span('a', 0, 3)],
      ['甲 a|', '乙丙 b|a', '丁 |b'],
    ],
    [
      [span('a', 0, 2), span('b', 0, 2)],
      ['甲乙 ab|', '丙丁 |'],
    ],
    [
      [span('a', 0, 2), span('b', 2, 4)],
      ['甲乙 a|', '丙丁 b|'],
    ],
  ])('cuts 甲乙丙丁 at the borders of %j', (quotes, expected) => {
    expect(brief('甲乙丙丁', ...quotes)).toEqual(expected);
  });

  it('loses no character, and lets each quotation cover its columns from one beginning', () => {
    const edge = fc.nat(20);
    const quote = fc.tuple(edge, edge, fc.boolean()).filter(([from, to]) => from < to);
    fc.assert(
      fc.property(fc.array(quote, { maxLength: 6 }), (given) => {
        const text = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸';
        const quotes = given.map(([from, to, begins], index) => span(String(index), from, to, begins));
        const pieces = piecesOf(text, quotes);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
        for (const { id, from, to, begins } of quotes) {
          const covered = pieces.filter(({ begun, continued }) => [...begun, ...continued].includes(id));
          expect(covered.map((piece) => piece.text).join('')).toBe(text.slice(from, to));
          expect(pieces.filter(({ begun }) => begun.includes(id))).toEqual(begins ? covered.slice(0, 1) : []);
          for (const { begun, continued } of pieces) expect(begun.filter((each) => continued.includes(each))).toEqual([]);
        }
      }),
      { seed: 107, numRuns: 500 },
    );
  }); // prettier-ignore
});

describe('scatteredQuotes', () => {
  const line = (...segments: QuoteSpan[][]) => ({ segments: segments.map((quotes) => ({ text: '甲乙丙丁', quotes })) });

  it('names once each quotation that goes on in another stretch, or that another one cuts', () => {
    const lines = [
      line([span('whole', 0, 2)], [span('cut', 0, 4), span('inner', 1, 2)]),
      line([span('long', 2, 4)]),
      line([span('long', 0, 4, false)], [span('long', 0, 1, false)]),
    ];
    expect(scatteredQuotes(lines)).toEqual(['cut', 'long']);
    expect(scatteredQuotes([line([span('whole', 0, 4)], [])])).toEqual([]);
  });
});
