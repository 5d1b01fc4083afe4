import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/domain/dataset.ts';
import { cellsOf, measureView, neighbours, rolesOf, trailOf, type Cell } from '../../../src/domain/measure-view.ts';
import { realContent, realData, recordOf } from '../../real-content.ts';

const { measures } = realData;
const cells = (id: string) => cellsOf(realData, id);
const provisionsIn = ({ items }: Cell) => items.map(({ provision }) => provision);
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

describe('cellsOf', () => {
  it('puts every provision of a measure into exactly one cell', () => {
    for (const { id } of measures) {
      const shown = ids(cells(id).flatMap(provisionsIn));
      const expected = ids(realContent.provisions.filter(({ measure_id }) => measure_id === id));
      expect(shown.sort(), id).toEqual(expected.sort());
    }
  });

  it('keeps to one kind, year, period and head in a cell, and to one cell for these', () => {
    for (const { id } of measures) {
      const heads = cells(id).map((cell) => {
        const { kind, roc_year, period, head } = cell;
        for (const each of provisionsIn(cell)) {
          expect({ kind: each.kind, roc_year: each.roc_year, period: each.period }).toEqual({ kind, roc_year, period });
          if (kind === 'other') expect(each.heading).toBe(head);
        }
        return JSON.stringify([kind, roc_year, period, head]);
      });
      expect(new Set(heads).size, id).toBe(heads.length);
    }
  });

  it('tells the target of the next year from that of the edition', () => {
    const targets = cells('107-9-6').filter(({ kind }) => kind === 'target');
    expect(targets.map((cell) => [cell.roc_year, ids(provisionsIn(cell))])).toEqual([
      [107, ['107-9-6-t1', '107-9-6-t2']],
      [108, ['107-9-6-t108-1', '107-9-6-t108-2']],
    ]);
  });

  it('heads other cells alone: an agency heading inside a result makes no cell', () => {
    expect(cells('aac-104-2-1').map(({ kind, head }) => [kind, head])).toEqual([
      ['metric', null],
      ['target', null],
      ['target', null],
      ['result', null],
      ['result', null],
      ['other', '評估體制'],
      ['other', '評估方式'],
    ]);
    for (const { kind, head } of measures.flatMap(({ id }) => cells(id))) expect(head !== null).toBe(kind === 'other');
    const headed = realContent.provisions.filter(({ kind, heading }) => kind !== 'other' && heading !== null);
    expect(headed.length).toBeGreaterThan(0);
  });

  it('gives a part of the year a cell of its own', () => {
    const result = recordOf(realData.provisions, '107-1-1-r1');
    const half = { ...result, id: '107-1-1-r9', period: '2018-01/2018-06' };
    const data = { ...realData, provisionsOf: new Map([['107-1-1', [result, half]]]) };
    expect(cellsOf(data, '107-1-1').map(({ period }) => period)).toEqual([null, '2018-01/2018-06']);
  });

  it('has no cells where there are no provisions', () => {
    expect(cells('112-99-1')).toEqual([]);
  });
});

describe('rolesOf', () => {
  it('names every assignment of every measure once, in the group of its role and scope', () => {
    for (const { id } of measures) {
      const groups = rolesOf(realData, id);
      const named = groups.flatMap(({ role, scope, agencies }) =>
        agencies.map(({ assignment, agency }) => {
          expect({ role: assignment.role, scope: assignment.scope }).toEqual({ role, scope });
          return agency.id;
        }),
      );
      const assigned = realContent.assignments.filter(({ measure_id }) => measure_id === id);
      expect(named.sort(), id).toEqual(assigned.map(({ agency_id }) => agency_id).sort());
    }
  });

  it('tells who leads from who supports, and for which goals', () => {
    const groups = rolesOf(realData, '112-1-1').map(({ role, scope, agencies }) => [role, scope, agencies.length]);
    expect(groups).toEqual([
      ['lead', '績效目標 1 至 5', 2],
      ['support', '績效目標 6', 13],
    ]);
  });
});

describe('rolesOf, for one role with two scopes', () => {
  it('keeps the scopes apart', () => {
    const assignments = realContent.assignments.map((each) => ({ ...each, role: 'lead' as const }));
    const groups = rolesOf(buildDataset({ ...realContent, assignments }), '112-1-1');
    expect(groups.map(({ scope }) => scope)).toEqual(['績效目標 1 至 5', '績效目標 6']);
  });
});

describe('trailOf', () => {
  it('leads from the chapter over the group to the strategy', () => {
    expect(ids(trailOf(realData, '098-1-1-3'))).toEqual(['098-1', '098-1-1', '098-1-1-3']);
    expect(trailOf(realData, '098-1-1-3').map(({ level }) => level)).toEqual(['chapter', 'group', 'strategy']);
  });

  it('begins at a strategy without a parent and ends at the strategy itself', () => {
    for (const { id, edition_id } of realData.strategies) {
      const trail = trailOf(realData, id);
      expect(trail[0]?.parent_id, id).toBeNull();
      expect(trail.at(-1)?.id).toBe(id);
      expect(trail.every((each) => each.edition_id === edition_id)).toBe(true);
    }
  });

  it('is empty for a strategy that does not exist', () => {
    expect(trailOf(realData, '107-99')).toEqual([]);
  });
});

describe('neighbours', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('gives what stands before and after, and nothing beyond the ends', () => {
    expect(neighbours(list, 'b')).toEqual({ previous: { id: 'a' }, next: { id: 'c' } });
    expect(neighbours(list, 'a')).toEqual({ previous: undefined, next: { id: 'b' } });
    expect(neighbours(list, 'c')).toEqual({ previous: { id: 'b' }, next: undefined });
  });
});

describe('measureView', () => {
  it.each(realContent.editions)('leads through all measures of $id one by one, and not beyond', ({ id }) => {
    const own = measures.filter(({ edition_id }) => edition_id === id);
    own.forEach((measure, index) => {
      const { previous, next, edition, trail } = measureView(realData, measure);
      expect([previous?.id, next?.id]).toEqual([own[index - 1]?.id, own[index + 1]?.id]);
      expect(edition?.id).toBe(id);
      expect(trail.at(-1)?.id).toBe(measure.strategy_id);
    });
  });
});
