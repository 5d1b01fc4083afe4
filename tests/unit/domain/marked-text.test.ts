import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarked, markedParagraphs, markedText } from '../../../src/domain/marked-text.ts';
import { realData } from '../../real-content.ts';

const brief = (text: string, ...quotes: string[]) =>
  markedText(text, quotes.map((quote, index) => ({ id: 'abc'.charAt(index), quote }))).map(
    ({ text: words, marks }) => `${words} ${marks.join('')}`,
  ); // prettier-ignore

describe('markedText', () => {
  it.each([
    [['宣導3場'], ['辦理 ', '宣導3場 a', '。 ']],
    [['辦理'], ['辦理 a', '宣導3場。 ']],
    [['3場。'], ['辦理宣導 ', '3場。 a']],
    [['辦理宣導3場。'], ['辦理宣導3場。 a']],
    [['講習'], ['辦理宣導3場。 ']],
    [
      ['辦理', '3場'],
      ['辦理 a', '宣導 ', '3場 b', '。 '],
    ],
    [
      ['辦理宣導', '宣導3場'],
      ['辦理 a', '宣導 ab', '3場 b', '。 '],
    ],
    [
      ['宣導3場', '辦理宣導'],
      ['辦理 b', '宣導 ab', '3場 a', '。 '],
    ],
    [
      ['宣導3場', '3'],
      ['辦理 ', '宣導 a', '3 ab', '場 a', '。 '],
    ],
    [
      ['3場', '3場'],
      ['辦理宣導 ', '3場 ab', '。 '],
    ],
    [[], ['辦理宣導3場。 ']],
  ])('cuts a text at the borders of %j', (quotes, expected) => {
    expect(brief('辦理宣導3場。', ...quotes)).toEqual(expected);
  });

  it('marks of words that stand twice the first', () => {
    expect(brief('3場，3場', '3場')).toEqual(['3場 a', '，3場 ']);
  });

  it('cuts nothing out of nothing', () => {
    expect(markedText('', [{ id: 'a', quote: '場' }])).toEqual([]);
  });

  it('loses no character, and marks each quotation in full and each claim at its end', () => {
    const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
    const long = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 30 });
    fc.assert(
      fc.property(long, fc.array(words, { maxLength: 6 }), (text, quotes) => {
        const segments = markedText(text, quotes.map((quote, index) => ({ id: String(index), quote }))); // prettier-ignore
        expect(segments.map((each) => each.text).join('')).toBe(text);
        expect(segments.filter((each) => each.text === '')).toEqual([]);
        quotes.forEach((quote, index) => {
          const covered = segments.filter(({ marks }) => marks.includes(String(index)));
          expect(covered.map((each) => each.text).join('')).toBe(text.includes(quote) ? quote : '');
          const claimed = markedText(text, [], [{ id: 'c', quote }]);
          const end = claimed.findIndex(({ claims }) => claims.includes('c'));
          const upToEnd = claimed
            .slice(0, end + 1)
            .map((each) => each.text)
            .join('');
          expect(upToEnd).toBe(text.slice(0, text.includes(quote) ? text.indexOf(quote) + quote.length : 0));
        });
      }),
      { seed: 107, numRuns: 500 },
    );
  });
});

describe('markedParagraphs', () => {
  const text = '三項： (1) 宣導3場 (2) 講習5場';
  const cuts = (...quotes: string[]) =>
    markedParagraphs(text, quotes.map((quote) => ({ id: quote, quote }))).map((segments) =>
      segments.map((each) => (each.marks.length > 0 ? `[${each.text}]` : each.text)).join(''),
    ); // prettier-ignore

  it('marks quotations inside the paragraphs', () => {
    expect(cuts('3場', '講習')).toEqual(['三項：', '(1) 宣導[3場]', '(2) [講習]5場']);
    expect(cuts('論文')).toEqual(['三項：', '(1) 宣導3場', '(2) 講習5場']);
  });

  it('marks a quotation that runs over the border of two paragraphs in both', () => {
    expect(cuts('3場 (2) 講習')).toEqual(['三項：', '(1) 宣導[3場]', '[(2) 講習]5場']);
    expect(cuts('三項', '3場 (2) 講習')).toEqual(['[三項]：', '(1) 宣導[3場]', '[(2) 講習]5場']);
  });

  it('marks the first of equal words alone, in whichever paragraph it stands', () => {
    const twice = markedParagraphs('(1) 宣導3場 (2) 講習3場', [{ id: 'a', quote: '3場' }]);
    expect(twice.map((segments) => segments.map(({ marks }) => marks.length))).toEqual([[0, 1], [0]]);
  }); // prettier-ignore

  it('ends a claim where its words end, and where they end in another paragraph, there', () => {
    const ends = (quote: string) =>
      markedParagraphs(text, [], [{ id: 'c', quote }]).map((segments) =>
        segments.map((each) => each.text + (each.claims.includes('c') ? '＝' : '')).join(''),
      ); // prettier-ignore
    expect(ends('宣導3場')).toEqual(['三項：', '(1) 宣導3場＝', '(2) 講習5場']);
    expect(ends('3場 (2) 講習')).toEqual(['三項：', '(1) 宣導3場', '(2) 講習＝5場']);
    expect(ends('論文').join('')).not.toContain('＝');
  });

  it('shows every quotation of the report on 107 in its provision', () => {
    const quotes = realData.observations
      .filter(({ id }) => /^107-[1-6]-/u.test(id))
      .flatMap((row) => row.quotes.map((each) => ({ id: row.id, ...each })));
    expect(quotes.length).toBeGreaterThan(0);
    for (const { id, provision_id, quote } of quotes) {
      const provision = realData.provisionById.get(provision_id);
      const segments = markedParagraphs(provision?.text ?? '', [{ id, quote }]).flat();
      const marked = segments.filter(({ marks }) => marks.length > 0).map((each) => each.text);
      expect(marked.join('').replaceAll(/\s/gu, ''), id).toBe(quote.replaceAll(/\s/gu, ''));
    }
  }); // prettier-ignore
});

describe('isMarked', () => {
  it('says whether any quotation stands in a paragraph', () => {
    expect(isMarked(markedText('宣導3場', [{ id: 'a', quote: '3場' }]))).toBe(true);
    expect(isMarked(markedText('宣導3場', [{ id: 'a', quote: '5場' }]))).toBe(false);
    expect(isMarked([])).toBe(false);
  });
});
