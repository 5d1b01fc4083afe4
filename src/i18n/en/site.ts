import { dayWords } from './grammar/calendar.ts';
import { counted, inSentence } from './grammar/plural.ts';
import { quoted, remarked } from './language.ts';
import { editionKinds, roleLabels, type Terms } from './terms.ts';

/** A day, `YYYY-MM-DD`: 18 August 2023. */
const rocDay = (iso: string): string => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayWords(year, month, day);
};

const lines = (from: number, to: number): string => (from === to ? `line ${from}` : `lines ${from}–${to}`);

/** A count of strategies or measures, by what their document calls them. */
const countOf = (count: number, one: string, many: string): string => counted(count, inSentence(one), inSentence(many));

/** Everything that a reader of the site sees, besides the official texts and the pages of `content/pages/`. */
export const siteTexts = {
  site: 'Integrity-plan tracker',
  siteLong: 'Integrity-plan tracker (Taiwan)',
  tagline:
    'What Taiwan’s government promised in its National Integrity Building Action Plan, who is responsible, what targets were set and what was reported, each held against the official text.',
  skip: 'Skip to main content',
  notStated: 'Not stated',
  rocDay,
  rocYear: (year: number) => `${year + 1911} (ROC ${year})`,
  nav: {
    label: 'Main menu',
    home: 'Home',
    editions: 'Editions',
    indicators: 'Indicators',
    strategies: 'Strategies',
    measures: 'Measures',
    agencies: 'Agencies',
    sources: 'Source documents',
    checks: 'Checks',
    compareIndex: 'Editions compared',
    data: 'Data',
    method: 'Method',
    about: 'About',
    search: 'Search',
    trail: 'You are here',
    previous: 'Previous',
    next: 'Next',
    neighbours: 'Previous and next',
  },
  footer: {
    official:
      'Official text on this site is quoted word for word from the documents named; headings, explanations and summaries are the site’s own.',
    transcription:
      'The source documents are transcriptions of published documents; this site has not seen the printed originals. Where the two differ, the fault may lie in the transcription.',
  },
  home: {
    lead: 'The National Integrity Building Action Plan (「國家廉政建設行動方案」) sets out the Taiwanese government’s integrity strategies, its measures, the agencies responsible and their targets. This site turns the plans and the reports on them, word for word, into pages that can be linked to, downloaded and verified.',
    editions: 'Documents on this site',
    editionsNote: 'Each edition can be read in full, and every sentence links to its line in the source document.',
    byAgencyNote:
      'Ordered by the number of measures for which each name is listed as responsible. Names before and after a reorganisation are counted apart; an agency’s page brings them together. Collective names, such as “all agencies”, are left out.',
    allAgencies: 'All agencies',
    start: 'Where to start',
    startIndicators: 'Go through the indicators',
    startIndicatorsNote: 'Target, result, status and working',
    startAgencies: 'Look up what an agency promised',
    startAgenciesNote: 'By its present name or a former one',
    startCompare: 'See how editions differ',
    startCompareNote: 'Side by side: words added and removed, agencies that came and went, targets raised and lowered',
    startChecks: 'See whether the figures add up',
    startChecksNote: 'Every statement in the documents that can be recomputed, computed again',
    startSources: 'Check the official text',
    startSourcesNote: 'Numbered line by line; every line can be linked to',
    startData: 'Download the data',
    startDataNote: 'JSON and CSV, with every field explained',
  },
  edition: {
    kinds: editionKinds,
    kind: 'Kind of document',
    year: 'Year',
    yearOf: (rocYear: number) => `${rocYear + 1911} (ROC ${rocYear})`,
    approved: 'Approved',
    approvedBy: (body: string, on: string) => `${body}, ${rocDay(on)}`,
    documentNo: 'Document number',
    sources: 'Source documents',
    evidence: 'Basis',
    index: 'Editions',
    indexLead:
      'An edition is the plan of one year. A progress report published later is added to the edition on which it reports.',
    indexDescription:
      'The editions of Taiwan’s National Integrity Building Action Plan and related documents: year, approval, and the number of strategies and measures in each.',
    whole: 'Full text',
    contents: (strategy: string) => `Contents by ${inSentence(strategy)}`,
    description: (title: string, terms: Terms, counts: { strategies: number; measures: number }) => {
      const parts = [
        countOf(counts.strategies, terms.strategy, terms.strategies),
        ...(counts.measures > 0 ? [countOf(counts.measures, terms.measure, terms.measures)] : []),
      ];
      return `Full text of ${title}: ${parts.join(' and ')}, every sentence linked to the original.`;
    },
  },
  strategy: {
    index: 'Strategies',
    indexLead: 'The strategies of each edition, in the order in which the documents number them.',
    indexDescription:
      'The strategies of each edition of Taiwan’s National Integrity Building Action Plan, in the order in which the documents number them.',
    children: 'Groups and strategies in this part',
    text: 'Text of this part',
    description: (title: string, edition: string, { measure, measures: many }: Terms, measures: number) =>
      measures > 0
        ? `${edition}: ${countOf(measures, measure, many)} under ${quoted(title)}.`
        : `${edition}: ${quoted(title)}.`,
  },
  measure: {
    index: 'Measures',
    indexLead:
      'The measures and key performance indicators of each edition, in the order in which the documents number them.',
    indexDescription:
      'All measures in each edition of Taiwan’s National Integrity Building Action Plan, with the agencies responsible.',
    number: 'Number',
    seq: (seq: number) => `Serial no. ${seq}`,
    shortForm: 'Short address',
    anchor: (id: string) => `Link to ${id}`,
    edition: 'Edition',
    roles: roleLabels,
    scope: (scope: string) => ` (${scope})`,
    asWritten: (written: string) => `printed as ${quoted(written)}`,
    noAgencies: 'This document has no column for the agencies responsible.',
    noReport:
      'None of the documents on this site reports on the progress of this item. That does not mean that no official report exists.',
    notReported: 'The report gives no result for this item.',
    description: (edition: string, text: string, agencies: string) =>
      `${edition}: ${text}${agencies === '' ? '' : ` Agencies responsible: ${agencies}`}`,
  },
  agency: {
    index: 'Agencies',
    one: 'Agency',
    indexLead:
      'The agencies that the documents name, with their names before and after reorganisations. The figure is the number of measures for which a name is listed as responsible.',
    indexDescription:
      'The agencies responsible under each edition of Taiwan’s National Integrity Building Action Plan, with former and later names and the number of measures for which each is named.',
    collective: 'Collective name',
    collectives: 'Collective names (not single agencies)',
    bodies: 'Agencies',
    facts: 'Names and history',
    english: 'English name',
    since: 'Name in use since',
    until: 'Name in use until',
    former: 'Former names',
    later: 'Later names',
    parent: 'Parent agency',
    units: 'Units',
    abbreviations: 'Common short names',
    variants: 'As written in the documents',
    basis: 'Basis of the history of names (compiled by this site, not stated in the documents)',
    notPrinted: 'None of the documents uses this name',
    measures: (count: number) => counted(count, 'measure'),
    own: 'Measures that name this agency',
    ownLead: 'Measures that name the agency by its present, a former or a later name, by edition and role.',
    ownNone: 'No document names this agency itself; see its units.',
    under: (name: string) => `listed as ${quoted(name)}`,
    of: (count: number) => counted(count, 'measure'),
    description: (name: string, count: number) =>
      `${name}: the ${counted(count, 'measure')} in all editions of Taiwan’s National Integrity Building Action Plan that name it as responsible.`,
    descriptionNone: (name: string) => `The names that ${name} has had, and its units.`,
  },
  source: {
    index: 'Source documents',
    indexLead:
      'All official text on this site comes from the documents below. Not a word has been changed; the lines are numbered, and each has a permanent link.',
    indexDescription:
      'The official documents on which this site stands: their text line by line, number of lines and SHA-256.',
    lead: 'This is the text as this site keeps it, not a word changed, numbered line by line. Pale text is layout: table heads, page headers and markup. Follow a line’s number for its permanent link.',
    publisher: 'Publisher named in the document',
    issued: 'Date of issue',
    documentNo: 'Document number',
    lines: 'Lines',
    sha256: 'SHA-256',
    url: 'Original address',
    retrieved: 'Retrieved on',
    transcription: 'How it was transcribed',
    warning:
      'This is a transcription of a published document; this site has not seen the printed original. An odd phrase or figure may be a slip of the transcription.',
    download: 'Download the text file',
    editions: 'Part of',
    body: 'Text, line by line',
    line: (number: number) => `Line ${number}`,
    description: (title: string, count: number) =>
      `${title}: the original text in ${counted(count, 'line')}, each with a permanent link.`,
    pageTitle: (title: string) => remarked(title, ['text, line by line']),
    cite: (title: string, from: number, to: number) => `${title}, ${lines(from, to)}`,
    label: (from: number, to: number) => `Source, ${lines(from, to)}`,
  },
  redirect: {
    lead: 'This is a short address; the content is on the following page.',
    description: (seq: string, id: string, edition: string) =>
      `Short address: ${inSentence(seq)} of ${edition}, which is measure ${id}.`,
  },
} as const;
