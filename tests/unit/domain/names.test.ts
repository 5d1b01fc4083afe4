import { describe, expect, it } from 'vitest';
import { namedAgencies, namerOf } from '../../../src/domain/names.ts';
import { rowsOf } from '../../../src/domain/tables.ts';
import { realData, recordOf } from '../../real-content.ts';

describe('namerOf', () => {
  const { titled, labelled } = namerOf([
    { id: 'a', title: '甲', english: 'First' },
    { id: 'b', label: '乙', english: 'Second' },
  ]);

  it('gives records their names by id, none in English to those that nobody translated', () => {
    expect(titled([{ id: 'a', title: '甲' }, { id: 'c', title: '丙' }])).toEqual([
      { id: 'a', title: '甲', names: { zh: '甲', en: 'First' } },
      { id: 'c', title: '丙', names: { zh: '丙', en: null } },
    ]); // prettier-ignore
    expect(labelled([{ id: 'b', label: '乙' }])[0]?.names).toEqual({ zh: '乙', en: 'Second' });
  });
});

describe('names in the joined data', () => {
  it('stand on agencies from their own list', () => {
    const agency = recordOf(realData.agencies, 'moj');
    expect(namedAgencies([agency])[0]?.names).toEqual({ zh: '法務部', en: 'Ministry of Justice' });
  });

  it('are not published: the tables are a contract', () => {
    for (const table of ['strategies', 'editions', 'sources', 'agencies', 'indicators', 'series'] as const)
      for (const row of rowsOf(realData, table)) expect(Object.keys(row)).not.toContain('names');
  });
});
