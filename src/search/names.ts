import type { SearchAgency } from '../schemas/search.ts';
import type { Folding } from './folding.ts';

/** Bodies that a name stands for: those that bear it, they under all their names, past and future, and their units. */
export type Bodies = {
  readonly bearers: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
};

export type Names = {
  /** The bodies that bear a folded name, or words of a foreign one; null where it is nobody's. */
  readonly bodies: (name: string) => Bodies | null;
  /** Those and all whose name holds it: 檢察署 in 各地方檢察署. */
  readonly anyBodies: (name: string) => Bodies | null;
  /** Every folded name that a body is known by. */
  readonly all: readonly string[];
  /** Other folded names of the bodies that bear one. */
  readonly namesOf: (bodies: Bodies) => string[];
};

const isForeign = (name: string): boolean => /^\p{Script=Latin}/u.test(name);

/** Whether folded words may be a part of a foreign name, or the beginning of one that is still being typed. */
export const isBeginning = (words: string): boolean => words.length >= 4 && isForeign(words);

export function makeNames(agencies: readonly SearchAgency[], { plain }: Folding): Names {
  const bearers = new Map<string, SearchAgency[]>();
  const namesById = new Map<string, string[]>();
  for (const agency of agencies) {
    const names = [...new Set([agency.name, agency.name_en, ...agency.aliases].map(plain))].filter(
      (name) => name.length > 1,
    );
    namesById.set(agency.id, names);
    for (const name of names) bearers.set(name, [...(bearers.get(name) ?? []), agency]);
  }
  const all = [...bearers.keys()];
  const join = (found: readonly SearchAgency[]): Bodies | null => {
    if (found.length === 0) return null;
    const own = new Set(found.flatMap(({ lineage }) => lineage));
    return {
      bearers: new Set(found.map(({ id }) => id)),
      own,
      units: new Set(found.flatMap(({ units }) => units).filter((id) => !own.has(id))),
    };
  };
  const foreign = all.filter((name) => isForeign(name));
  const bodies = (name: string): Bodies | null =>
    join(
      bearers.get(name) ??
        (isBeginning(name)
          ? foreign.filter((each) => ` ${each}`.includes(` ${name}`)).flatMap((each) => bearers.get(each) ?? [])
          : []),
    );
  return {
    all,
    bodies,
    anyBodies: (name) =>
      name.length < 2
        ? null
        : join(all.filter((each) => each.includes(name)).flatMap((each) => bearers.get(each) ?? [])),
    namesOf: ({ own }) => [...new Set([...own].flatMap((id) => namesById.get(id) ?? []))],
  };
}
