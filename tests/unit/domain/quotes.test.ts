import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, occurrences, placesOf, type Quotable } from '../../../src/domain/quotes.ts';
import { lineOf, realData, recordOf } from '../../real-content.ts';

/** A cell that a page cuts in three: columns 10 to 14 of line 5, 0 to 4 of line 9, 2 to 5 of line 10. */
const cut: Quotable = {
  text: '辦理宣導場次一百五十場',
  places: {
    n: [[5, 8, 9]],
    text: [
      [5, 10, 14],
      [9, 0, 4],
      [10, 2, 5],
    ],
  },
};

describe('occurrences', () => {
  it.each([
    ['宣導3場，宣導5場', '宣導', 2],
    ['宣導3場', '3場', 1],
    ['宣導3場', '5場', 0],
    ['哈哈哈', '哈哈', 1],
  ])('counts in 「%s」 the words 「%s」: %d', (text, words, expected) => {
    expect(occurrences(text, words)).toBe(expected);
  });
});

describe('placesOf', () => {
  it.each([
    ['辦理宣導', [[5, 10, 14]]],
    ['理宣', [[5, 11, 13]]],
    ['場次一百', [[9, 0, 4]]],
    ['次一', [[9, 1, 3]]],
    ['導場', [[5, 13, 14], [9, 0, 1]]],
    ['百五十', [[9, 3, 4], [10, 2, 4]]],
    ['宣導場次一百五', [[5, 12, 14], [9, 0, 4], [10, 2, 3]]],
    ['場', [[9, 0, 1]]],
  ])('finds 「%s」 on the lines that it stands on: %j', (quote, spans) => {
    expect(placesOf(cut, quote)).toEqual(spans);
  }); // prettier-ignore

  it('finds nothing that the text does not have, nor a text without places', () => {
    expect(placesOf(cut, '講習')).toEqual([]);
    expect(placesOf({ text: cut.text, places: {} }, '宣導')).toEqual([]);
  });

  it('gives every quotation of a real cell that pages cut the words that stand there', () => {
    const provision = recordOf(realData.provisions, '107-3-2-r2');
    expect(provision.places['text']?.length).toBeGreaterThan(10);
    const { length } = provision.text;
    fc.assert(
      fc.property(fc.nat(length - 1), fc.integer({ min: 1, max: 400 }), (from, size) => {
        const quote = provision.text.slice(from, from + size);
        const stretches = placesOf(provision, quote).map(([line, start, end]) =>
          `${lineOf(provision.source_id, line)} `.slice(start, end),
        );
        expect(stretches.join('')).toBe(quote);
      }),
      { seed: 107, numRuns: 300 },
    );
  });
});

describe('linesOf', () => {
  it('gives the first and the last line, in whatever order the stretches come', () => {
    expect(linesOf([[9, 0, 4], [5, 10, 14], [12, 2, 5], [10, 2, 5]])).toEqual({ line_start: 5, line_end: 12 });
    expect(linesOf([[7, 1, 2]])).toEqual({ line_start: 7, line_end: 7 });
  }); // prettier-ignore
});
