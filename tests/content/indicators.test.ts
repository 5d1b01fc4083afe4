import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/lib/numbers.ts';
import { buildDataset } from '../../src/domain/dataset.ts';
import { ownTargets } from '../../src/domain/promises.ts';
import { realContent, realData, recordOf } from '../real-content.ts';

const indicatorsIn = (edition: string) => realData.indicators.filter(({ id }) => id.startsWith(`${edition}-`));
const numbersSet = (edition: string, year: number): number =>
  realData.observations.filter(
    ({ indicator_id, kind, value, roc_year }) =>
      indicator_id.startsWith(`${edition}-`) && kind === 'target' && value !== null && roc_year === year,
  ).length;

describe('indicators of the real content', () => {
  it('stand for every target, and for results without one alone besides', () => {
    const targets = new Set(realData.provisions.filter(({ kind }) => kind === 'target').map(({ id }) => id));
    const stoodFor = new Set(realData.indicators.map(({ provision_id }) => provision_id));
    expect([...targets].filter((id) => !stoodFor.has(id))).toEqual([]);
    for (const indicator of realData.indicators)
      if (!targets.has(indicator.provision_id))
        expect(recordOf(realData.provisions, indicator.provision_id).kind, indicator.id).toBe('result');
  });

  it('set about as many numbers as a count by hand found', () => {
    expect(ownTargets(realData, recordOf(realData.editions, '107')).filter(({ text }) => text !== '無。')).toHaveLength(
      61,
    );
    // 52 in the targets themselves, three more that only the results print: 2,300 門 twice, 10萬件.
    expect(numbersSet('107', 107)).toBe(55);
    expect(numbersSet('107', 108)).toBe(2);
    expect(numbersSet('112', 112)).toBeGreaterThanOrEqual(70);
    expect(numbersSet('aac-104', 104)).toBe(11);
  });

  it('find two plain misses in 107, and none besides', () => {
    const missed = realData.indicators.filter(({ status }) => status === 'missed');
    expect(missed.map(({ id, arguable }) => [id, arguable])).toEqual([
      ['107-8-6-t1', false],
      ['107-8-7-t1', false],
    ]);
  });

  it('await their report in 098 and 112', () => {
    for (const edition of ['098', '112'])
      expect(new Set(indicatorsIn(edition).map(({ status }) => status))).toEqual(new Set(['no-report']));
  });

  it('give the results of January to June 103 without a verdict', () => {
    const half = indicatorsIn('aac-104').filter(({ id }) => id.includes('-r103-'));
    expect(half.length).toBeGreaterThanOrEqual(14);
    expect(new Set(half.map(({ status }) => status))).toEqual(new Set(['reported']));
  });

  it('never call a milestone met, and say a reason for every argument', () => {
    for (const { id, kind, status, status_basis, arguable, note } of realData.indicators) {
      if (kind !== 'quantity') expect(['met', 'missed'], id).not.toContain(status);
      if (arguable) expect(note, id).not.toBeNull();
      expect(status_basis, id).toBe(
        status === 'met' || status === 'missed'
          ? 'computed'
          : status === 'claimed' || status === 'not-done'
            ? 'official'
            : null,
      );
    }
  });
});

describe('observations of the real content', () => {
  it('have every stated value readable in their evidence', () => {
    for (const { id, value, derivation, evidence } of realData.observations)
      if (derivation === 'stated')
        expect(
          evidence.split(' … ').flatMap((quote) => findQuantities(quote).map((each) => each.value)),
          id,
        ).toContain(value);
  });

  it('keep the cases that are easy to get wrong', () => {
    const main = (id: string) =>
      realData.observations.find((row) => row.indicator_id === id && row.kind === 'actual' && row.reading === 'main');
    expect(main('107-6-1-t1')).toMatchObject({ value: 5733, derivation: 'summed', period: '2017-08/2018-07' });
    expect(main('107-9-3-t1')).toMatchObject({ value: 8, derivation: 'summed', working: '3 + 4 + 1' });
    expect(main('107-9-6-t1')).toMatchObject({ value: 75, period: '2018-01/2018-10', arguable: true });
    expect(main('107-9-5-r4')).toMatchObject({ value: 311442, period: '2018-01/2018-11' });
    expect(main('107-2-1-t1')).toMatchObject({ value: 948, derivation: 'stated' });
    expect(main('aac-104-3-1-t102-1')).toMatchObject({ value: 136, unit: '%' });
    expect(recordOf(realData.indicators, '107-9-7-t1')).toMatchObject({ arguable: true });
    expect(recordOf(realData.indicators, '107-4-2-t1')).toMatchObject({ status: 'not-done', status_basis: 'official' });
  });
});

describe('movements of the real content', () => {
  it('follow about forty quantities from 107 to 112, most of them below what had been reached', () => {
    const from107 = realData.movements.filter(
      ({ from_indicator_id, to_indicator_id }) =>
        from_indicator_id.startsWith('107-') && to_indicator_id.startsWith('112-'),
    );
    expect(from107.length).toBeGreaterThanOrEqual(40);
    expect(from107.filter(({ against_actual }) => against_actual === 'below').length).toBeGreaterThan(
      from107.length / 2,
    );
  });

  it('quote the reason that the source prints', () => {
    expect(realData.reasons.get('law-courses')?.map(({ quote }) => quote)).toEqual([
      '因應少子化，開課系所及院校逐年遞減，故導致開課數、修課人數減少',
    ]);
  });
});

describe('a later report', () => {
  const id = '112-1-3-t1';
  const reported = (value: number) =>
    buildDataset({
      ...realContent,
      provisions: [
        ...realContent.provisions,
        {
          ...recordOf(realContent.provisions, '112-1-3-t1'),
          id: '112-1-3-r1',
          kind: 'result',
          text: `政府採購稽核件數計 ${value} 件。`,
          source_id: 'report-112',
          line_start: 7,
          line_end: 7,
          places: { text: [[7, 0, 40]] },
        },
      ],
      indicators: realContent.indicators.map((entry) =>
        entry.id === id
          ? {
              ...entry,
              actuals: [
                {
                  value,
                  unit: null,
                  reading: 'main' as const,
                  derivation: 'stated' as const,
                  working: null,
                  agency: null,
                  year: null,
                  period: null,
                  arguable: false,
                  note: null,
                  evidence: [{ in: '112-1-3-r1', line: 7, quote: `計 ${value} 件` }],
                },
              ],
            }
          : entry,
      ),
    });

  it.each([
    [370, 'met'],
    [368, 'missed'],
  ] as const)('that counts %d of 369 changes the status to %s and no address', (value, status) => {
    const data = reported(value);
    expect(recordOf(data.indicators, id)).toMatchObject({ status, status_basis: 'computed' });
    expect(data.indicators.map((each) => each.id)).toEqual(realData.indicators.map((each) => each.id));
    expect(data.series.map((each) => each.id)).toEqual(realData.series.map((each) => each.id));
    expect(data.observations.find((row) => row.indicator_id === id && row.kind === 'actual')).toMatchObject({
      id: '112-1-3-t1-actual-1',
      source_id: 'report-112',
      line_start: 7,
    });
    const others = data.indicators.filter((each) => each.id !== id);
    expect(others).toEqual(realData.indicators.filter((each) => each.id !== id));
  });
});
