import type { Status } from '../../schemas/indicator.ts';
import type { SearchAgencyRecord, SearchField } from '../../schemas/search.ts';
import type { Texts } from '../texts.ts';
import type { searchTexts as first } from '#i18n/search.ts';
import { counted } from './grammar/plural.ts';
import { statusLabels } from './status.ts';
import { roleLabels } from './terms.ts';

type Share = SearchAgencyRecord['shares'][number]['share'];
type Counts = SearchAgencyRecord['shares'][number]['counts'];

/** Counts by status in words: Target met 4 (1 of them open to another reading), Agency says done 2. */
const countWords = (counts: Counts): string =>
  counts
    .map(
      ({ status, count, arguable }) =>
        `${statusLabels[status]} ${count}${arguable > 0 ? ` (${arguable} of them open to another reading)` : ''}`,
    )
    .join(', ');

const shares: Readonly<Record<Share, string>> = {
  alone: 'sole responsibility',
  shared: 'shared with other agencies',
  support: 'as a supporting agency',
  all: 'shared with all agencies',
};

const quoted = (words: string): string => `“${words}”`;
const statusesOf = (statuses: readonly Status[]): string =>
  statuses.map((each) => quoted(statusLabels[each])).join(' or ');

const facets = { status: 'Status', edition: 'Edition', agency: 'Agency', role: 'Role', strategy: 'Strategy' } as const;
const measures = (count: number): string => counted(count, 'measure');

const heads: Partial<Record<SearchField, string>> = {
  goal: 'Goal',
  metric: 'Performance metric',
  target: 'Target',
  result: 'Result',
  label: 'Indicator',
  strategy: facets.strategy,
  edition: facets.edition,
};

/** What the script of the search shows. */
export const searchTexts: Texts<typeof first> = {
  loading: 'Loading…',
  failed: 'The data of the search could not be loaded.',
  retry: 'Try again',
  groups: {
    agencies: 'Agencies',
    measures: 'Measures',
    indicators: 'Indicators',
    passages: 'Strategies and other texts of the plans',
  },
  facets,
  facetsOn: (count) => (count === 0 ? 'Filters' : `Filters (${count} chosen)`),
  others: (count) => `${count} more`,
  clearFacets: 'Clear the filters',
  sort: 'Sort by',
  sorts: { relevance: 'Relevance', newest: 'Newest first', printed: 'Oldest first' },
  csv: 'Download CSV',
  excel: 'Download CSV for Excel',
  more: (left) => `Show ${left} more`,
  all: (count) => `Show all ${measures(count)}`,
  openPage: 'Show the results on the search page',
  seq: (seq) => `No. ${seq}`,
  found: (q, counts) => {
    const words = [
      measures(counts.measures),
      counts.agencies > 0 ? counted(counts.agencies, 'agency', 'agencies') : null,
      counts.indicators > 0 ? counted(counts.indicators, 'indicator') : null,
      counts.passages > 0 ? counted(counts.passages, 'other text') : null,
    ].filter((each) => each !== null);
    return `${q === '' ? '' : `${quoted(q)}: `}${words.join(', ')}`;
  },
  title: (q, title) => (q === '' ? title : `${q} | ${title}`),
  none: (q) => (q === '' ? 'No measure passes the filters.' : `No measure matches ${quoted(q)}.`),
  nothing: (q) => `Nothing on this site matches ${quoted(q)}.`,
  parts: 'Each by itself:',
  part: (typed, count) => `${typed} (${measures(count)})`,
  suggestions: 'Did you mean:',
  corrected: (typed, meant) => `${quoted(typed)} was not found; these are results for ${meant.map(quoted).join(', ')}.`,
  unknown: (value) =>
    `${quoted(value)} is not understood here. An edition is written as a year, a status in its own words, a role as lead or support. `,
  help: 'The documents are in Chinese: try a Chinese word, or the English name or abbreviation of an agency. ',
  everything: 'All agencies and measures',
  units: 'The records of its units are counted apart.',
  excluded: (q, count) =>
    `${q === '' ? '' : `${quoted(q)}: `}${measures(count)}, none of which passes the filters that you chose.`,
  asked: 'Narrowed by your query: ',
  askedStatuses: (statuses) => `status ${statusesOf(statuses)}`,
  askedEditions: (names) => names.join(', '),
  askedRoles: (roles) => roles.map((role) => roleLabels[role]).join(', '),
  noStatus: (agency, statuses) =>
    `${agency} has no measure with the status ${statusesOf(statuses)}. This is its record.`,
  otherNames: (names) => `Former and later names: ${names.join(', ')}`,
  recordLine: (edition, count) => `${edition}, ${measures(count)}`,
  recordSilent: (edition, count) => `${edition}, ${measures(count)}: ${statusLabels['no-report']}`,
  recordShare: (share, counts) => `Indicators, ${shares[share]}: ${countWords(counts)}`,
  recordNone: 'It is not named for any measure itself; please see its units.',
  bodies: (taking, beside) => `${taking && beside ? '; ' : ''}${roleLabels[taking ? 'support' : 'unspecified']}: `,
  inEnglish: (name) => name,
  statusCount: (counts) => countWords([counts]),
  arguable: 'open to another reading',
  roles: { ...roleLabels, unspecified: 'Named without a role' },
  strategy: (edition, title) => `${edition}: ${title}`,
  line: (line) => `line ${line}`,
  headOf: (field) => heads[field],
};
