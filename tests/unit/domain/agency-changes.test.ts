import { describe, expect, it } from 'vitest';
import { comparedBodies, isSameBody } from '../../../src/domain/agency-changes.ts';
import { realData } from '../../real-content.ts';
import { madeUp } from './made-up.ts';

const body = (id: string, given: { parent?: string; successors?: string[] } = {}) => ({
  id,
  name: id,
  parent: given.parent ?? null,
  successors: given.successors ?? [],
});
const data = madeUp({
  texts: { '107-1-1': '甲', '107-1-2': '乙', '112-1-1': '丙' },
  agencies: [
    body('old', { successors: ['new'] }),
    body('new'),
    body('newest'),
    body('ministry'),
    body('unit', { parent: 'ministry' }),
    body('other'),
    body('switched'),
  ],
  assignments: [
    ['107-1-1', 'old'],
    ['107-1-1', 'ministry'],
    ['107-1-1', 'switched', 'lead'],
    ['107-1-2', 'other', 'support'],
    ['112-1-1', 'new'],
    ['112-1-1', 'unit'],
    ['112-1-1', 'other', 'lead'],
    ['112-1-1', 'newest', 'lead', '第1項'],
    ['112-1-1', 'switched', 'support'],
  ],
});
const brief = (id: string, ...others: string[]): string[] =>
  comparedBodies(data, id, others).map(({ agency, change, counterpart, otherRole, relatives, everyone }) =>
    [agency.id, change, counterpart?.id, otherRole, ...[...relatives, ...everyone].map(({ id }) => id)]
      .filter((each) => each != null)
      .join(' '),
  );

describe('comparedBodies', () => {
  it('takes a later name for the same body, and says which bodies stand alone', () => {
    expect(brief('112-1-1', '107-1-1')).toEqual([
      'new renamed old',
      'unit alone ministry',
      'other alone',
      'newest alone',
      'switched kept lead',
    ]);
    expect(brief('107-1-1', '112-1-1')).toEqual(['old renamed new', 'ministry alone unit', 'switched kept support']);
  });

  it('holds a body against those of all measures that it is compared with', () => {
    expect(brief('112-1-1', '107-1-1', '107-1-2')).toContain('other kept support');
    expect(brief('107-1-2')).toEqual(['other alone']);
  });
});

describe('relatives and roles', () => {
  const more = madeUp({
    texts: { '107-1-1': '甲', '112-1-1': '乙', '112-1-2': '丙' },
    agencies: [
      body('old-ministry', { successors: ['ministry'] }),
      body('ministry'),
      body('bureau', { parent: 'ministry' }),
      body('section', { parent: 'bureau' }),
      { ...body('all'), everyone: true },
      body('both'),
      body('old-name', { successors: ['name'] }),
      body('name'),
    ],
    assignments: [
      ['107-1-1', 'old-ministry'],
      ['107-1-1', 'both', 'lead'],
      ['107-1-1', 'both', 'support'],
      ['107-1-1', 'old-name'],
      ['107-1-1', 'name'],
      ['112-1-1', 'section'],
      ['112-1-1', 'both', 'support'],
      ['112-1-1', 'name'],
      ['112-1-2', 'all'],
    ],
  });
  const changes = (id: string, other: string): string[] =>
    comparedBodies(more, id, [other]).map(({ agency, change, counterpart, otherRole, relatives, everyone }) =>
      [
        agency.id,
        change,
        counterpart?.id ?? '-',
        otherRole ?? '-',
        relatives.map((each) => each.id).join('+'),
        everyone.map((each) => each.id).join('+'),
      ].join(' '),
    );

  it('name bodies two ranks above, under their former names', () => {
    expect(changes('112-1-1', '107-1-1')[0]).toBe('section alone - - old-ministry ');
    expect(changes('107-1-1', '112-1-1')[0]).toBe('old-ministry alone - - section ');
  });

  it('leave a role open where a body has two, and take the same name before another one', () => {
    expect(changes('112-1-1', '107-1-1').slice(1)).toEqual(['name kept - -  ', 'both kept - -  ']);
  });

  it('name what stands for all bodies', () => {
    expect(changes('107-1-1', '112-1-2')[0]).toBe('old-ministry alone - -  all');
  });
});

describe('isSameBody', () => {
  it.each([
    ['moj-aac', 'moj-aac', true],
    ['fsc', 'fsc-executive-yuan', true],
    ['fsc-executive-yuan', 'fsc', true],
    ['moj', 'moj-aac', false],
    ['moj-aac', 'fsc', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect([a, b].every((id) => realData.agencyById.has(id))).toBe(true);
    expect(isSameBody(a, b, realData.agencyById)).toBe(same);
  });
});
