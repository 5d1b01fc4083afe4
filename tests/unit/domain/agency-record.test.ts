import { describe, expect, it } from 'vitest';
import {
  agencyRecord,
  agencyTree,
  busiestAgencies,
  chargesOf,
  countMeasures,
  type AgencyNode,
} from '../../../src/domain/agency-record.ts';
import { realContent, realData, recordOf } from '../../real-content.ts';

const { agencies, measures } = realData;
const record = (id: string) => agencyRecord(realData, recordOf(agencies, id));
const ownMeasures = (id: string): string[] =>
  record(id).own.flatMap(({ charges }) => charges.map(({ measure }) => measure.id));

/** Ids of the measures of a name, from the imported assignments alone. */
const imported = (id: string): Set<string> =>
  new Set(realContent.assignments.filter((each) => each.agency_id === id).map((each) => each.measure_id));

describe('agencyRecord', () => {
  it('has something to show for every agency: measures under any of its names, or of its units', () => {
    const empty = agencies.filter(({ id }) => {
      const { own, units } = record(id);
      return own.length === 0 && units.every((unit) => unit.measures === 0);
    });
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('shows 國家發展委員會 the measures of 研考會 and 經建會, and them the measures of 國家發展委員會', () => {
    const { own, former } = record('ndc');
    expect(former.map(({ id }) => id).sort()).toEqual(['cepd', 'rdec']);
    const named = new Set(own.flatMap(({ charges }) => charges.map(({ agency }) => agency.id)));
    expect(named).toEqual(new Set(['rdec', 'cepd', 'ndc']));
    expect(own.map(({ edition }) => edition.id)).toEqual(['098', '107', '112']);
    expect(ownMeasures('rdec')).toEqual(expect.arrayContaining([...imported('rdec'), ...imported('ndc')]));
    expect(record('rdec').later.map(({ id }) => id)).toEqual(['ndc']);
  });

  it('leaves no assignment out and adds none', () => {
    for (const { id } of agencies) {
      const { own, former, later } = record(id);
      const names = [id, ...former.map((each) => each.id), ...later.map((each) => each.id)];
      const expected = realContent.assignments.filter(({ agency_id }) => names.includes(agency_id)).length;
      expect(
        own.reduce((sum, { charges }) => sum + charges.length, 0),
        id,
      ).toBe(expected);
    }
  });

  it('joins each charge to the measure and the name that its assignment gives', () => {
    for (const { edition, charges } of record('moj-aac').own)
      for (const { measure, assignment, agency } of charges) {
        expect(measure.id).toBe(assignment.measure_id);
        expect(agency.id).toBe(assignment.agency_id);
        expect(measure.edition_id).toBe(edition.id);
      }
  });

  it('keeps the measures of units apart and counts them', () => {
    const { units, own, parent } = record('moj');
    expect(parent).toBeUndefined();
    expect(units.find(({ agency }) => agency.id === 'moj-aac')?.measures).toBe(imported('moj-aac').size);
    expect(own.flatMap(({ charges }) => charges).every(({ agency }) => agency.id === 'moj')).toBe(true);
    expect(record('moj-aac').parent?.id).toBe('moj');
  });
});

describe('chargesOf', () => {
  it('stands in printed order, edition by edition', () => {
    const charges = chargesOf(
      realData,
      agencies.map(({ id }) => id),
    );
    const ranks = charges.flatMap((group) => group.charges.map(({ measure }) => measures.indexOf(measure)));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks).toHaveLength(realContent.assignments.length);
  });

  it('gives no edition that has nothing for these names', () => {
    expect(chargesOf(realData, ['rdec']).map(({ edition }) => edition.id)).toEqual(['098']);
    expect(chargesOf(realData, [])).toEqual([]);
  });
});

describe('countMeasures', () => {
  it('counts each measure once under one name, whatever the roles', () => {
    for (const { id } of agencies) expect(countMeasures(realData, id), id).toBe(imported(id).size);
  });
});

describe('busiestAgencies', () => {
  it('gives single bodies alone, most measures first', () => {
    const busiest = busiestAgencies(realData, 8);
    expect(busiest).toHaveLength(8);
    expect(busiest.filter(({ agency }) => agency.collective)).toEqual([]);
    const rest = agencies.filter(
      ({ id, collective }) => !collective && !busiest.some(({ agency }) => agency.id === id),
    );
    const counts = busiest.map(({ measures: count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(Math.max(...rest.map(({ id }) => imported(id).size)));
  });
});

describe('agencyTree', () => {
  const flat = (nodes: readonly AgencyNode[]): AgencyNode[] => nodes.flatMap((node) => [node, ...flat(node.units)]);
  const tree = agencyTree(realData);

  it('shows every name exactly once', () => {
    const shown = flat(tree).map(({ agency }) => agency.id);
    expect(shown.sort()).toEqual(agencies.map(({ id }) => id).sort());
  });

  it('puts units below their parent and collective names on their own', () => {
    for (const { agency, units } of flat(tree))
      for (const unit of units) {
        expect(unit.agency.parent_id).toBe(agency.id);
        expect(unit.agency.collective).toBe(false);
      }
    expect(tree.filter(({ agency }) => !agency.collective && agency.parent_id !== null)).toEqual([]);
  });

  it('orders bodies by the measures that they and their units have, most first', () => {
    const weights = tree.map((node) => flat([node]).reduce((sum, { agency }) => sum + imported(agency.id).size, 0));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});
