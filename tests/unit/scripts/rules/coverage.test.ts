import { describe, expect, test } from 'vitest';
import { coverage } from '../../../../scripts/rules/coverage.ts';
import { toDocument } from '../../../../scripts/sources/document.ts';
import { Passage } from '../../../../scripts/sources/passage.ts';
import { Collector, type Records } from '../../../../scripts/sources/records.ts';

const document = toDocument('made-up', 'content/sources/made-up.txt', '一、防貪\n- 甲：1. 宣導 2. 審核\n');
const at = (line: number, from: number, to: number): Passage => Passage.ofLine(document, line, from, to);
const item = { measure_id: 'x-1-1', kind: 'target', roc_year: 112, period: null } as const;

/** The records of the made-up document: a strategy, a bullet, and two items under the heading 甲. */
function recordsOf(fill: (collector: Collector) => void = () => undefined): Records {
  const collector = new Collector(document);
  collector.strategy(
    { id: 'x-1', edition_id: 'x', parent_id: null, level: 'strategy', number: 1 },
    at(1, 2, 4),
    at(1, 0, 2),
  );
  collector.layout('bullet', at(2, 0, 2));
  collector.layout('separator', at(2, 3, 4), at(2, 5, 6), at(2, 11, 12));
  const heading = at(2, 2, 3);
  collector.provision({ ...item, id: 'x-1-1-t1', place: 1 }, { n: at(2, 4, 5), heading, text: at(2, 7, 9) });
  fill(collector);
  return collector.records;
}

const second = (collector: Collector): void => {
  const heading = at(2, 2, 3);
  collector.provision({ ...item, id: 'x-1-1-t2', place: 2 }, { n: at(2, 10, 11), heading, text: at(2, 13, 15) });
};

describe('coverage', () => {
  test('gives each character one class; a heading may stand over several items', () => {
    const { counts, complaints } = coverage(document, recordsOf(second));
    expect(complaints).toEqual([]);
    expect(counts).toEqual({ text: 11, space: 4, bullet: 1, separator: 3 });
  });

  test('reports text that is in no record, with its line', () => {
    expect(coverage(document, recordsOf()).complaints).toEqual([
      {
        file: 'content/sources/made-up.txt',
        line: 2,
        problem: 'text of this line is in no record and in no class of layout',
        expected: 'every character accounted for',
        found: '「2審核」',
        edit: 'make the parser of this document read it; nothing may be lost',
      },
    ]);
  });

  test('reports text that two records claim, with line, column and both of them', () => {
    const records = recordsOf((collector) => {
      second(collector);
      collector.provision({ ...item, id: 'x-1-1-t3', place: 3 }, { n: null, heading: null, text: at(2, 14, 15) });
    });
    expect(coverage(document, records).complaints).toEqual([
      {
        file: 'content/sources/made-up.txt',
        line: 2,
        problem: 'column 14 is claimed twice',
        expected: 'one record for each character',
        found: 'provision x-1-1-t2 (text) and provision x-1-1-t3 (text)',
        edit: 'make the parser of this document give it to one record',
      },
    ]);
  });

  test('reports text that a record and a piece of layout claim', () => {
    const records = recordsOf((collector) => {
      second(collector);
      collector.layout('tag', at(1, 3, 4));
    });
    expect(coverage(document, records).complaints).toMatchObject([
      { line: 1, problem: 'column 3 is claimed twice', found: 'strategy x-1 (title) and layout tag' },
    ]);
  });

  test('looks at the records of its own document only', () => {
    const others: Records = structuredClone(recordsOf(second));
    for (const record of [...others.strategies, ...others.provisions, ...others.layout]) record.source_id = 'other';
    expect(coverage(document, others).complaints.map(({ line, found }) => [line, found])).toEqual([
      [1, '「一、防貪」'],
      [2, '「-甲：1.宣導2.審核」'],
    ]);
  });

  test('counts a break or space that a record keeps as its text', () => {
    const spaced = toDocument('made-up', 'made-up.txt', '甲 乙\n丙');
    const collector = new Collector(spaced);
    const text = Passage.join([1, 2].map((line) => Passage.ofLine(spaced, line)));
    collector.prose(
      { edition_id: 'x', strategy_id: null, kind: 'paragraph', level: 0, row: null, column: null },
      text,
      null,
    );
    expect(coverage(spaced, collector.records)).toEqual({ counts: { text: 4, space: 0 }, complaints: [] });
  });
});
