import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/domain/dataset.ts';
import { editionCounts, listed, measuresWithin, outline } from '../../../src/domain/listing.ts';
import { trailOf } from '../../../src/domain/measure-view.ts';
import { realContent, realData } from '../../real-content.ts';

const editionIds = realContent.editions.map(({ id }) => id);

describe('editionCounts', () => {
  it.each(realContent.editions)('gives for $id what people counted in its documents', ({ id, expected }) => {
    expect(editionCounts(realData, id)).toEqual({ strategies: expected.strategies, measures: expected.measures });
  });

  it('counts nothing for an edition that does not exist', () => {
    expect(editionCounts(realData, '101')).toEqual({ strategies: 0, measures: 0 });
  });
});

describe('outline', () => {
  it.each(editionIds)('shows every strategy and every measure of %s once, in printed order', (id) => {
    const entries = outline(realData, id);
    const strategies = realData.strategies.filter(({ edition_id }) => edition_id === id);
    const measures = realData.measures.filter(({ edition_id }) => edition_id === id);
    expect(entries.map(({ strategy }) => strategy.id)).toEqual(strategies.map((strategy) => strategy.id));
    expect(entries.flatMap((entry) => entry.measures).map((measure) => measure.id)).toEqual(
      measures.map((measure) => measure.id),
    );
  });

  it('gives the depth of each strategy below its edition', () => {
    for (const id of editionIds)
      for (const { strategy, depth } of outline(realData, id))
        expect(depth, strategy.id).toBe(trailOf(realData, strategy.id).length - 1);
    expect(
      outline(realData, '098')
        .slice(0, 3)
        .map(({ depth }) => depth),
    ).toEqual([0, 1, 2]);
  });
});

describe('measuresWithin', () => {
  it('counts a strategy with all that it holds', () => {
    for (const { id } of realData.strategies) {
      const inside = realData.measures.filter(
        ({ strategy_id }) => strategy_id === id || strategy_id.startsWith(`${id}-`),
      );
      expect(measuresWithin(realData, id), id).toBe(inside.length);
    }
  });

  it('adds up to the edition over its topmost strategies', () => {
    for (const id of editionIds) {
      const top = realData.strategies.filter(({ edition_id, parent_id }) => edition_id === id && parent_id === null);
      expect(top.reduce((sum, each) => sum + measuresWithin(realData, each.id), 0)).toBe(
        editionCounts(realData, id).measures,
      );
    }
  });
});

describe('listed', () => {
  const list = listed(realData, realData.measures);

  it('gives the measures in the order in which they came', () => {
    expect(list.map(({ measure }) => measure)).toEqual(realData.measures);
  });

  it('names each body of a measure once, and every one that is assigned to it', () => {
    const twice = realContent.assignments.map((each) => ({ ...each, role: 'support' as const }));
    const data = buildDataset({ ...realContent, assignments: [...realContent.assignments, ...twice] });
    for (const { measure, agencies } of [...list, ...listed(data, data.measures)]) {
      const ids = agencies.map(({ id }) => id);
      const assigned = realContent.assignments.filter((each) => each.measure_id === measure.id);
      expect(new Set(ids).size, measure.id).toBe(ids.length);
      expect(new Set(ids), measure.id).toEqual(new Set(assigned.map(({ agency_id }) => agency_id)));
    }
  });
});
