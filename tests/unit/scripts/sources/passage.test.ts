import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDocument } from '../../../../scripts/sources/document.ts';
import { lineRange, Passage, readSpans } from '../../../../scripts/sources/passage.ts';

const document = toDocument('plan', 'content/sources/plan.txt', '\n一、強化廉政\n  (二)透明。\t完\n');
const line2 = Passage.ofLine(document, 2);
const line3 = Passage.ofLine(document, 3);
const breakAfter2 = Passage.ofLine(document, 2, 6, 7);

describe('Passage', () => {
  test('is the text of a line, with the place of each character', () => {
    expect(line2.text).toBe('一、強化廉政');
    expect(line2.spans()).toEqual([[2, 0, 6]]);
    expect(line2.line).toBe(2);
  });

  test('reads a line break that is kept as a space, in the column behind the last character', () => {
    expect(breakAfter2.text).toBe(' ');
    expect(breakAfter2.spans()).toEqual([[2, 6, 7]]);
  });

  test('has no text beyond the lines of the document', () => {
    expect(Passage.ofLine(document, 9).isEmpty).toBe(true);
    expect(Passage.empty.spans()).toEqual([]);
  });

  test('keeps its places when it is cut and trimmed', () => {
    expect(line3.slice(2, 5).spans()).toEqual([[3, 2, 5]]);
    expect(line3.trim().spans()).toEqual([[3, 2, 10]]);
    expect(Passage.ofLine(document, 3, 0, 2).trim().isEmpty).toBe(true);
  });

  test('joins passages in the order given; neighbouring stretches become one span', () => {
    const joined = Passage.join([line2.slice(2), breakAfter2, line3.slice(5)]);
    expect(joined.text).toBe('強化廉政 透明。\t完');
    expect(joined.spans()).toEqual([
      [2, 2, 7],
      [3, 5, 10],
    ]);
    expect(Passage.join([line2.slice(3), line2.slice(0, 3)]).spans()).toEqual([
      [2, 3, 6],
      [2, 0, 3],
    ]);
  });

  test('minus leaves what stands in none of the others', () => {
    expect(line2.minus([line2.slice(0, 2), line3]).text).toBe('強化廉政');
    expect(line2.minus([line2]).isEmpty).toBe(true);
    expect(line2.minus([]).text).toBe(line2.text);
  });

  test('without takes every match out and hands it over', () => {
    const tagged = Passage.ofLine(toDocument('plan', 'plan.txt', '<p>甲</p>乙'), 1);
    const { rest, taken } = tagged.without(/<[^<>]*>/gu);
    expect(rest.text).toBe('甲乙');
    expect(rest.spans()).toEqual([
      [1, 3, 4],
      [1, 8, 9],
    ]);
    expect(taken.map(({ text }) => text)).toEqual(['<p>', '</p>']);
  });

  test('split gives what stands between the matches, empty parts included', () => {
    const row = Passage.ofLine(toDocument('plan', 'plan.txt', '\t甲\t\t乙'), 1);
    const { parts, separators } = row.split(/\t/gu);
    expect(parts.map(({ text }) => text)).toEqual(['', '甲', '', '乙']);
    expect(separators.flatMap((separator) => separator.spans())).toEqual([
      [1, 0, 1],
      [1, 2, 3],
      [1, 3, 4],
    ]);
  });

  test('lineRange gives the first and last line of some passages', () => {
    expect(lineRange([line3, line2])).toEqual({ line_start: 2, line_end: 3 });
  });
});

describe('however a passage is cut and joined', () => {
  const SEED = { seed: 112 };
  const character = fc.constantFrom(...'一廉政。、 \t(1)<p>勞𠀀');
  const lines = fc.array(fc.string({ unit: character, maxLength: 12 }), { minLength: 1, maxLength: 4 });
  const step = fc.record({ line: fc.nat(5), from: fc.nat(14), to: fc.nat(14), trim: fc.boolean() });

  test('its spans read back as its text', () => {
    fc.assert(
      fc.property(lines, fc.array(step, { maxLength: 5 }), fc.nat(20), fc.nat(20), (texts, steps, from, to) => {
        const made = { id: 'plan', file: 'plan.txt', lines: texts };
        const pieces = steps.map(({ line, from: first, to: last, trim }) => {
          const piece = Passage.ofLine(made, line, Math.min(first, last), Math.max(first, last));
          return trim ? piece.trim() : piece;
        });
        const passage = Passage.join(pieces).slice(from, from + to);
        expect(readSpans(texts, passage.spans())).toBe(passage.text);
        expect(Passage.join(pieces).text.slice(from, from + to)).toBe(passage.text);
      }),
      SEED,
    );
  });

  test('the parts of a split and its separators are the whole', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const passage = Passage.ofLine({ id: 'plan', file: 'plan.txt', lines: texts }, 1);
        const { parts, separators } = passage.split(/[、\t]+/gu);
        const whole = Passage.join(parts.flatMap((part, index) => [part, separators[index] ?? Passage.empty]));
        expect(whole.text).toBe(passage.text);
        expect(whole.spans()).toEqual(passage.spans());
      }),
      SEED,
    );
  });

  test('what is taken away and what is left are the whole', () => {
    fc.assert(
      fc.property(lines, fc.nat(12), fc.nat(12), (texts, from, to) => {
        const passage = Passage.ofLine({ id: 'plan', file: 'plan.txt', lines: texts }, 1);
        const taken = passage.slice(from, to);
        const rest = passage.minus([taken]);
        expect(rest.text.length + taken.text.length).toBe(passage.text.length);
        expect(readSpans(texts, rest.spans())).toBe(rest.text);
      }),
      SEED,
    );
  });
});
