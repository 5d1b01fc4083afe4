import type { AssignmentRole } from '../schemas/assignment.ts';
import type { Status } from '../schemas/indicator.ts';
import type { SearchIndex } from '../schemas/search.ts';
import { allOf, anyOf, textFinds, type Finds } from './finds.ts';
import type { Lexicon } from './lexicon.ts';
import { figureForms } from './numerals.ts';
import { partWords, type Cost, type Piece } from './parting.ts';
import { ASKING } from './phrases.ts';
import { editionsNamed, type Term } from './query.ts';
import type { WordFinds } from './words.ts';

/** Folded words of which one must stand in what is found; `name`: or the body that they name answers for it. */
export type Group = { readonly any: readonly string[]; readonly name: boolean };

/** A term as it was understood. */
export type Resolved = WordFinds & {
  /** The same as groups of which each must be met: what else than measures is found by. */
  readonly groups: readonly Group[];
  readonly editions: readonly string[];
  readonly statuses: readonly Status[];
  readonly roles: readonly AssignmentRole[];
  /** What was looked for instead. */
  readonly meant: readonly string[];
  /** Names of bodies among its words. */
  readonly names: readonly string[];
  /** Whether it is made of words of mere questions: it restricts nothing, and alone finds nothing. */
  readonly idle: boolean;
};

/** What a find counts that is not of what was typed. */
const MISTAKEN = 0.5;
/** What pieces of a run count that stands somewhere as it was typed. */
const PIECES = 0.2;
/** Longer runs are not looked through for mistyped pieces: nobody types them, and each piece costs time. */
const LONGEST_MISTAKEN = 40;
const NOTHING: Resolved = {
  finds: new Map(),
  needles: [],
  groups: [],
  editions: [],
  statuses: [],
  roles: [],
  meant: [],
  names: [],
  idle: false,
};

const restricts = ({ editions, statuses, roles }: Resolved): boolean =>
  editions.length + statuses.length + roles.length > 0;

/** How terms are understood: what each finds, and what it restricts. */
export function makeUnderstanding(
  { editions }: SearchIndex,
  lexicon: Lexicon,
  everything: Finds,
): (term: Term) => Resolved {
  const { plain, corpus, names, wordFinds, vocabulary, mistakes, statusWords, roleWords, isYear } = lexicon;
  const { costOf, costOfMistakes, costOfQuestions } = lexicon;

  const corrected = (meant: readonly string[]): Resolved => {
    const all = meant.map((word) => wordFinds(word));
    const needles = all.flatMap((each) => each.needles);
    const called = meant.filter((word) => names.bodies(word) !== null);
    const finds = new Map(
      [...anyOf(...all.map((each) => each.finds))].map(([record, score]) => [record, score * MISTAKEN]),
    );
    return {
      ...NOTHING,
      finds,
      needles,
      groups: [{ any: needles, name: called.length > 0 }],
      meant,
      names: called,
    };
  };
  const plainly = (typed: string): Resolved => {
    const found = wordFinds(typed);
    const called = [plain(typed)].filter((word) => names.bodies(word) !== null);
    return { ...NOTHING, ...found, groups: [{ any: found.needles, name: called.length > 0 }], names: called };
  };

  /** Words typed without spaces, piece by piece. */
  function parted(folded: string, cost: Cost): Resolved {
    const pieces = partWords(folded, cost);
    const words = pieces?.filter(({ kind }) => kind === 'word').map(({ text }) => text) ?? [];
    if (pieces === null || (pieces.length === 1 && words.length === 1)) return NOTHING;
    const length = (kind: Piece['kind']): number =>
      pieces.reduce((sum, piece) => sum + (piece.kind === kind ? piece.text.length : 0), 0);
    if (words.length === 0)
      return length('unknown') < length('filler') ? { ...NOTHING, finds: everything, idle: true } : NOTHING;
    // Where more is unknown than known, the question is about something else.
    if (length('unknown') >= length('word')) return NOTHING;
    const resolved = words.map((text): Resolved => {
      if (isYear(text)) return { ...NOTHING, editions: editionsNamed(text, editions, false) };
      const statuses = statusWords.get(text);
      if (statuses) return { ...NOTHING, statuses };
      const role = roleWords.get(text);
      if (role) return { ...NOTHING, roles: [role] };
      const found = plainly(text);
      return found.finds.size > 0 ? withPieces(text, found) : mistaken(text);
    });
    const searched = resolved.filter((each) => !restricts(each));
    return {
      finds: searched.length === 0 ? everything : allOf(searched.map(({ finds }) => finds)),
      needles: searched.flatMap(({ needles }) => needles),
      groups: searched.flatMap(({ groups }) => groups),
      editions: resolved.flatMap((each) => each.editions),
      statuses: resolved.flatMap((each) => each.statuses),
      roles: resolved.flatMap((each) => each.roles),
      meant: searched.flatMap(({ meant }) => meant),
      names: searched.flatMap((each) => each.names),
      idle: false,
    };
  }

  /** What else was meant; a known word that nothing has is right as it is: 公平會. */
  function mistaken(folded: string): Resolved {
    if (vocabulary.has(folded)) return NOTHING;
    for (const find of [mistakes.heard, mistakes.swapped, mistakes.alike, mistakes.near]) {
      const meant = find(folded);
      const resolved = meant.length > 0 ? corrected(meant) : NOTHING;
      if (resolved.finds.size > 0) return resolved;
    }
    return NOTHING;
  }

  /** What an understanding finds and, below that, what a freer one does that restricts nothing of its own. */
  function above(first: Resolved, freer: Resolved): Resolved {
    if (restricts(freer) || freer.finds.size === 0) return first;
    const lower = new Map([...freer.finds].map(([record, score]) => [record, score * PIECES]));
    return { ...first, finds: anyOf(first.finds, lower), needles: [...first.needles, ...freer.needles] };
  }

  /** Words as they stand and, below those, what holds all their pieces elsewhere; known words have no pieces. */
  function withPieces(folded: string, asTyped: Resolved): Resolved {
    if (asTyped.finds.size === 0 || [...folded].length < 4 || vocabulary.has(folded)) return asTyped;
    const pieces = parted(folded, (piece) => (piece === folded ? null : costOf(piece)));
    return above(asTyped, pieces);
  }

  /** A plain question: its pieces as they stand, and below those its known words alone. */
  function asked(folded: string): Resolved {
    const [whole, known] = [parted(folded, costOf), parted(folded, costOfQuestions)];
    return whole.finds.size === 0 ? known : above(whole, known);
  }

  /** The first understanding of a term that finds something: as typed, as heard, in pieces, with a mistake in it. */
  function resolve({ text, exact }: Term): Resolved {
    const folded = plain(text);
    if (exact)
      return {
        ...NOTHING,
        finds: textFinds(corpus, folded),
        needles: [folded],
        groups: [{ any: [folded], name: false }],
      };
    const asTyped = plainly(text);
    if (asTyped.finds.size > 0) return figureForms(folded) === null ? withPieces(folded, asTyped) : asTyped;
    const years = editionsNamed(text, editions, true);
    if (years.length > 0) return { ...NOTHING, editions: years, finds: everything };
    // Another figure is no mistyped one, and no part of it either.
    if (figureForms(folded) !== null || vocabulary.has(folded)) return NOTHING;
    const heard = mistakes.heard(folded);
    const ways: (() => Resolved)[] = [
      () => (heard.length > 0 ? corrected(heard) : NOTHING),
      () => (ASKING.test(text) ? asked(folded) : parted(folded, costOf)),
      () => mistaken(folded),
      () => (folded.length > LONGEST_MISTAKEN ? NOTHING : parted(folded, costOfMistakes)),
    ];
    for (const way of ways) {
      const resolved = way();
      if (resolved.finds.size > 0) return resolved;
    }
    return NOTHING;
  }
  return resolve;
}
