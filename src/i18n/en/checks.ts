import type { Texts } from '../texts.ts';
import type { checkTexts as first } from '#i18n/checks.ts';
import { quoted, titled } from './language.ts';
import { counted } from './grammar/plural.ts';

/** What the pages say of checks. */
export const checkTexts: Texts<typeof first> = {
  title: 'Checks',
  description:
    'Statements of the 2018 progress report and of the Agency Against Corruption’s 2015 budget, recomputed from each document’s own figures.',
  lead: 'Every statement that can be recomputed from the document’s own figures is quoted verbatim and recomputed. “Does not hold” and “Depends on the reading” say something about the figures alone, not that anyone erred or lied. The stored documents are transcriptions, and a slip may be the transcriber’s. Statements and this site’s remarks on them are in Chinese.',
  filter: 'Filter',
  all: (count) => `All ${counted(count, 'check')}`,
  option: (name, count) => `${name} (${count})`,
  byVerdict: 'Outcome',
  byKind: 'Kind',
  byAgency: 'Agency',
  verdicts: { holds: 'Holds', fails: 'Does not hold', arguable: 'Depends on the reading' },
  kinds: { sum: 'Sum', rate: 'Rate', count: 'Count', consistency: 'Consistency' },
  fits: { exact: '', rounded: ', rounded', cut: ', cut off without rounding' },
  total: 'Total',
  table: 'Outcomes by kind of check',
  stated: (figure, fit) => `the document says ${figure}${fit === null ? '' : checkTexts.fits[fit]}`,
  untrue: (comparison) => `${comparison}, which does not hold`,
  working: 'Working',
  inputs: 'Figures used',
  permalink: 'Link to this check',
  sign: (id, verdict) => `Check ${id}: ${checkTexts.verdicts[verdict].toLowerCase()}`,
  signsNote:
    'The signs “=”, “≠” and “?” after statements are marks of this site’s checks, not part of the official text. Each leads to the working.',
  inMeasure: (counts) =>
    `Statements of this measure that were recomputed: ${counts.reduce((sum, [, count]) => sum + count, 0)} (${counts
      .map(([verdict, count]) => `${checkTexts.verdicts[verdict].toLowerCase()}: ${count}`)
      .join('; ')}).`,
  outside: 'Text outside measures',
  pageTitle: (id, claim) => `Check ${id}: ${claim}`,
  pageDescription: (id, source, claim, verdict, working) =>
    `Check ${id} of ${quoted(claim)} in ${titled(source)}. ${checkTexts.verdicts[verdict]}: ${working}`,
  document: 'Stated in',
  named: (kind, claim) => `${checkTexts.kinds[kind]}: ${claim}`,
  measure: 'Measure',
  list: 'All checks',
  inList: 'See this one among all checks',
};
