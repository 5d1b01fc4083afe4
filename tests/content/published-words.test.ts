import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLES, columnsOf } from '../../src/domain/tables.ts';
import { foldForMatching } from '../../src/lib/text.ts';
import { publishedById, publishedRows, textOf, type PublishedRow } from '../published.ts';

const sources = publishedById('sources');
const documents = new Map(
  [...sources].map(([id, row]) => [
    id,
    readFileSync(new URL(`../../content/sources/${textOf(row, 'file')}`, import.meta.url), 'utf8').split('\n'),
  ]),
);

const placed = TABLES.filter((table) => columnsOf(table).includes('line_start'));
const lineRange = (row: PublishedRow): [first: number, last: number] => [
  Number(row['line_start']),
  Number(row['line_end']),
];

/** The lines that a row names, as one text without tags, spaces and full width. */
function linesOf(row: PublishedRow): string {
  const [first, last] = lineRange(row);
  const lines = documents.get(textOf(row, 'source_id'))?.slice(first - 1, last) ?? [];
  return foldForMatching(lines.join('').replaceAll(/<[^>]*>/gu, ''));
}

/**
 * In how many stretches, one after the other, words stand in a text: one, or more where a page or a tag cuts them. Null
 * when they do not.
 */
function stretches(words: string, text: string): number | null {
  let [rest, at, count] = [words, 0, 0];
  while (rest !== '') {
    let length = rest.length;
    while (length > 0 && !text.includes(rest.slice(0, length), at)) length -= 1;
    if (length === 0) return null;
    at = text.indexOf(rest.slice(0, length), at) + length;
    rest = rest.slice(length);
    count += 1;
  }
  return count;
}

describe('stretches', () => {
  it('follows words over a cut, and misses a character that is another or elsewhere', () => {
    expect(stretches('查核會議', '（一）查核會議次')).toBe(1);
    expect(stretches('查核會議', '查核12會議')).toBe(2);
    expect(stretches('查核會義', '查核會議')).toBeNull();
    expect(stretches('會議查核', '查核會議')).toBeNull();
  });
});

describe.each(placed)('the lines of %s', (table) => {
  it('lie within their document', () => {
    for (const row of publishedRows(table)) {
      const [first, last] = lineRange(row);
      expect(first, JSON.stringify(row)).toBeGreaterThanOrEqual(1);
      expect(last, JSON.stringify(row)).toBeGreaterThanOrEqual(first);
      expect(last, JSON.stringify(row)).toBeLessThanOrEqual(Number(sources.get(textOf(row, 'source_id'))?.['lines']));
    }
  });
});

/** Which field of a table holds words of the document; several quotations of one field are parted by ` … `. */
const WORDS = {
  strategies: 'title',
  measures: 'text',
  provisions: 'text',
  observations: 'evidence',
  checks: 'claim',
  check_inputs: 'quote',
} as const;

it('knows the words of every table that names lines', () => {
  expect(Object.keys(WORDS)).toEqual(placed);
});

describe.each(Object.entries(WORDS) as [keyof typeof WORDS, string][])('the words of %s', (table, field) => {
  it(`stand on their lines (${field})`, () => {
    const missing = publishedRows(table).filter((row) => {
      const [first, last] = lineRange(row);
      const text = linesOf(row);
      const counts = textOf(row, field)
        .split(' … ')
        .map((words) => stretches(foldForMatching(words), text));
      return counts.some((count) => count === null || count > last - first + 1);
    });
    expect(missing).toEqual([]);
  });
});

it('counts the lines of every document as its table says', () => {
  for (const [id, lines] of documents) expect(lines, id).toHaveLength(Number(sources.get(id)?.['lines']));
});
