import type { SearchAgency, SearchRecord } from '../schemas/search.ts';
import { byFacet, FACETS, topStrategy, type Choices, type Facet } from './request.ts';

/** A value of a facet, how many measures have it, and whether it is chosen. */
export type FacetValue = { readonly value: string; readonly count: number; readonly chosen: boolean };
export type FacetCounts = Readonly<Record<Facet, readonly FacetValue[]>>;

/** What was found, and narrowing it: `named` are ids of the bodies that the query names. */
export type Narrowing = {
  readonly found: readonly number[];
  readonly choices: Choices;
  readonly named: ReadonlySet<string>;
};

export type Faceting = {
  /** The records that pass all choices. */
  readonly narrow: (narrowing: Narrowing) => number[];
  /** For each facet, its values among the records that pass the choices of all others; most first, chosen kept. */
  readonly count: (narrowing: Narrowing) => FacetCounts;
};

/**
 * Narrowing by facets. A role counts for the chosen bodies alone, else for those that the query names.
 * @param agencies their `head` is the value of a body under all its names
 */
export function makeFaceting(records: readonly SearchRecord[], agencies: readonly SearchAgency[]): Faceting {
  const heads = new Map(agencies.map(({ id, head }) => [id, head]));
  const headOf = (id: string): string => heads.get(id) ?? id;

  /** The roles in which a record's bodies answer that are asked about: the chosen, the named, else all. */
  function rolesOf({ assignments }: SearchRecord, { choices: { agency }, named }: Narrowing): string[] {
    const own = assignments.filter(({ agency_id }) =>
      agency.length > 0 ? agency.includes(headOf(agency_id)) : named.has(agency_id),
    );
    return [...new Set((own.length > 0 ? own : assignments).map(({ role }) => role))];
  }

  function valuesOf(record: SearchRecord, facet: Facet, narrowing: Narrowing): readonly string[] {
    switch (facet) {
      case 'edition':
        return [record.edition_id];
      case 'strategy':
        return [topStrategy(record) ?? ''].filter((id) => id !== '');
      case 'status':
        return record.statuses;
      case 'agency':
        return [...new Set(record.assignments.map(({ agency_id }) => headOf(agency_id)))];
      case 'role':
        return rolesOf(record, narrowing);
      default:
        return facet satisfies never;
    }
  }

  const passes = (record: SearchRecord, facet: Facet, narrowing: Narrowing): boolean => {
    const chosen = narrowing.choices[facet];
    return chosen.length === 0 || valuesOf(record, facet, narrowing).some((value) => chosen.includes(value));
  };

  const passing = (narrowing: Narrowing, facets: readonly Facet[]): number[] =>
    narrowing.found.filter((each) => {
      const record = records[each];
      return record !== undefined && facets.every((facet) => passes(record, facet, narrowing));
    });

  function countOf(narrowing: Narrowing, facet: Facet): FacetValue[] {
    const chosen = narrowing.choices[facet];
    const others = FACETS.filter((each) => each !== facet);
    const counts = new Map(chosen.map((value) => [value, 0]));
    for (const each of passing(narrowing, others)) {
      const record = records[each];
      if (record)
        for (const value of valuesOf(record, facet, narrowing)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
      .sort((a, b) => b.count - a.count);
  }

  return {
    narrow: (narrowing) => passing(narrowing, FACETS),
    count: (narrowing) => byFacet((facet) => countOf(narrowing, facet)),
  };
}
