import type { SearchIndex, SearchRecord } from '../schemas/search.ts';
import type { AssignmentRole } from '../schemas/assignment.ts';
import type { Corpus } from './corpus.ts';
import { anyOf, textFinds, type Finds } from './finds.ts';
import type { Folding } from './folding.ts';
import { isBeginning, type Bodies, type Names } from './names.ts';
import { figureForms } from './numerals.ts';

/** What a word finds, and the folded forms that stand for it in the texts. */
export type WordFinds = { readonly finds: Finds; readonly needles: readonly string[] };

const BEARER = 97;
const OWN = 90;
const UNIT = 78;
const ROLE: Readonly<Record<AssignmentRole, number>> = { lead: 5, unspecified: 3, support: 0 };
const ALONE = 4;
/** Below what it counts where the word itself stands in a result: as typed comes before what means the same. */
const SYNONYM = 0.58;
const BROADER = 0.45;
const NAMED_IN_TEXT = 0.6;

/** For each body, by its id, the records that it answers for, and how much it counts there by its role. */
type Charges = ReadonlyMap<string, readonly { readonly record: number; readonly weight: number }[]>;

/** The fewer it shares with, the higher a body counts. */
const chargesOf = (records: readonly SearchRecord[]): Charges =>
  Map.groupBy(
    records.flatMap(({ assignments }, record) =>
      assignments.map(({ agency_id, role }) => ({
        agency_id,
        record,
        weight: ROLE[role] + ALONE / assignments.length,
      })),
    ),
    ({ agency_id }) => agency_id,
  );

/** What a body answers for: under the name that was typed first, then under its other names, then its units. */
function bodyFinds(charges: Charges, { bearers, own, units }: Bodies): Map<number, number> {
  const finds = new Map<number, number>();
  for (const [ids, base] of [
    [units, UNIT],
    [own, OWN],
    [bearers, BEARER],
  ] as const)
    for (const id of ids)
      for (const { record, weight } of charges.get(id) ?? [])
        finds.set(record, Math.max(finds.get(record) ?? 0, base + weight));
  return finds;
}

const ID = /^(?:\d{3}|aac-\d{3})(?:-\d+)+(?:-[gmtrx][\d-]*[a-z]?)?$/u;
const SEQ = /^序次(?:第)?(\d+|[一二三四五六七八九十]+)(?:號|号|項|项)?$/u;

/** No body has more names than a few; a word that hundreds bear is not looked for under all of theirs. */
const MOST_NAMES = 8;

/** Names in none of which another of them stands, or `known`: what holds a longer name holds the shorter. */
const shortest = (names: readonly string[], known: string): string[] =>
  names.filter((name) => !name.includes(known) && !names.some((other) => other !== name && name.includes(other)));

export type Words = (typed: string) => WordFinds;

/** What single words find: as they stand, as names of bodies, as terms and figures, as ids and 序次. */
export function makeWords(index: SearchIndex, folding: Folding, corpus: Corpus, names: Names): Words {
  const { records } = index;
  const { plain } = folding;
  const charges = chargesOf(records);
  const terms = index.terms.map(({ words, also }) => ({ words: words.map(plain), also: also.map(plain) }));
  const one = (record: number): WordFinds => ({ finds: new Map([[record, 200]]), needles: [] });
  const byId = (typed: string): WordFinds | null => {
    const id = typed.normalize('NFKC').toLowerCase();
    if (!ID.test(id)) return null;
    const whole = id.replace(/-[gmtrx][\d-]*[a-z]?$/u, '');
    const record = records.findIndex((each) => each.id === whole);
    if (record >= 0) return one(record);
    const within = records.flatMap(({ strategy_ids }, at) =>
      strategy_ids.includes(whole) ? [[at, 200 - at / 1e4] as const] : [],
    );
    return within.length > 0 ? { finds: new Map(within), needles: [] } : null;
  };
  const bySeq = (typed: string): WordFinds | null => {
    const numeral = SEQ.exec(typed.normalize('NFKC').replaceAll(/\s/gu, ''))?.[1];
    const seq = numeral === undefined ? null : Number(figureForms(`第${numeral}項`)?.[0]?.slice(1, -1));
    const record = seq === null ? -1 : records.findIndex((each) => each.seq === seq);
    return record >= 0 ? one(record) : null;
  };
  return (typed) => {
    const special = byId(typed) ?? bySeq(typed);
    if (special) return special;
    const word = plain(typed);
    const bodies = names.bodies(word);
    const whole = terms.filter(({ words }) => words.includes(word));
    const groups =
      whole.length > 0 || !isBeginning(word)
        ? whole
        : terms.filter(({ words }) => words.some((each) => each.startsWith(word)));
    const same = groups.flatMap(({ words }) => words).filter((each) => each !== word);
    const broader = groups.flatMap(({ also }) => also);
    const figures = (figureForms(typed) ?? []).map(plain).filter((each) => each !== word);
    const called = bodies ? shortest(names.namesOf(bodies), word).slice(0, MOST_NAMES) : [];
    const finds = anyOf(
      textFinds(corpus, word, bodies ? NAMED_IN_TEXT : 1),
      ...(bodies ? [bodyFinds(charges, bodies)] : []),
      ...called.map((each) => textFinds(corpus, each, NAMED_IN_TEXT)),
      ...figures.map((each) => textFinds(corpus, each)),
      ...same.map((each) => textFinds(corpus, each, SYNONYM)),
      ...broader.map((each) => textFinds(corpus, each, BROADER)),
    );
    return { finds, needles: [word, ...called, ...figures, ...same, ...broader] };
  };
}
