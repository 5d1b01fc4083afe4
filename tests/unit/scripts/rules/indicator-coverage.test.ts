import { describe, expect, it } from 'vitest';
import { indicatorCoverage } from '../../../../scripts/rules/indicator-coverage.ts';
import { storedContent } from '../../../content/stored-content.ts';
import { complaints } from './changed-entry.ts';

describe('indicatorCoverage', () => {
  it('refuses a target without an indicator', () => {
    const rest = storedContent.curated.indicators.filter(({ id }) => id !== '107-1-4-t2');
    const { complaints: said } = indicatorCoverage({
      ...storedContent,
      curated: { ...storedContent.curated, indicators: rest },
    });
    expect(said).toContainEqual(
      expect.objectContaining({ record: '107-1-4-t2', problem: 'a target has no indicator' }),
    );
  });

  it('refuses a number of a target that no row quotes', () => {
    const [said] = complaints(indicatorCoverage, '107-7-4-t1b', (entry) => ({ ...entry, targets: [] }));
    expect(said).toMatchObject({
      record: '107-7-4-t1',
      problem: 'a number of the target is in no target row',
      found: '183家',
    });
  });

  it('refuses an indicator that is silent on results that its measure has', () => {
    const [said] = complaints(indicatorCoverage, '107-1-4-t2', (entry) => ({ ...entry, actuals: [], claims: [] }));
    expect(said).toMatchObject({ record: '107-1-4-t2', problem: 'the measure has results, and the entry quotes none' });
  });

  it('refuses months of another year in an entry that is not arguable', () => {
    const said = complaints(indicatorCoverage, '107-6-1-t1', (entry) => ({ ...entry, arguable: false }));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({
      record: '107-6-1-t1',
      problem: 'the main actual covers months of another year, and the entry is not arguable',
      found: '2017-08/2018-07',
    });
  });

  it('refuses a reading that changes the status of an entry that is not arguable', () => {
    const [said] = complaints(indicatorCoverage, '107-1-1-t1', (entry) => ({ ...entry, arguable: false }));
    expect(said).toMatchObject({
      record: '107-1-1-t1',
      problem: 'another reading changes the status, and the entry is not arguable',
      found: 'missed',
    });
  });

  it('refuses a scope that is not printed beside the agencies', () => {
    const [said] = complaints(indicatorCoverage, '107-1-4-t1', (entry) => ({ ...entry, scope: '績效目標 1 至 5' }));
    expect(said).toMatchObject({ record: '107-1-4-t1', found: '績效目標 1 至 5' });
  });
});
