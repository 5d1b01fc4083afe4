import { remembered } from '../lib/remembered.ts';
import type { AssignmentRole } from '../schemas/assignment.ts';
import type { Status } from '../schemas/indicator.ts';
import type { SearchIndex } from '../schemas/search.ts';
import { makeFilter, type Filters } from './filters.ts';
import { allOf, textFinds, type Finds } from './finds.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';
import type { Bodies } from './names.ts';
import { figureForms } from './numerals.ts';
import { parseQuery, type Query, type Restrictions, type Term } from './query.ts';
import { LONGEST_QUERY } from './request.ts';
import { makeUnderstanding, type Group, type Resolved } from './understanding.ts';

/** A measure or KPI that was found, its place among the records, and how much it counts. */
export type Hit = { readonly id: string; readonly at: number; readonly score: number };

export type Answer = {
  /** Best first; all of them. */
  readonly hits: readonly Hit[];
  /** Folded words to mark in the texts. */
  readonly needles: readonly string[];
  /** Groups of folded words, each of which must be met, and words that must not stand in what is found. */
  readonly groups: readonly Group[];
  readonly without: readonly string[];
  /** What the query was understood to restrict. */
  readonly asked: {
    readonly editions: readonly string[];
    readonly statuses: readonly Status[];
    readonly roles: readonly AssignmentRole[];
    readonly strategies: readonly string[];
    /** Values of 版本:, 狀態: and 角色: that name nothing. */
    readonly unknown: readonly string[];
  };
  /** The bodies that the query names, name by name; those of which it has but a part of the name follow. */
  readonly named: readonly Bodies[];
  readonly partlyNamed: readonly Bodies[];
  /** The bodies, their units and namesakes among them, whose measures alone were looked for; empty where any are. */
  readonly whose: ReadonlySet<string>;
  /** What was looked for instead of words that nothing has: typed, and taken for. */
  readonly corrected: readonly { readonly typed: string; readonly meant: readonly string[] }[];
  /** Words to try where nothing was found. */
  readonly suggestions: readonly string[];
};

export type Engine = { readonly search: (typed: string) => Answer };

type Found = { readonly term: Term; readonly found: Resolved };

/** What counts further where all words stand together as they were typed. */
const TOGETHER = 0.3;
/** How many bodies a part of a name may stand for and still name them. */
const MOST_BODIES = 12;
/** How many words are remembered as they were understood. */
const MOST_KNOWN = 12;

/** An engine over an index. Building its lexicon folds all texts once; it keeps no state between searches. */
export function createEngine(index: SearchIndex, lexicon: Lexicon = makeLexicon(index)): Engine {
  const { records, editions } = index;
  const { plain, corpus, names, mistakes, wordFinds, asPrinted } = lexicon;
  const everything: Finds = new Map(records.map((_, record) => [record, 0]));
  const understand = makeUnderstanding(index, lexicon, everything);
  // Of several words all but the last stay as they are while somebody types on.
  const exactly = remembered(MOST_KNOWN, (text) => understand({ text, exact: true }));
  const freely = remembered(MOST_KNOWN, (text) => understand({ text, exact: false }));
  const resolve = ({ text, exact }: Term): Resolved => (exact ? exactly : freely)(text);
  const filter = makeFilter(index, lexicon);
  const yearOf = new Map(editions.map(({ id, roc_year }) => [id, roc_year ?? 0]));
  const years = records.map(({ edition_id }) => yearOf.get(edition_id) ?? 0);
  const newestFirst = [...records.keys()].sort((a, b) => (years[b] ?? 0) - (years[a] ?? 0) || a - b);

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
  function suggest(folded: string): string[] {
    const found: string[] = [];
    for (const word of mistakes.suggest(folded, 12))
      if (found.length < 3 && wordFinds(word).finds.size > 0) found.push(asPrinted(word));
    return found;
  }

  /** Records that hold all terms; where none does, those that hold all but words of mere questions. */
  function withAll(resolved: readonly Found[]): Finds {
    const all = allOf(resolved.map(({ found }) => found.finds));
    const telling = resolved.filter(({ term }) => !lexicon.fillers.has(plain(term.text)));
    return all.size > 0 || telling.length === resolved.length || telling.length === 0
      ? all
      : allOf(telling.map(({ found }) => found.finds));
  }

  /** The same, more where all that was typed stands in one place: 法務部（檢察司、廉政署）. */
  function together(typed: string, resolved: readonly Found[]): Finds {
    const finds = withAll(resolved);
    if (resolved.length < 2) return finds;
    const whole = textFinds(corpus, plain(typed), TOGETHER);
    return new Map([...finds].map(([record, score]) => [record, score + (whole.get(record) ?? 0)]));
  }

  /** Bodies that a query names, after 機關: or among its words, and those of which few words have a part of the name. */
  function bodiesOf(query: Query, resolved: readonly Found[]): Pick<Answer, 'named' | 'partlyNamed'> {
    const few = (found: readonly (Bodies | null)[]): Bodies[] =>
      found.filter((bodies) => bodies !== null && bodies.bearers.size <= MOST_BODIES) as Bodies[];
    const whole = resolved.flatMap(({ found }) => found.names.map((name) => names.bodies(name)));
    const parts = resolved.filter(({ found }) => found.names.length === 0);
    return {
      named: few([...query.agencies.map((value) => names.anyBodies(plain(value))), ...whole]),
      // Of several words each may stand in some name by chance: 保護 in 環境保護署.
      partlyNamed: resolved.length === 1 ? few(parts.map(({ term }) => names.anyBodies(plain(term.text)))) : [],
    };
  }

  function askedOf(query: Query, resolved: readonly Found[]): Answer['asked'] {
    return {
      editions: [...query.editions, ...resolved.flatMap(({ found }) => found.editions)],
      statuses: [...query.statuses, ...resolved.flatMap(({ found }) => found.statuses)],
      roles: [...query.roles, ...resolved.flatMap(({ found }) => found.roles)],
      strategies: query.strategies,
      unknown: query.unknown,
    };
  }

  function filtersOf(query: Query, asked: Answer['asked'], resolved: readonly Found[]): Filters {
    // Beside a status or a role a name asks whose it is, not where it is mentioned.
    const named =
      asked.statuses.length + asked.roles.length === 0
        ? []
        : resolved.flatMap(({ found }) => found.names.flatMap((word) => names.anyBodies(word) ?? []));
    const fielded = query.agencies.flatMap((value) => names.anyBodies(plain(value)) ?? []);
    return { ...asked, bodies: [...fielded, ...named].map(everyone) };
  }

  /** Whether a query can find nothing, whatever the records hold. */
  const isImpossible = (query: Query, asked: Answer['asked'], resolved: readonly Found[]): boolean => {
    const restricted =
      asked.editions.length +
      asked.statuses.length +
      asked.roles.length +
      query.agencies.length +
      query.strategies.length;
    return (
      query.unknown.length > 0 ||
      query.agencies.some((value) => names.anyBodies(plain(value)) === null) ||
      (resolved.every(({ found }) => found.idle) && restricted === 0)
    );
  };

  /** The records that pass, best first: by the status that was asked for first, what they count, the newer edition. */
  function ranked(finds: Finds, passes: (at: number) => boolean, statuses: readonly Status[]): Hit[] {
    const order = (at: number): number => {
      const place = statuses.findIndex((each) => records[at]?.statuses.includes(each));
      return place < 0 ? statuses.length : place;
    };
    // Many count the same: sorting what they count is less work than sorting them.
    const byScore = new Map<number, Hit[]>();
    for (const at of newestFirst) {
      const score = finds.get(at);
      if (score === undefined || !passes(at)) continue;
      const hit = { id: records[at]?.id ?? '', at, score };
      const same = byScore.get(score);
      if (same) same.push(hit);
      else byScore.set(score, [hit]);
    }
    const hits = [...byScore].sort(([a], [b]) => b - a).flatMap(([, same]) => same);
    return statuses.length === 0 ? hits : hits.sort((a, b) => order(a.at) - order(b.at));
  }

  /** A word that no measure has, as other texts may print it. */
  const formsOf = ({ text, exact }: Term): string[] => [
    plain(text),
    ...(exact ? [] : (figureForms(text) ?? []).map(plain)),
  ];

  const search: Engine['search'] = (whole) => {
    const typed = whole.slice(0, LONGEST_QUERY);
    const query = parseQuery(lexicon.tied(typed), editions, lexicon);
    const resolved = query.terms.map((term) => ({ term, found: resolve(term) }));
    const asked = askedOf(query, resolved);
    const finds: Finds = isImpossible(query, asked, resolved)
      ? new Map()
      : resolved.length === 0
        ? everything
        : together(typed, resolved);
    const filters = filtersOf(query, asked, resolved);
    const pass = filter(filters);
    const except = exceptions(query.except);
    const without = query.without.map((term) =>
      term.exact ? { finds: textFinds(corpus, plain(term.text)), needles: [plain(term.text)] } : wordFinds(term.text),
    );
    const passes = (at: number): boolean => {
      const record = records[at];
      return (
        record !== undefined &&
        pass(record) &&
        !without.some((each) => each.finds.has(at)) &&
        !except.some((each) => each(record))
      );
    };
    const hits = ranked(finds, passes, asked.statuses);
    const lost = resolved.filter(
      ({ term, found }) => found.finds.size === 0 && !lexicon.vocabulary.has(plain(term.text)),
    );
    return {
      hits,
      needles: [...new Set(resolved.flatMap(({ found }) => found.needles))],
      groups: resolved.flatMap(({ term, found }) =>
        found.finds.size === 0 ? [{ any: formsOf(term), name: false }] : found.groups,
      ),
      without: without.flatMap(({ needles }) => needles),
      asked,
      ...bodiesOf(query, resolved),
      whose: new Set(filters.bodies.flatMap((ids) => [...ids])),
      corrected: resolved.flatMap(({ term, found }) =>
        found.meant.length > 0 ? [{ typed: term.text, meant: found.meant.map(asPrinted) }] : [],
      ),
      suggestions:
        hits.length > 0
          ? []
          : lost.flatMap(({ term }) => (figureForms(term.text) === null ? suggest(plain(term.text)) : [])),
    };
  };
  return { search };
}
