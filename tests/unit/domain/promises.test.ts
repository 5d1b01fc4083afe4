import { describe, expect, it } from 'vitest';
import {
  editionsWithTargets,
  latestReported,
  namedNumbers,
  ownIndicators,
  ownTargets,
  unaskedResults,
} from '../../../src/domain/promises.ts';
import { realData, recordOf } from '../../real-content.ts';
import { entry, figure, madeUp, provision, quantity } from './made-up.ts';

const milestone = (id: string) => entry(id, { kind: 'milestone', targets: [figure(id, null)] });
const data = madeUp({
  indicators: [
    quantity('107-1-1-t1a', 5, 6),
    quantity('107-1-1-t1b', 0),
    milestone('107-1-1-t2'),
    quantity('107-1-1-t108-1', 9),
    entry('107-1-2-t1', { actuals: [figure('107-1-2-r1', 9)] }),
    entry('107-1-3-t1', { kind: 'none' }),
    quantity('112-1-1-t1', 8),
    entry('112-1-2-t1', { kind: 'none', targets: [figure('112-1-2-t1', null)], actuals: [figure('112-1-2-r1', 9)] }),
  ],
  provisions: [
    provision('107-1-1-t3', { roc_year: null }),
    provision('107-1-1-g1'),
    provision('112-1-1-r107-1'),
    provision('115-1-1-g1'),
  ],
});
const withResult = madeUp({
  indicators: [quantity('107-1-1-t1', 5, 6), entry('107-1-1-r2', { actuals: [figure('107-1-1-r2', 9)] })],
});
const edition = (id: string) => recordOf(data.editions, id);
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

describe('ownTargets', () => {
  it('gives the targets of an edition for its own year, and those that name no year', () => {
    const own = ['107-1-1-t3', '107-1-1-t1', '107-1-1-t2', '107-1-2-t1', '107-1-3-t1'];
    expect(ids(ownTargets(data, edition('107')))).toEqual(own);
    expect(ids(ownTargets(data, edition('112')))).toEqual(['112-1-1-t1', '112-1-2-t1']);
    expect(ids(ownTargets(data, edition('115')))).toEqual([]);
  });

  it('leaves out what the report on 107 sets for 108', () => {
    const targets = ids(ownTargets(realData, recordOf(realData.editions, '107')));
    expect(targets).toContain('107-1-1-t1');
    expect(targets.filter((id) => id.includes('-t108-'))).toEqual([]);
  });
});

describe('ownIndicators', () => {
  it('gives what an edition’s own-year targets ask for, without a result that no target asks for', () => {
    expect(ids(ownIndicators(withResult, edition('107')))).toEqual(['107-1-1-t1']);
    expect(ids(ownIndicators(data, edition('107')))).toEqual([
      '107-1-1-t1a',
      '107-1-1-t1b',
      '107-1-1-t2',
      '107-1-2-t1',
      '107-1-3-t1',
    ]);
    expect(ids(ownIndicators(data, edition('112')))).toEqual(['112-1-1-t1', '112-1-2-t1']);
  });
});

describe('unaskedResults', () => {
  it('counts the figures of an edition’s own year that no target asks for', () => {
    expect(unaskedResults(withResult, edition('107'))).toBe(1);
    expect(unaskedResults(data, edition('107'))).toBe(0);
    const earlier = madeUp({ indicators: [entry('107-1-1-r102-2', { actuals: [figure('107-1-1-r102-2', 9)] })] });
    expect(unaskedResults(earlier, edition('107'))).toBe(0);
    expect(unaskedResults(realData, recordOf(realData.editions, '107'))).toBe(4);
  });
});

describe('namedNumbers', () => {
  it('counts a target once however many numbers it names, zero among them, and no result for one', () => {
    expect(namedNumbers(data, edition('107'))).toEqual({ targets: 4, without: 1, withNumber: 1 });
    expect(namedNumbers(data, edition('112'))).toEqual({ targets: 1, without: 1, withNumber: 1 });
    expect(namedNumbers(madeUp({ indicators: [quantity('107-1-1-t1', 0)] }), edition('107')).withNumber).toBe(1);
  });
});

describe('editionsWithTargets and latestReported', () => {
  it('leaves out an edition without targets', () => {
    expect(ids(editionsWithTargets(data))).toEqual(['107', '112']);
  });

  it('passes over a later edition of which nothing is reported, or that sets nothing', () => {
    expect(latestReported(data)?.id).toBe('107');
    const later = madeUp({ indicators: [quantity('107-1-1-t1', 5, 6), quantity('112-1-1-t1', 8, 7)] });
    expect(latestReported(later)?.id).toBe('112');
  });

  it('counts no report on another year than the edition’s own', () => {
    const other = madeUp({ indicators: [quantity('107-1-1-t1', 5), quantity('107-1-1-t108-1', 5, 6)] });
    expect(latestReported(other)).toBeUndefined();
  });
});
