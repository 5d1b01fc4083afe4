import { describe, expect, it } from 'vitest';
import { byStatus, statusMatrix } from '../../../src/domain/status-matrix.ts';
import { realData } from '../../real-content.ts';
import { entry, figure, madeUp, quantity } from './made-up.ts';

const data = madeUp({
  indicators: [
    quantity('107-1-1-t1', 10),
    quantity('107-1-1-t2', 10, 9),
    quantity('107-1-1-t3', 10, 11, { arguable: true }),
    quantity('107-1-2-t1', 10, 12),
    quantity('107-1-2-t2', 10, 9, { arguable: true }),
    quantity('107-1-2-t3', 10, 8),
    quantity('107-2-1-t108-1', 10),
    quantity('107-3-1-t1', 10),
    entry('107-3-1-t2', { kind: 'none' }),
    entry('107-3-1-r106-1', { actuals: [figure('107-3-1-r106-1', 4)] }),
    quantity('112-1-1-t1', 10),
  ],
});
const briefly = (editionId: string) =>
  statusMatrix(data, editionId).map(({ year, rows }) => [
    year,
    ...rows.map(({ strategy, indicators }) => `${strategy.id}: ${indicators.map(({ id }) => id.slice(6)).join(' ')}`),
  ]);

describe('byStatus', () => {
  it('puts the statuses in the order of the site, and of one status those that are argued last', () => {
    const sorted = data.indicators.toReversed().sort(byStatus);
    expect(sorted.map(({ status, arguable }) => `${status}${arguable ? '?' : ''}`)).toEqual([
      'met',
      'met?',
      'missed',
      'missed',
      'missed?',
      'reported',
      ...new Array<string>(4).fill('no-report'),
      'no-target',
    ]);
  });
});

describe('statusMatrix', () => {
  it('gives the strategies of an edition year by year, each with its indicators by status, and no empty row', () => {
    expect(briefly('107')).toEqual([
      [null, '107-3: 1-t2'],
      [106, '107-3: 1-r106-1'],
      [107, '107-1: 2-t1 1-t3 1-t2 2-t3 2-t2 1-t1', '107-3: 1-t1'],
      [108, '107-2: 1-t108-1'],
    ]);
    expect(briefly('112')).toEqual([[112, '112-1: 1-t1']]);
    expect(briefly('098')).toEqual([]);
  });

  it('shows every indicator of an edition once', () => {
    for (const { id } of realData.editions) {
      const shown = statusMatrix(realData, id).flatMap(({ rows }) => rows.flatMap(({ indicators }) => indicators));
      const own = realData.indicators.filter(
        ({ measure_id }) => realData.measureById.get(measure_id)?.edition_id === id,
      );
      expect(new Set(shown), id).toEqual(new Set(own));
      expect(shown, id).toHaveLength(own.length);
    }
  });
});
