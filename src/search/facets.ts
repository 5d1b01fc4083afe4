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
  // Values are numbered: counting them happens with every key, for all that was found.
  const numbers = byFacet(() => new Map<string, number>());
  const numberOf = (facet: Facet, value: string): number => {
    const known = numbers[facet].get(value) ?? numbers[facet].size;
    numbers[facet].set(value, known);
    return known;
  };
  const numbered = (facet: Facet, all: readonly string[]): number[] =>
    [...new Set(all)].map((value) => numberOf(facet, value));
  const values = records.map((record) => ({
    status: numbered('status', record.statuses),
    edition: numbered('edition', [record.edition_id]),
    agency: numbered('agency', record.assignments.map(({ agency_id }) => headOf(agency_id))),
    role: numbered('role', record.assignments.map(({ role }) => role)),
    strategy: numbered('strategy', [topStrategy(record) ?? ''].filter((id) => id !== '')),
  })); // prettier-ignore

  /** The roles in which those of a record's bodies answer that are asked about: the chosen, the named, else all. */
  function rolesOf(at: number, { choices: { agency }, named }: Narrowing): readonly number[] {
    if (agency.length === 0 && named.size === 0) return values[at]?.role ?? [];
    const isAsked = (id: string): boolean => (agency.length > 0 ? agency.includes(headOf(id)) : named.has(id));
    const own = records[at]?.assignments.filter(({ agency_id }) => isAsked(agency_id)) ?? [];
    return numbered('role', own.map(({ role }) => role)); // prettier-ignore
  }

  /** A record's bodies; where roles are chosen, those that have one of them. */
  function bodiesOf(at: number, { choices: { role } }: Narrowing): readonly number[] {
    if (role.length === 0) return values[at]?.agency ?? [];
    const own = records[at]?.assignments.filter((each) => role.includes(each.role)) ?? [];
    return numbered('agency', own.map(({ agency_id }) => headOf(agency_id))); // prettier-ignore
  }

  function valuesOf(at: number, facet: Facet, narrowing: Narrowing): readonly number[] {
    if (facet === 'role') return rolesOf(at, narrowing);
    return facet === 'agency' ? bodiesOf(at, narrowing) : (values[at]?.[facet] ?? []);
  }

  /** The facets in which something is chosen, with the numbers of what is; -1 of what no record has. */
  const chosenIn = ({ choices }: Narrowing) =>
    FACETS.filter((facet) => choices[facet].length > 0).map((facet) => ({
      facet,
      wanted: new Set(choices[facet].map((value) => numbers[facet].get(value) ?? -1)),
    }));

  const passes = (at: number, narrowing: Narrowing, chosen: ReturnType<typeof chosenIn>): boolean =>
    chosen.every(({ facet, wanted }) => valuesOf(at, facet, narrowing).some((value) => wanted.has(value)));

  /** How many of what was found would be left by each value of a facet, beside the choices of the others. */
  function counted(facet: Facet, narrowing: Narrowing): Uint32Array {
    const others = { ...narrowing, choices: { ...narrowing.choices, [facet]: [] } };
    // A body is counted in the chosen roles already: whose else they are does not matter.
    const chosen = chosenIn(others).filter((each) => facet !== 'agency' || each.facet !== 'role');
    const counts = new Uint32Array(numbers[facet].size);
    for (const at of narrowing.found)
      if (passes(at, others, chosen))
        for (const value of valuesOf(at, facet, others)) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  }

  return {
    narrow: (narrowing) => {
      const chosen = chosenIn(narrowing);
      return chosen.length === 0 ? [...narrowing.found] : narrowing.found.filter((at) => passes(at, narrowing, chosen));
    },
    count: (narrowing) =>
      byFacet((facet) => {
        const chosen = narrowing.choices[facet];
        const counts = counted(facet, narrowing);
        const all = [...numbers[facet]].map(([value, number]) => ({ value, count: counts[number] ?? 0 }));
        const unknown = chosen.filter((value) => !numbers[facet].has(value)).map((value) => ({ value, count: 0 }));
        return [...all, ...unknown]
          .map((each) => ({ ...each, chosen: chosen.includes(each.value) }))
          .filter((each) => each.count > 0 || each.chosen)
          .sort((a, b) => b.count - a.count);
      }),
  };
}
