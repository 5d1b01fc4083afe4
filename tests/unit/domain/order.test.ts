import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAsWritten, compareEditions, compareIds, compareProvisions } from '../../../src/domain/order.ts';
import { realData } from '../../real-content.ts';

const shuffled = <T>(records: readonly T[]) => fc.shuffledSubarray([...records], { minLength: records.length });
const SEED = { seed: 107, numRuns: 20 };

describe('compareIds', () => {
  it.each([
    ['107-9-2', '107-9-10'],
    ['107-1', '107-1-1'],
    ['098-1-1-9', '098-1-2-1'],
    ['098-2-1-1', '098-10-1-1'],
    ['107', '112'],
    ['aac-104', 'aac-policy'],
    ['112', 'aac-104'],
  ])('puts %s before %s, and never the other way round', (first, second) => {
    expect(compareIds(first, second)).toBeLessThan(0);
    expect(compareIds(second, first)).toBeGreaterThan(0);
    expect(compareIds(first, first)).toBe(0);
  });

  it('restores the printed order of the measures of an edition from any other', () => {
    for (const { id } of realData.editions) {
      const ids = realData.measures.filter(({ edition_id }) => edition_id === id).map((measure) => measure.id);
      fc.assert(
        fc.property(shuffled(ids), (mixed) => {
          expect(mixed.sort(compareIds)).toEqual(ids);
        }),
        SEED,
      );
    }
  });
});

describe('compareEditions', () => {
  it('puts the oldest first and those without a year last, from any order', () => {
    const { editions } = realData;
    expect(editions.map(({ id }) => id)).toEqual(['098', 'aac-104', '107', '112', 'aac-policy']);
    fc.assert(
      fc.property(shuffled(editions), (mixed) => {
        expect(mixed.sort(compareEditions)).toEqual(editions);
      }),
      SEED,
    );
  });

  it('orders editions of one year, or of none, by id', () => {
    expect(compareEditions({ roc_year: 104, id: '104' }, { roc_year: 104, id: 'aac-104' })).toBeLessThan(0);
    expect(compareEditions({ roc_year: null, id: 'b' }, { roc_year: null, id: 'a' })).toBeGreaterThan(0);
  });
});

describe('compareProvisions', () => {
  it('puts goals, metrics, targets, results and other cells in this order', () => {
    const kinds = ['goal', 'metric', 'target', 'result', 'other'] as const;
    const cells = kinds.map((kind, index) => ({ kind, roc_year: 120 - index, place: 9 - index }));
    expect([...cells].reverse().sort(compareProvisions)).toEqual(cells);
  });

  it('orders a kind by year, then by place as a number', () => {
    const ids = realData.provisionsOf
      .get('107-9-6')
      ?.filter(({ kind }) => kind === 'target')
      .map(({ id }) => id);
    expect(ids).toEqual(['107-9-6-t1', '107-9-6-t2', '107-9-6-t108-1', '107-9-6-t108-2']);
    const cell = (place: number) => ({ kind: 'goal' as const, roc_year: null, place });
    expect(compareProvisions(cell(2), cell(10))).toBeLessThan(0);
  });

  it('restores the order of every measure from any other', () => {
    for (const provisions of realData.provisionsOf.values())
      fc.assert(
        fc.property(shuffled(provisions), (mixed) => {
          expect(mixed.sort(compareProvisions)).toEqual(provisions);
        }),
        { ...SEED, numRuns: 3 },
      );
  });
});

describe('compareAsWritten', () => {
  const name = (line: number, column: number, source_id = 'plan-112') => ({
    source_id,
    places: { as_written: [[line, column, column + 3] as [number, number, number]] },
  });

  it('orders names by line, then by column', () => {
    const names = [name(9, 40), name(10, 5), name(10, 12)];
    expect([...names].reverse().sort(compareAsWritten)).toEqual(names);
  });

  it('leaves names of different documents as they stand', () => {
    expect(compareAsWritten(name(9, 1, 'report-107'), name(2, 1))).toBe(0);
  });

  it('gives the agencies of a measure in printed order', () => {
    expect(realData.assignmentsOf.get('107-1-1')?.map(({ as_written }) => as_written)).toEqual([
      '各機關',
      '法務部(廉政署)',
    ]);
  });
});
