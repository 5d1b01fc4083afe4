import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/domain/standing.ts';
import { agencyRecord } from '../../../src/domain/agency-record.ts';
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
    expect(standingOf(realData, 'indicators', '107-1-1-t1')).toEqual([
      { source_id: 'report-107', lines: [[12, 13]], at: 12 },
    ]);
  });

  it('leads to the line that decides, not to that of another figure', () => {
    expect(standingOf(realData, 'indicators', '107-8-6-t1')).toEqual([
      { source_id: 'report-107', lines: [[13, 13], [335, 337]], at: 336 },
    ]); // prettier-ignore
  });

  it('names the bodies’ line of a measure too', () => {
    const [standing] = standingOf(realData, 'measures', '107-9-7');
    expect(standing?.lines).toEqual([[472, 477]]);
  });

  it('names a document for every page of an agency that lists a measure', () => {
    for (const agency of realData.agencies) {
      const listed = agencyRecord(realData, agency).own.length;
      expect(standingOf(realData, 'agencies', agency.id).length > 0, agency.id).toBe(listed > 0);
    }
  });

  it('names whole documents of editions, agencies and the data', () => {
    expect(standingOf(realData, 'editions', '107')).toEqual([{ source_id: 'report-107', lines: [], at: null }]);
    // What the page of 112 says of its approval is quoted from another document.
    expect(standingOf(realData, 'editions', '112')).toEqual([
      { source_id: 'plan-112', lines: [], at: null },
      { source_id: 'policy-aac', lines: [[18, 18]], at: 18 },
    ]);
    const documents = standingOf(realData, 'agencies', 'fsc').map(({ source_id }) => source_id);
    expect(documents).toEqual(['plan-098', 'report-107', 'plan-112']);
    expect(standingOf(realData, 'data', 'v1')).toHaveLength(realData.sources.length);
  });
});
