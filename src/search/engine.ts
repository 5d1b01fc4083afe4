import type { Status } from '../schemas/indicator.ts';
import type { SearchIndex } from '../schemas/search.ts';
import { makeFilter, type Filters } from './filters.ts';
import { allOf, textFinds, type Finds } from './finds.ts';
import { makeLexicon } from './lexicon.ts';
import type { Bodies } from './names.ts';
import { parseQuery, type Restrictions, type Term } from './query.ts';
import { makeUnderstanding, type Resolved } from './understanding.ts';

/** A measure or KPI that was found, and how much it counts. */
export type Hit = { readonly id: string; readonly score: number };

export type Answer = {
  /** Best first; all of them. */
  readonly hits: readonly Hit[];
  /** Folded words to mark in the texts. */
  readonly needles: readonly string[];
  /** What was looked for instead of words that nothing has: typed, and taken for. */
  readonly corrected: readonly { readonly typed: string; readonly meant: readonly string[] }[];
  /** Words to try where nothing was found. */
  readonly suggestions: readonly string[];
};

export type Engine = { readonly search: (typed: string) => Answer };

/** An engine over an index. Building it folds all texts once; it keeps no state between searches. */
export function createEngine(index: SearchIndex): Engine {
  const { records, editions } = index;
  const lexicon = makeLexicon(index);
  const { plain, corpus, names, mistakes, wordFinds, asPrinted } = lexicon;
  const everything: Finds = new Map(records.map((_, record) => [record, 0]));
  const resolve = makeUnderstanding(index, lexicon, everything);
  const filter = makeFilter(index, lexicon);
  const rank = new Map(editions.map(({ id, roc_year }) => [id, roc_year ?? 0]));

  const everyone = (bodies: Bodies | null): ReadonlySet<string> =>
    new Set(bodies === null ? [] : [...bodies.own, ...bodies.units]);

  /** Tests for each thing that stands behind a minus. */
  const exceptions = ({ editions: not, agencies, strategies, statuses, roles }: Restrictions) =>
    [
      ...not.map((each) => ({ editions: [each] })),
      ...strategies.map((each) => ({ strategies: [each] })),
      ...statuses.map((each) => ({ statuses: [each] })),
      ...roles.map((each) => ({ roles: [each] })),
      ...agencies.map((each) => ({ bodies: [everyone(names.anyBodies(plain(each)))] })),
    ].map((only) => filter({ editions: [], strategies: [], statuses: [], roles: [], bodies: [], ...only }));

  /** Words that are much like what was typed, and find something. */
  const suggest = (folded: string): string[] =>
    mistakes
      .suggest(folded, 12)
      .filter((word) => wordFinds(word).finds.size > 0)
      .slice(0, 3)
      .map(asPrinted);

  /** Records that hold all terms; where none does, those that hold all but words of mere questions. */
  function together(resolved: readonly { readonly term: Term; readonly found: Resolved }[]): Finds {
    const all = allOf(resolved.map(({ found }) => found.finds));
    const telling = resolved.filter(({ term }) => !lexicon.fillers.has(plain(term.text)));
    return all.size > 0 || telling.length === resolved.length || telling.length === 0
      ? all
      : allOf(telling.map(({ found }) => found.finds));
  }

  const search: Engine['search'] = (typed) => {
    const query = parseQuery(typed, editions, lexicon.folding);
    const resolved = query.terms.map((term) => ({ term, found: resolve(term) }));
    const statuses = [...query.statuses, ...resolved.flatMap(({ found }) => found.statuses)];
    const roles = [...query.roles, ...resolved.flatMap(({ found }) => found.roles)];
    const asked = query.agencies.map((value) => names.anyBodies(plain(value)));
    // Beside a status or a role a name asks whose it is, not where it is mentioned.
    const named =
      statuses.length + roles.length === 0
        ? []
        : resolved.flatMap(({ found }) => found.names.flatMap((word) => names.anyBodies(word) ?? []));
    const filters: Filters = {
      editions: [...query.editions, ...resolved.flatMap(({ found }) => found.editions)],
      strategies: query.strategies,
      statuses,
      roles,
      bodies: [...asked.flatMap((bodies) => bodies ?? []), ...named].map(everyone),
    };
    const restricted =
      filters.editions.length + statuses.length + roles.length + query.agencies.length + query.strategies.length;
    const impossible =
      query.unknown.length > 0 ||
      asked.includes(null) ||
      (resolved.every(({ found }) => found.idle) && restricted === 0);
    const without = query.without.map((term) =>
      term.exact ? textFinds(corpus, plain(term.text)) : wordFinds(term.text).finds,
    );
    const finds: Finds = impossible ? new Map() : resolved.length === 0 ? everything : together(resolved);
    const pass = filter(filters);
    const except = exceptions(query.except);
    const order = (status: readonly Status[]): number => {
      const at = statuses.findIndex((each) => status.includes(each));
      return at < 0 ? statuses.length : at;
    };
    const hits = [...finds]
      .flatMap(([at, score]) => {
        const record = records[at];
        const left =
          record && pass(record) && !without.some((each) => each.has(at)) && !except.some((each) => each(record));
        return left === true ? [{ at, record, score }] : [];
      })
      .sort(
        (a, b) =>
          order(a.record.statuses) - order(b.record.statuses) ||
          b.score - a.score ||
          (rank.get(b.record.edition_id) ?? 0) - (rank.get(a.record.edition_id) ?? 0) ||
          a.at - b.at,
      )
      .map(({ record: { id }, score }) => ({ id, score }));
    return {
      hits,
      needles: [...new Set(resolved.flatMap(({ found }) => found.needles))],
      corrected: resolved.flatMap(({ term, found }) =>
        found.meant.length > 0 ? [{ typed: term.text, meant: found.meant.map(asPrinted) }] : [],
      ),
      suggestions: hits.length > 0 ? [] : query.terms.flatMap(({ text }) => suggest(plain(text))),
    };
  };
  return { search };
}
