import { describe, expect, it } from 'vitest';
import { indicatorRow, mainsOf, observationRows, provisionIdOf } from '../../../src/domain/indicators.ts';
import type { CuratedIndicator } from '../../../src/schemas/curated-indicator.ts';
import type { ImportedProvision } from '../../../src/schemas/provision.ts';
import { realData, recordOf } from '../../real-content.ts';
import { entry, figure, provision, quantity } from './made-up.ts';

const ID = '107-1-1-t1';
const RESULT = '107-1-1-r1';
const plain = [provision(ID), provision(RESULT), provision('107-1-1-r2')];

const contextOf = (provisions: readonly ImportedProvision[] = plain) => ({
  provisionById: new Map(provisions.map((each) => [each.id, each])),
  yearOf: (measureId: string) => Number(measureId.slice(0, 3)),
});
const rowsOf = (each: CuratedIndicator, provisions?: readonly ImportedProvision[]) =>
  observationRows(each, contextOf(provisions));
const rowOf = (each: CuratedIndicator, provisions?: readonly ImportedProvision[]) =>
  indicatorRow(each, rowsOf(each, provisions), contextOf(provisions));

describe('provisionIdOf', () => {
  it.each([
    ['107-1-1-t2a', '107-1-1-t2'],
    ['107-1-1-t2', '107-1-1-t2'],
    ['107-7-8-t108-1b', '107-7-8-t108-1'],
    ['aac-104-2-1-r103-1', 'aac-104-2-1-r103-1'],
  ])('takes the letter off %s', (id, expected) => {
    expect(provisionIdOf(id)).toBe(expected);
  });
});

describe('observationRows', () => {
  it('lists targets, actuals, standards and claims, each kind counted from 1', () => {
    const of = (...places: string[]) => places.map((where) => figure(where, null));
    const given = { targets: of(ID, ID), actuals: of(RESULT, RESULT), standards: of(ID), claims: of(RESULT) };
    const ids = rowsOf(entry(`${ID}a`, given)).map(({ id, kind }) => [id, kind]);
    expect(ids).toEqual(
      ['target-1', 'target-2', 'actual-1', 'actual-2', 'standard-1', 'claim-1'].map((name) => [
        `${ID}a-${name}`,
        name.slice(0, -2),
      ]),
    );
  });

  it('takes unit and year from the entry and its provision where the figure names none', () => {
    const given = { actuals: [figure(RESULT, 5), figure(RESULT, 6, { unit: '%', year: 106 })] };
    const facts = (provisions?: readonly ImportedProvision[]) =>
      rowsOf(entry(ID, given), provisions).map(({ unit, roc_year }) => [unit, roc_year]);
    expect(facts()).toEqual([['場次', 107], ['%', 106]]);
    expect(facts([provision(ID, { roc_year: 108 }), provision(RESULT)])[0]).toEqual(['場次', 108]);
    expect(facts([provision(ID, { roc_year: null }), provision(RESULT)])[0]).toEqual(['場次', 107]);
  }); // prettier-ignore

  it('takes the months from the figure, else from the cell that it is quoted from', () => {
    const cells = [provision(ID), provision(RESULT, { period: '2018-01/2018-06' })];
    const given = { actuals: [figure(RESULT, 5), figure(RESULT, 6, { period: '2018-01/2018-03' })] };
    expect(rowsOf(entry(ID, given), cells).map(({ period }) => period)).toEqual(['2018-01/2018-06', '2018-01/2018-03']);
  });

  it('gives words without a number neither unit nor derivation', () => {
    const [words, number] = rowsOf(entry(ID, { targets: [figure(ID, null), figure(ID, 0)] }));
    expect([words?.unit, words?.derivation]).toEqual([null, null]);
    expect([number?.unit, number?.derivation]).toEqual(['場次', 'stated']);
  });

  it('joins several quotations in order and spans their lines', () => {
    const cells = [
      provision(ID),
      provision(RESULT, { text: '甲乙丙', places: { text: [[9, 2, 5]] }, source_id: 'made-up' }),
      provision('107-1-1-r2', { text: '丁戊', places: { text: [[7, 0, 1], [8, 4, 5]] }, source_id: 'other' }),
    ]; // prettier-ignore
    const evidence = [
      { in: RESULT, line: 9, quote: '乙丙' },
      { in: '107-1-1-r2', line: 8, quote: '丁戊' },
    ];
    const [row] = rowsOf(entry(ID, { actuals: [{ value: 3, evidence }] }), cells);
    expect(row).toMatchObject({ evidence: '乙丙 … 丁戊', source_id: 'made-up', line_start: 7, line_end: 9 });
    expect(row?.quotes).toEqual([
      { provision_id: RESULT, quote: '乙丙', spans: [[9, 3, 5]] },
      { provision_id: '107-1-1-r2', quote: '丁戊', spans: [[7, 0, 1], [8, 4, 5]] },
    ]); // prettier-ignore
  });

  it('leaves out a figure whose provision is not there', () => {
    expect(rowsOf(entry(ID, { actuals: [figure('107-1-1-r9', 5), figure(RESULT, 6)] })).map(({ id }) => id)).toEqual([
      `${ID}-actual-2`,
    ]);
  });
});

describe('mainsOf', () => {
  it('gives the first main target and actual that hold a number', () => {
    const targets = [figure(ID, 1, { reading: 'part' }), figure(ID, null), figure(ID, 2), figure(ID, 3)];
    const actuals = [figure(RESULT, 4, { reading: 'alternative' }), figure(RESULT, 0)];
    const standards = [figure(ID, 9)];
    const { target, actual } = mainsOf(rowsOf(entry(ID, { targets, actuals, standards })));
    expect([target?.value, actual?.value]).toEqual([2, 0]);
  });

  it('gives none where only parts, alternatives and words stand', () => {
    const given = { targets: [figure(ID, null)], actuals: [figure(RESULT, 4, { reading: 'part' })] };
    expect(mainsOf(rowsOf(entry(ID, given)))).toEqual({ target: undefined, actual: undefined });
  });
});

describe('indicatorRow', () => {
  it.each([
    ['missed', quantity(ID, 100, 99)],
    ['met', quantity(ID, 100, 100)],
    ['met', quantity(ID, 100, 99, { direction: 'at-most' })],
    ['no-report', quantity(ID, 100)],
    ['reported', quantity(ID, 100, undefined, { claims: [figure(RESULT, null)] })],
    ['claimed', quantity(ID, 100, undefined, { claims: [figure(RESULT, null)], outcome: 'done' })],
    ['no-report', quantity(ID, 100, undefined, { standards: [figure(RESULT, 100)] })],
    ['reported', quantity(ID, 100, undefined, { actuals: [figure(RESULT, 99, { period: '2018-01/2018-10' })] })],
    ['reported', quantity(ID, 100, undefined, { actuals: [figure(RESULT, 200, { reading: 'part' })] })],
    ['reported', quantity(ID, 100, 200, { targets: [], outcome: 'done', kind: 'milestone' })],
    ['no-target', entry(ID, { kind: 'none', direction: null })],
  ] as const)('derives %s from the observations', (status, each) => {
    expect(rowOf(each).status).toBe(status);
  });

  it('knows its provision and its measure', () => {
    const row = rowOf(quantity(`${ID}b`, 100, 99, { arguable: true, note: '另一讀法' }));
    expect(row).toMatchObject({ id: `${ID}b`, provision_id: ID, measure_id: '107-1-1', status_basis: 'computed' });
    expect(row).toMatchObject({ arguable: true, note: '另一讀法' });
  });

  it('takes the share of assessed risks of 107 for met, argued, though one reading is below the target', () => {
    const row = recordOf(realData.indicators, '107-1-1-t1');
    expect(row).toMatchObject({ status: 'met', status_basis: 'computed', arguable: true, unit: '%' });
    expect(recordOf(realData.indicators, '098-1-1-1-1-t1a')).toMatchObject({ status: 'no-report', status_basis: null });
  });
});
