import { describe, expect, test } from 'vitest';
import { coverage } from '../../scripts/rules/coverage.ts';
import type { ProvisionKind } from '../../src/schemas/provision.ts';
import { recordsOf, storedContent } from './stored-content.ts';

const EDITIONS = ['098', '107', '112', 'aac-104'];

const strategies = (edition: string, level: string): number =>
  recordsOf(edition).strategies.filter((strategy) => strategy.level === level).length;

const provisions = (edition: string, kind: ProvisionKind, rocYear: number | null, period: string | null = null) =>
  recordsOf(edition).provisions.filter(
    (provision) => provision.kind === kind && provision.roc_year === rocYear && provision.period === period,
  );

describe('the documents hold as many records as were counted in them', () => {
  test.each([
    { edition: '098', measures: 80, provisions: 80, prose: 67, chapter: 8, group: 2, strategy: 44 },
    { edition: '107', measures: 46, provisions: 279, prose: 2, chapter: 0, group: 0, strategy: 9 },
    { edition: '112', measures: 58, provisions: 283, prose: 31, chapter: 0, group: 0, strategy: 9 },
    { edition: 'aac-104', measures: 11, provisions: 88, prose: 110, chapter: 0, group: 0, strategy: 3 },
    { edition: 'aac-policy', measures: 0, provisions: 0, prose: 37, chapter: 2, group: 0, strategy: 8 },
  ])('$edition: $measures measures in $strategy strategies', ({ edition, measures, provisions, prose, ...levels }) => {
    const records = recordsOf(edition);
    expect([records.measures, records.provisions, records.prose].map(({ length }) => length)).toEqual([
      measures,
      provisions,
      prose,
    ]);
    for (const [level, count] of Object.entries(levels)) expect(strategies(edition, level)).toBe(count);
  });

  test.each([
    ['098', 'target', 98, null, 80],
    ['098', 'result', 98, null, 0],
    ['107', 'target', 107, null, 63],
    ['107', 'target', 108, null, 4],
    ['107', 'other', 107, null, 5],
    ['112', 'target', 112, null, 99],
    ['112', 'goal', null, null, 95],
    ['112', 'metric', null, null, 89],
    ['112', 'result', 112, null, 0],
    ['aac-104', 'target', 104, null, 11],
    ['aac-104', 'target', 102, null, 11],
    ['aac-104', 'result', 102, null, 15],
    ['aac-104', 'result', 103, '2014-01/2014-06', 14],
    ['aac-104', 'result', 103, null, 0],
  ] as const)('%s: of kind %s, for ROC %s (%s), %i texts', (edition, kind, rocYear, period, count) => {
    expect(provisions(edition, kind, rocYear, period)).toHaveLength(count);
  });

  test('of the targets of 107, two are 「無。」', () => {
    expect(provisions('107', 'target', 107).filter(({ text }) => text === '無。')).toHaveLength(2);
  });

  test('each KPI of aac-104 has one target of 104 and one of 102, and a result of both later periods', () => {
    for (const [kind, year, period] of [
      ['target', 104, null],
      ['target', 102, null],
      ['result', 102, null],
      ['result', 103, '2014-01/2014-06'],
    ] as const) {
      const measures = new Set(provisions('aac-104', kind, year, period).map(({ measure_id }) => measure_id));
      expect(measures).toEqual(new Set(recordsOf('aac-104').measures.map(({ id }) => id)));
    }
  });

  test('377 assignments (127, 94, 156 and none in the budget) name 62 bodies', () => {
    const assignments = EDITIONS.map((edition) => recordsOf(edition).assignments);
    expect(assignments.map(({ length }) => length)).toEqual([127, 94, 156, 0]);
    expect(new Set(assignments.flat().map(({ agency_id }) => agency_id)).size).toBe(62);
  });

  test('序次 of 107 runs from 1 to 46; no other edition has one', () => {
    expect(recordsOf('107').measures.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 46 }, (_, index) => index + 1),
    );
    for (const edition of ['098', '112', 'aac-104']) {
      expect(recordsOf(edition).measures.filter(({ seq }) => seq !== null)).toEqual([]);
    }
  });
});

describe('the ids that the design names', () => {
  test.each([
    ['107', 'strategies', '107-9'],
    ['098', 'strategies', '098-1-1-3'],
    ['098', 'strategies', '098-2-1'],
    ['107', 'measures', '107-9-7'],
    ['098', 'measures', '098-1-1-3-2'],
    ['098', 'measures', '098-2-3-1'],
    ['112', 'measures', '112-8-18'],
    ['aac-104', 'measures', 'aac-104-2-1'],
    ['107', 'provisions', '107-1-1-t3'],
    ['107', 'provisions', '107-1-1-r2'],
    ['107', 'provisions', '107-9-6-t108-1'],
    ['107', 'provisions', '107-9-6-x2'],
    ['aac-104', 'provisions', 'aac-104-2-1-t102-1'],
    ['aac-104', 'provisions', 'aac-104-2-1-r103-1'],
  ] as const)('in %s, %s have %s', (edition, table, id) => {
    expect(recordsOf(edition)[table].filter((record) => record.id === id)).toHaveLength(1);
  });
});

test.each(storedContent.curated.editions.map(({ id, source_ids }) => ({ id, source_ids })))(
  'in $id, no character of $source_ids is left over or claimed twice',
  ({ id, source_ids }) => {
    const documents = storedContent.stored.filter(({ entry }) => source_ids.includes(entry.id));
    expect(documents).toHaveLength(source_ids.length);
    for (const { document } of documents) {
      const { counts, complaints } = coverage(document, recordsOf(id));
      expect(complaints).toEqual([]);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(document.lines.join('').length);
    }
  },
);
