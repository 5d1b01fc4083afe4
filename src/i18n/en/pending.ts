import type { PendingWork } from '../../schemas/curated-edition.ts';
import { inSentence, together } from './grammar/plural.ts';
import { labelled } from './language.ts';

/** Work that pages say is still to be done; of news there is nothing to say before they are told. */
export type ToldWork = Exclude<PendingWork, 'news'>;

const fields = {
  roc_year: 'Year',
  approved_by: 'Approved by',
  approved_on: 'Date of approval',
  document_no: 'Document number',
  publisher: 'Publisher',
  issued: 'Date of issue',
} as const;

/** What pages say of work on an edition that people have still to do. */
export const pendingTexts = {
  works: {
    indicators:
      'The indicators are still to be compiled: this site has not yet read the targets of this edition one by one, so none has a status or is part of any count.',
    results:
      'The progress report is on this site, but its results have not yet been matched with the targets one by one. Until they are, the indicators concerned are given as “Reported, cannot be judged”; this says neither that a target was met nor that it was missed.',
    links:
      'How this edition continues others is still to be worked out, so there is no comparison of editions yet; this does not say that its measures have no forerunners or successors.',
  } satisfies Record<ToldWork, string>,
  indicator:
    'The report on this site gives a result for this measure, but it has not yet been matched with this indicator; for the text see the page of the measure.',
  short: 'indicators still to be compiled',
  of: (edition: string, words: string) => labelled(edition, inSentence(words)),
  /** Values that no document prints. */
  entered: (names: readonly string[]) =>
    `Entered by the editors of this site, not stated in the documents on it: ${together(names.map(inSentence))}.`,
  fields,
} as const;
