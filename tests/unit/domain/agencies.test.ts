import { describe, expect, it } from 'vitest';
import { agencyRows, succession, unitsOf } from '../../../src/domain/agencies.ts';
import type { Agency } from '../../../src/schemas/agency.ts';
import { realContent, realData, recordOf } from '../../real-content.ts';

const { agencies, agencyById: byId } = realData;
const agency = (id: string): Agency => recordOf(agencies, id);

/** A body that exists only here. */
const body = (id: string, successors: string[]) => ({
  id, name: id, name_en: id, parent: null, collective: false, everyone: false, abbreviations: [], variants: [], successors,
  since: null, until: null, basis: null,
}); // prettier-ignore

const rowsById = (...bodies: ReturnType<typeof body>[]): ReadonlyMap<string, Agency> =>
  new Map(agencyRows(bodies, []).map((row) => [row.id, row]));

describe('agencyRows', () => {
  it('gives one row for each curated name', () => {
    expect(agencies.map(({ id }) => id).sort()).toEqual(realContent.agencies.map(({ id }) => id).sort());
  });

  it('makes the predecessors the mirror of the successors', () => {
    const pairs = (key: 'predecessor_ids' | 'successor_ids') =>
      agencies.flatMap((row) => row[key].map((other) => (key === 'successor_ids' ? [row.id, other] : [other, row.id])));
    expect(pairs('successor_ids').length).toBeGreaterThan(0);
    expect(pairs('predecessor_ids').sort()).toEqual(pairs('successor_ids').sort());
  });

  it('lists as variants every form that the documents write, and those that people entered, each once', () => {
    for (const { agency_id, as_written } of realContent.assignments)
      expect(agency(agency_id).variants).toContain(as_written);
    for (const { id, variants } of realContent.agencies)
      expect(agency(id).variants).toEqual(expect.arrayContaining(variants.map(({ form }) => form)));
    for (const { id, variants } of agencies) expect(new Set(variants).size, id).toBe(variants.length);
    expect(agency('moj-aac').variants).toEqual(expect.arrayContaining(['法務部(廉政署)', '廉政署']));
  });

  it('lists no form that neither an assignment nor a person gave', () => {
    for (const { id, variants } of agencies) {
      const written = realContent.assignments.flatMap((each) => (each.agency_id === id ? [each.as_written] : []));
      const entered = recordOf(realContent.agencies, id).variants.map(({ form }) => form);
      expect(
        variants.filter((form) => ![...written, ...entered].includes(form)),
        id,
      ).toEqual([]);
    }
  });
});

describe('succession', () => {
  it('leads from 研考會 and 經建會 to 國家發展委員會 and back', () => {
    expect(agency('rdec').name).toBe('行政院研究發展考核委員會');
    expect(agency('cepd').name).toBe('行政院經濟建設委員會');
    expect(succession('rdec', byId)).toEqual({ former: [], later: ['ndc'] });
    expect(succession('cepd', byId)).toEqual({ former: [], later: ['ndc'] });
    expect(new Set(succession('ndc', byId).former)).toEqual(new Set(['rdec', 'cepd']));
    expect(succession('ndc', byId).later).toEqual([]);
  });

  it('is the same seen from both ends, and never leads back to the name itself', () => {
    for (const { id } of agencies) {
      const { former, later } = succession(id, byId);
      for (const each of later) expect(succession(each, byId).former, each).toContain(id);
      for (const each of former) expect(succession(each, byId).later, each).toContain(id);
      expect([...former, ...later]).not.toContain(id);
    }
  });

  it('follows several changes of name, nearest first', () => {
    const names = rowsById(body('a', ['b']), body('b', ['c']), body('c', []));
    expect(succession('a', names)).toEqual({ former: [], later: ['b', 'c'] });
    expect(succession('c', names)).toEqual({ former: ['b', 'a'], later: [] });
  });

  it('ends, each name once, where names split, merge again or come back', () => {
    const names = rowsById(body('a', ['b', 'c']), body('b', ['d']), body('c', ['d']), body('d', ['a']));
    expect(succession('a', names).later.sort()).toEqual(['b', 'c', 'd']);
  });

  it('is empty for an id that the list does not hold', () => {
    expect(succession('nobody', byId)).toEqual({ former: [], later: [] });
  });
});

describe('unitsOf', () => {
  it('gives the direct units of a body and no others', () => {
    const units = unitsOf('moj', agencies);
    expect(units.map(({ id }) => id)).toEqual(expect.arrayContaining(['moj-aac', 'moj-prosecutorial-affairs']));
    expect(units.every(({ parent_id }) => parent_id === 'moj')).toBe(true);
    expect(unitsOf('moj-aac', agencies)).toEqual([]);
  });

  it('makes every name with a parent the unit of exactly that one', () => {
    for (const { id, parent_id } of agencies) {
      const parents = agencies.filter((each) => unitsOf(each.id, agencies).some((unit) => unit.id === id));
      expect(
        parents.map((each) => each.id),
        id,
      ).toEqual(parent_id === null ? [] : [parent_id]);
    }
  });
});
