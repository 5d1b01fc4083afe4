import type { AssignmentRole } from '../schemas/assignment.ts';
import type { Status } from '../schemas/indicator.ts';
import type { SearchIndex, SearchRecord } from '../schemas/search.ts';
import { makeCorpus } from './corpus.ts';
import { allOf, anyOf, textFinds, type Finds } from './finds.ts';
import { makeFolding } from './folding.ts';
import { makeMistakes } from './mistakes.ts';
import { makeNames } from './names.ts';
import { figureForms } from './numerals.ts';
import { partWords, type Cost } from './parting.ts';
import { FILLERS, ROLE_WORDS, STATUS_WORDS } from './phrases.ts';
import { editionsNamed, parseQuery, type Query, type Term } from './query.ts';
import { makeWords, type WordFinds } from './words.ts';

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

/** What is to be restricted besides the words. */
type Filters = {
  readonly editions: readonly string[];
  readonly statuses: readonly Status[];
  readonly roles: readonly AssignmentRole[];
  /** Bodies of each 機關: and of each name beside a status or a role. */
  readonly bodies: readonly ReadonlySet<string>[];
};

/** A term as it was understood. */
type Resolved = WordFinds &
  Pick<Filters, 'editions' | 'statuses' | 'roles'> & {
    /** What was looked for instead. */
    readonly meant: readonly string[];
    /** Names of bodies among its words. */
    readonly names: readonly string[];
  };

const MISTAKEN = 0.5;
/** What pieces of a run count that stands somewhere as it was typed. */
const PIECES = 0.2;
const NOTHING: Resolved = {
  finds: new Map(),
  needles: [],
  editions: [],
  statuses: [],
  roles: [],
  meant: [],
  names: [],
};

/** An engine over an index. Building it folds all texts once; it keeps no state between searches. */
export function createEngine(index: SearchIndex): Engine {
  const { records, editions } = index;
  const folding = makeFolding(index.tables.variants);
  const { plain } = folding;
  const corpus = makeCorpus(records, folding);
  const names = makeNames(index.agencies, folding);
  const wordFinds = makeWords(index, folding, corpus, names);
  const terms = new Set(index.terms.flatMap(({ words }) => words.map(plain)));
  const vocabulary = new Set([...names.all, ...terms, ...index.words.map(plain)]);
  const mistakes = makeMistakes(corpus, [...vocabulary], index.tables.sounds);
  const fillers = new Set(FILLERS.map(plain));
  const statusWords = new Map(Object.entries(STATUS_WORDS).map(([word, statuses]) => [plain(word), statuses]));
  const roleWords = new Map(Object.entries(ROLE_WORDS).map(([word, role]) => [plain(word), role]));
  const bigrams = new Set<string>();
  for (let at = 0; at + 1 < corpus.all.length; at += 1) bigrams.add(corpus.all.slice(at, at + 2));
  const printed = new Map(
    [
      ...index.words,
      ...index.terms.flatMap(({ words }) => words),
      ...index.agencies.flatMap(({ name, aliases }) => [name, ...aliases]),
    ].map((word) => [plain(word), word]),
  );
  /** Folded words as the documents print them. */
  const asPrinted = (words: string): string => {
    const known = printed.get(words);
    if (known !== undefined) return known;
    let found = words;
    corpus.find(words, ({ record, text }, start) => {
      const original = records[record]?.texts[text]?.text ?? '';
      const { from } = folding.fold(original);
      found = original.slice(from[start], from[start + words.length]);
    });
    return found;
  };
  const rank = new Map(editions.map(({ id, roc_year }) => [id, roc_year ?? 0]));

  /** Whether the corpus may hold words: all pairs of neighbouring characters occur somewhere. */
  const mayStand = (words: string): boolean => {
    for (let at = 0; at + 1 < words.length; at += 1) if (!bigrams.has(words.slice(at, at + 2))) return false;
    return true;
  };
  const isYear = (piece: string): boolean => piece.includes('年') && editionsNamed(piece, editions, false).length > 0;

  const costOf: Cost = (piece) => {
    if (statusWords.has(piece) || roleWords.has(piece) || isYear(piece)) return { cost: 0.5, kind: 'word' };
    if (names.bodies(piece) !== null || terms.has(piece)) return { cost: 0.8, kind: 'word' };
    if (fillers.has(piece)) return { cost: 0.3, kind: 'filler' };
    if (piece.length < 2) return null;
    const figures = figureForms(piece);
    if (figures !== null)
      return figures.some((form) => corpus.all.includes(plain(form))) ? { cost: 0.9, kind: 'word' } : null;
    if (vocabulary.has(piece)) return { cost: 1, kind: 'word' };
    return mayStand(piece) && corpus.all.includes(piece) ? { cost: 1.25, kind: 'word' } : null;
  };
  const costOfMistakes: Cost = (piece) => {
    const known = costOf(piece);
    if (known !== null || piece.length < 3 || piece.length > 7) return known;
    return mistakes.heard(piece).length > 0 || mistakes.alike(piece).length > 0 ? { cost: 3, kind: 'word' } : null;
  };

  const corrected = (meant: readonly string[]): Resolved => {
    const all = meant.map((word) => wordFinds(word));
    const finds = new Map(
      [...anyOf(...all.map((each) => each.finds))].map(([record, score]) => [record, score * MISTAKEN]),
    );
    return {
      ...NOTHING,
      finds,
      needles: all.flatMap(({ needles }) => needles),
      meant,
      names: meant.filter((word) => names.bodies(word) !== null),
    };
  };
  const plainly = (typed: string): Resolved => ({
    ...NOTHING,
    ...wordFinds(typed),
    names: [plain(typed)].filter((word) => names.bodies(word) !== null),
  });

  /** Words typed without spaces, piece by piece. */
  function parted(folded: string, cost: Cost): Resolved {
    const pieces = partWords(folded, cost);
    const words = pieces?.filter(({ kind }) => kind === 'word').map(({ text }) => text) ?? [];
    if (pieces === null || (pieces.length === 1 && words.length === 1)) return NOTHING;
    const resolved = words.map((text): Resolved => {
      if (isYear(text)) return { ...NOTHING, editions: editionsNamed(text, editions, false) };
      const statuses = statusWords.get(text);
      if (statuses) return { ...NOTHING, statuses };
      const role = roleWords.get(text);
      if (role) return { ...NOTHING, roles: [role] };
      const found = plainly(text);
      return found.finds.size > 0 ? found : mistaken(text);
    });
    const searched = resolved.filter(({ editions: e, statuses: s, roles: r }) => e.length + s.length + r.length === 0);
    return {
      finds:
        searched.length === 0
          ? new Map(records.map((_, record) => [record, 0]))
          : allOf(searched.map(({ finds }) => finds)),
      needles: searched.flatMap(({ needles }) => needles),
      editions: resolved.flatMap((each) => each.editions),
      statuses: resolved.flatMap((each) => each.statuses),
      roles: resolved.flatMap((each) => each.roles),
      meant: searched.flatMap(({ meant }) => meant),
      names: searched.flatMap((each) => each.names),
    };
  }

  function mistaken(folded: string): Resolved {
    // Another figure is no mistyped one.
    if (figureForms(folded) !== null) return NOTHING;
    for (const find of [mistakes.heard, mistakes.alike, mistakes.near]) {
      const meant = find(folded);
      const resolved = meant.length > 0 ? corrected(meant) : NOTHING;
      if (resolved.finds.size > 0) return resolved;
    }
    return NOTHING;
  }

  /** Below what stands as it was typed: what a body that is named in it answers for, and that has the rest. */
  function withPieces(asTyped: Resolved, folded: string): Resolved {
    const pieces = parted(folded, (piece) => (piece === folded ? null : costOf(piece)));
    if (pieces.names.length === 0 || pieces.finds.size === 0) return asTyped;
    const lower = new Map([...pieces.finds].map(([record, score]) => [record, score * PIECES]));
    return { ...asTyped, finds: anyOf(asTyped.finds, lower), needles: [...asTyped.needles, ...pieces.needles] };
  }

  /** The first understanding of a term that finds something: as typed, as heard, in pieces, with a mistake in it. */
  function resolve({ text, exact }: Term): Resolved {
    const folded = plain(text);
    if (exact) return { ...NOTHING, finds: textFinds(corpus, folded), needles: [folded] };
    const asTyped = plainly(text);
    if (asTyped.finds.size > 0) return asTyped.names.length > 0 ? asTyped : withPieces(asTyped, folded);
    const heard = figureForms(folded) === null ? mistakes.heard(folded) : [];
    const ways: (() => Resolved)[] = [
      () => (heard.length > 0 ? corrected(heard) : NOTHING),
      () => parted(folded, costOf),
      () => mistaken(folded),
      () => parted(folded, costOfMistakes),
    ];
    for (const way of ways) {
      const resolved = way();
      if (resolved.finds.size > 0) return resolved;
    }
    return NOTHING;
  }

  const passes = (query: Query, filters: Filters) => {
    const strategies = query.strategies.map((value) => value.normalize('NFKC').toLowerCase());
    const titles = new Map(index.strategies.map(({ id, title }) => [id, plain(title)]));
    const inStrategy = (ids: readonly string[], value: string): boolean =>
      ids.some((id) => id === value || id.endsWith(`-${value}`) || (titles.get(id) ?? '').includes(plain(value)));
    return ({ edition_id, strategy_ids, assignments, statuses }: SearchRecord): boolean =>
      (filters.editions.length === 0 || filters.editions.includes(edition_id)) &&
      strategies.every((value) => inStrategy(strategy_ids, value)) &&
      (filters.statuses.length === 0 || filters.statuses.some((status) => statuses.includes(status))) &&
      filters.bodies.every((bodies) =>
        assignments.some(
          ({ agency_id, role }) =>
            bodies.has(agency_id) && (filters.roles.length === 0 || filters.roles.includes(role)),
        ),
      ) &&
      (filters.roles.length === 0 || assignments.some(({ role }) => filters.roles.includes(role)));
  };

  /** Records that hold all terms; where none does, those that hold all but words of mere questions. */
  function together(resolved: readonly { readonly term: Term; readonly found: Resolved }[]): Finds {
    const all = allOf(resolved.map(({ found }) => found.finds));
    const telling = resolved.filter(({ term }) => !fillers.has(plain(term.text)));
    return all.size > 0 || telling.length === resolved.length || telling.length === 0
      ? all
      : allOf(telling.map(({ found }) => found.finds));
  }

  const search: Engine['search'] = (typed) => {
    const query = parseQuery(typed, editions, folding);
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
      statuses,
      roles,
      bodies: [...asked.flatMap((bodies) => bodies ?? []), ...named].map(
        ({ own, units }) => new Set([...own, ...units]),
      ),
    };
    const restricted =
      filters.editions.length + statuses.length + roles.length + query.agencies.length + query.strategies.length;
    const impossible = query.unknown.length > 0 || asked.includes(null) || (resolved.length === 0 && restricted === 0);
    const without = query.without.map((term) =>
      term.exact ? textFinds(corpus, plain(term.text)) : wordFinds(term.text).finds,
    );
    const finds: Finds = impossible
      ? new Map()
      : resolved.length === 0
        ? new Map(records.map((_, record) => [record, 0]))
        : together(resolved);
    const pass = passes(query, filters);
    const order = (status: readonly Status[]): number => {
      const at = statuses.findIndex((each) => status.includes(each));
      return at < 0 ? statuses.length : at;
    };
    const hits = [...finds]
      .flatMap(([at, score]) => {
        const record = records[at];
        return record && pass(record) && !without.some((each) => each.has(at)) ? [{ at, record, score }] : [];
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
      suggestions:
        hits.length > 0 ? [] : query.terms.flatMap(({ text }) => mistakes.suggest(plain(text), 3).map(asPrinted)),
    };
  };
  return { search };
}
