import type { Measure } from '../schemas/measure.ts';
import type { Provision } from '../schemas/provision.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';

type Writings = Pick<GlossaryEntry, 'term' | 'also'>;

/** All writings of a term. */
export const writingsOf = ({ term, also }: Writings): string[] => [term, ...also];

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** A word in Latin letters ends where they end: APG is not in APGX. */
const patternOf = (word: string): string => {
  const isLatin = /^[A-Za-z][A-Za-z ]*$/u.test(word);
  return isLatin ? `(?<![A-Za-z])${escaped(word)}(?![A-Za-z])` : escaped(word);
};

/** Where a term stands in a text. */
export type Occurrence = { readonly id: string; readonly from: number; readonly to: number };

/**
 * Finds terms in texts: at each place the longest writing, so that 行政肅貪 is not 肅貪; what an entry excepts counts as no
 * term, and no term begins inside it.
 */
export function termFinder(
  entries: readonly Pick<GlossaryEntry, 'id' | 'term' | 'also' | 'except'>[],
): (text: string) => Occurrence[] {
  const excepted = entries.flatMap(({ except }) => except.map((word) => [word, null] as const));
  const terms = entries.flatMap((entry) => writingsOf(entry).map((word) => [word, entry.id] as const));
  // A word that one entry excepts may be a term of its own.
  const idOf = new Map<string, string | null>([...excepted, ...terms]);
  const words = [...idOf.keys()].sort((a, b) => b.length - a.length);
  if (words.length === 0) return () => [];
  const pattern = new RegExp(words.map(patternOf).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: word }) => {
      const id = idOf.get(word) ?? null;
      return id === null ? [] : [{ id, from: index, to: index + word.length }];
    });
}

type Texts = { readonly measures: readonly Measure[]; readonly provisions: readonly Provision[] };

/** The measures whose own texts have each term, in the order of the measures, by the term's id. */
export function measuresOfTerms(
  { measures, provisions }: Texts,
  find: (text: string) => Occurrence[],
): Map<string, Measure[]> {
  const texts = Map.groupBy(provisions, ({ measure_id }) => measure_id);
  const found = new Map<string, Measure[]>();
  for (const measure of measures) {
    const own = [measure.text, ...(texts.get(measure.id) ?? []).map(({ text }) => text)];
    for (const id of new Set(own.flatMap(find).map((each) => each.id)))
      found.set(id, [...(found.get(id) ?? []), measure]);
  }
  return found;
}
