import { describe, expect, it } from 'vitest';
import { indicators } from '../../../../scripts/rules/indicators.ts';
import type { Complaint } from '../../../../scripts/content-error.ts';
import { storedContent } from '../../../content/stored-content.ts';
import { complaints, entryOf, observation, quote, type Change } from './changed-entry.ts';

type Case = readonly [
  what: string,
  id: string,
  change: Change,
  record: string,
  problem: string,
  found: string | RegExp,
];

const REFUSED: readonly Case[] = [
  [
    'evidence on another line',
    '107-1-4-t1',
    quote('107-1-4-t1', 'actuals', 1, { line: 41 }),
    '107-1-4-t1 actuals[1]',
    'is not on its lines',
    'line 41',
  ],
  [
    'words that the provision does not have',
    '107-1-4-t1',
    quote('107-1-4-t1', 'actuals', 1, { quote: '政府採購稽核件數計 278 件' }),
    '107-1-4-t1 actuals[1]',
    'the quotation does not stand in 107-1-4-r1',
    /107年度政府採購稽核件數計 287 件/u,
  ],
  [
    'words that the provision has twice',
    '107-1-4-t1',
    quote('107-1-4-t1', 'actuals', 1, { quote: '件' }),
    '107-1-4-t1 actuals[1]',
    'the quotation stands',
    /287/u,
  ],
  [
    'a provision that does not exist',
    '107-1-4-t1',
    quote('107-1-4-t1', 'actuals', 1, { in: '107-1-4-r9' }),
    '107-1-4-t1 actuals[1]',
    'the quoted provision does not exist',
    '107-1-4-r9',
  ],
  [
    'a value that the evidence does not contain',
    '107-1-4-t1',
    observation('actuals', 1, { value: 278 }),
    '107-1-4-t1 actuals[1]',
    'the evidence does not contain the value',
    /^287 in 「/u,
  ],
  [
    'a value of a part of a numeral',
    '107-4-1-t1',
    observation('targets', 1, { value: 5000 }),
    '107-4-1-t1 targets[1]',
    'the evidence does not contain the value',
    /^15000 in 「/u,
  ],
  [
    'a unit that is not printed after the value',
    '107-1-4-t1',
    (entry) => ({ ...entry, unit: '案' }),
    '107-1-4-t1 targets[1]',
    'the unit does not stand after the value in the evidence',
    /280 件/u,
  ],
  [
    'a working that gives another value',
    '107-6-1-t1',
    observation('actuals', 1, { value: 5732 }),
    '107-6-1-t1 actuals[1]',
    'the working does not give the value',
    '2,904 + 2,829 = 5733',
  ],
  [
    'a working with a number that nobody quotes',
    '107-6-1-t1',
    observation('actuals', 1, { working: '2,904 + 2,828 + 1' }),
    '107-6-1-t1 actuals[1]',
    'the evidence does not contain the numbers of the working',
    /2904/u,
  ],
  [
    'a sum without a working',
    '107-6-1-t1',
    observation('actuals', 1, { working: null }),
    '107-6-1-t1 actuals[1]',
    'a summed or computed value has no working that can be recomputed',
    'none',
  ],
  [
    'a count of other things than those quoted',
    '107-3-3-t1a',
    observation('actuals', 1, { value: 2 }),
    '107-3-3-t1a actuals[1]',
    'a counted value is not the number of its quotations',
    '1',
  ],
  [
    'summands of another unit and period without a note',
    '107-9-7-t1',
    observation('actuals', 1, { note: null, arguable: false }),
    '107-9-7-t1 actuals[1]',
    'a sum adds figures of another unit or period, and no note says why they count the same',
    '83: period 2018-01/2018-11',
  ],
  [
    'another period without a note',
    '107-6-1-t1',
    observation('actuals', 1, { note: null }),
    '107-6-1-t1 actuals[1]',
    'the actual differs from its target in unit or period, and no note says why they count the same',
    'period 2017-08/2018-07',
  ],
  [
    'another unit without a note',
    '107-5-1-t2',
    observation('actuals', 1, { note: null, arguable: false }),
    '107-5-1-t2 actuals[1]',
    'the actual differs from its target in unit or period, and no note says why they count the same',
    'unit 「門」 for 「件」',
  ],
  [
    'an alternative without a reason',
    '107-1-1-t1',
    (entry) => ({
      ...entry,
      actuals: entry.actuals.map((each) => (each.reading === 'alternative' ? { ...each, note: null } : each)),
    }),
    '107-1-1-t1 actuals[5]',
    'an arguable or alternative reading gives no reason',
    'none',
  ],
  [
    'an arguable entry without a reason',
    '107-1-1-t1',
    (entry) => ({ ...entry, note: null }),
    '107-1-1-t1',
    'an arguable entry gives no reason',
    'no note',
  ],
  [
    'two main actuals',
    '107-2-1-t1',
    observation('actuals', 2, { reading: 'main' }),
    '107-2-1-t1',
    'there is more than one main actual',
    '2',
  ],
  [
    'an outcome where numbers decide',
    '107-1-4-t1',
    (entry) => ({ ...entry, outcome: 'done' }),
    '107-1-4-t1',
    'an outcome stands where something was reported and no number decides, and nowhere else',
    'done',
  ],
  [
    'no outcome where no number decides',
    '107-4-2-t1',
    (entry) => ({ ...entry, outcome: null }),
    '107-4-2-t1',
    'an outcome stands where something was reported and no number decides, and nowhere else',
    'none',
  ],
  [
    'an agency that does not exist',
    '107-2-1-t1',
    observation('actuals', 2, { agency: 'moj-acc' }),
    '107-2-1-t1 actuals[2]',
    'no such agency',
    'moj-acc',
  ],
  [
    'a quantity without a direction',
    '107-1-4-t1',
    (entry) => ({ ...entry, direction: null, direction_basis: null }),
    '107-1-4-t1',
    'every quantity with a target has a direction, and nothing else has',
    'none',
  ],
  [
    'a quotation that a spreadsheet would compute',
    '107-1-4-t1',
    quote('107-1-4-t1', 'actuals', 1, { quote: '-' }),
    '107-1-4-t1 actuals[1]',
    'the quotation does not stand in 107-1-4-r1',
    /287/u,
  ],
];

describe('indicators', () => {
  it.each(REFUSED)('refuses %s', (_, id, change, record, problem, found) => {
    const fitting = complaints(indicators, id, change).filter((each) => each.problem.includes(problem));
    expect(fitting.length).toBeGreaterThan(0);
    expect(fitting[0]).toMatchObject({ file: entryOf(id).at.file, line: entryOf(id).at.line, record });
    expect(fitting[0]?.found).toMatch(found);
    expect(fitting[0]?.expected).toMatch(/\S/u);
    expect(fitting[0]?.edit).toContain('correct');
  });

  it('refuses two entries with one id', () => {
    const entry = entryOf('107-1-4-t1');
    const list = [...storedContent.curated.indicators, entry];
    const { complaints: said } = indicators({
      ...storedContent,
      curated: { ...storedContent.curated, indicators: list },
    });
    expect(said).toEqual([
      expect.objectContaining({ record: '107-1-4-t1', problem: 'this id is used twice' }) as Complaint,
    ]);
  });

  it('takes the real entries as they are', () => {
    expect(indicators(storedContent).complaints).toEqual([]);
  });
});
