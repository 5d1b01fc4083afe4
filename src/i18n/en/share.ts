import type { CheckVerdict } from '../../schemas/check.ts';
import { checkTexts } from './checks.ts';
import { counted, inSentence, together } from './grammar/plural.ts';
import { clauses, labelled, listed, quoted, remarked } from './language.ts';
import type { Terms } from './terms.ts';
import { texts } from './indicators.ts';

/** Words of the pictures that show pages where they are shared. */
export const shareTexts = {
  kicker: (...parts: readonly string[]) => parts.join(' | '),
  /** A kind of figure and what must be known of it: Result (January to October 2018, summed by this site). */
  label: (kind: string, remarks: readonly string[]) => remarked(kind, remarks),
  /** The hollow circles of the bar. */
  readings: (figures: readonly string[]) => `○ ${labelled('Another reading', listed(figures))}`,
  official: (head: string) => labelled(texts.official, head),
  measure: (term: string, id: string) => `${term} ${id}`,
  holds: (terms: Terms, counts: { strategies: number; measures: number }) =>
    together([
      counted(counts.strategies, inSentence(terms.strategy), inSentence(terms.strategies)),
      ...(counts.measures > 0 ? [counted(counts.measures, inSentence(terms.measure), inSentence(terms.measures))] : []),
    ]),
  labelledFigure: (label: string, figure: string) => labelled(label, figure),
  rest: (count: number) => `${counted(count, 'more row')} on the page.`,
  step: (parts: readonly string[]) => clauses(parts),
  claim: (words: string) => quoted(words),
  printed: 'As printed',
  recomputed: 'Recomputed by this site',
  /** The signs that mark checked statements. */
  signs: { holds: '=', fails: '≠', arguable: '?' } satisfies Record<CheckVerdict, string>,
  comparison: (verdict: string, sum: string) => remarked(verdict, [labelled(checkTexts.working, sum)]),
} as const;
