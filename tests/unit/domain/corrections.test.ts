import { describe, expect, it } from 'vitest';
import { concernedBy } from '../../../src/domain/concerns.ts';
import { correctionsOn, namesOf, refsOfAgency, repliesOn, repliesTo } from '../../../src/domain/corrections.ts';
import { buildDataset } from '../../../src/domain/dataset.ts';
import { correction, updatedData } from '../../content/made-up-updates.ts';
import { realContent, realData, recordOf } from '../../real-content.ts';

describe('concernedBy', () => {
  it('knows nothing of a record that there is not', () => {
    expect(() => concernedBy(realData, ['measures/none'])).toThrow(new Error('there is no record measures/none'));
  });

  it('leads from a figure to its indicator, measure, strategy, edition, document and series, and no further', () => {
    expect([...concernedBy(realData, ['observations/107-1-1-t1-actual-1'])].sort()).toEqual([
      'editions/107',
      'indicators/107-1-1-t1',
      'measures/107-1-1',
      'observations/107-1-1-t1-actual-1',
      'provisions/107-1-1-t1',
      'series/risk-measures-rate',
      'sources/report-107',
      'strategies/107-1',
    ]);
  });

  it('leads from an indicator to its series, from a link to both measures, from an assignment to measure and body', () => {
    const [series] = realData.series;
    expect(concernedBy(realData, [`indicators/${series?.indicator_ids[0] ?? ''}`])).toContain(`series/${series?.id ?? ''}`);
    expect([...concernedBy(realData, ['links/107-7-5/112-7-5'])]).toEqual(expect.arrayContaining(['measures/107-7-5', 'measures/112-7-5', 'editions/112']));
    expect([...concernedBy(realData, ['assignments/107-1-1/moj-aac'])]).toEqual(expect.arrayContaining(['measures/107-1-1', 'agencies/moj-aac']));
  }); // prettier-ignore

  it('does not lead from a body to the one above it', () => {
    expect([...concernedBy(realData, ['agencies/moj-aac'])]).toEqual(['agencies/moj-aac']);
  });
});

describe('corrections and replies', () => {
  it('stand with everything that they concern, and with nothing else', () => {
    for (const ref of ['indicators/107-1-1-t1', 'measures/107-1-1', 'editions/107'])
      expect(correctionsOn(updatedData, ref).map(({ id }) => id), ref).toEqual(['2027-01-15-figure']);
    for (const ref of ['indicators/107-1-1-t3', 'measures/107-1-2', 'editions/112', 'checks/107-1-1-c1'])
      expect(correctionsOn(updatedData, ref), ref).toEqual([]);
  }); // prettier-ignore

  it('come once, however many of their records are asked for, the newest first', () => {
    const data = buildDataset({
      ...realContent,
      corrections: [correction({ id: 'old' }), correction({ id: 'new', on: '2027-05-01' })],
    });
    expect(correctionsOn(data, 'measures/107-1-1', 'editions/107').map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('stand beside the verdict that they answer alone', () => {
    expect(repliesTo(updatedData, 'indicators/107-1-1-t1').map(({ id }) => id)).toEqual(['2027-02-01-moj-aac']);
    expect(repliesTo(updatedData, 'checks/107-1-1-c1').map(({ id }) => id)).toEqual(['2027-02-02-check']);
    expect(repliesTo(updatedData, 'measures/107-1-1')).toEqual([]);
    expect(repliesOn(updatedData, 'measures/107-1-1')).toHaveLength(2);
  });

  it('concern a body under any of its names', () => {
    const former = namesOf(realData, 'fsc').find((id) => id !== 'fsc') ?? '';
    expect(former).not.toBe('');
    const data = buildDataset({
      ...realContent,
      corrections: [correction({ records: [`agencies/${former}`], field: null, was: '一', now: '二' })],
    });
    expect(correctionsOn(data, ...refsOfAgency(data, recordOf(data.agencies, 'fsc')))).toHaveLength(1);
    const own = refsOfAgency(updatedData, recordOf(updatedData.agencies, 'moj-aac'));
    expect(correctionsOn(updatedData, ...own)).toHaveLength(1);
    expect(correctionsOn(updatedData, ...refsOfAgency(updatedData, recordOf(updatedData.agencies, 'fsc')))).toEqual([]);
  });
});
