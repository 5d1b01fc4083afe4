import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/domain/standing.ts';
import { realData } from '../../real-content.ts';

const all = [
  ...realData.measures.map(({ id }) => ['measures', id] as const),
  ...realData.indicators.map(({ id }) => ['indicators', id] as const),
  ...realData.series.map(({ id }) => ['series', id] as const),
  ...realData.checks.map(({ id }) => ['checks', id] as const),
];

describe('standingOf', () => {
  it('gives at least one line of a document for each measure, indicator, series and check, inside the document', () => {
    for (const [kind, id] of all) {
      const standing = standingOf(realData, kind, id);
      expect(standing.length, id).toBeGreaterThan(0);
      for (const { source_id, lines } of standing) {
        const last = realData.sources.find((source) => source.id === source_id)?.lines ?? 0;
        expect(lines.length, id).toBeGreaterThan(0);
        for (const [from, to] of lines) expect(from >= 1 && from <= to && to <= last, `${id} ${from}-${to}`).toBe(true);
      }
    }
  });

  it('gives the lines of a target and its result', () => {
    expect(standingOf(realData, 'indicators', '107-1-1-t1')).toEqual([{ source_id: 'report-107', lines: [[12, 13]] }]);
  });

  it('names whole documents of editions, agencies and the data', () => {
    expect(standingOf(realData, 'editions', '107')).toEqual([{ source_id: 'report-107', lines: [] }]);
    expect(standingOf(realData, 'agencies', 'fsc').map(({ source_id }) => source_id)).toContain('plan-112');
    expect(standingOf(realData, 'data', 'v1')).toHaveLength(realData.sources.length);
  });
});
