import { exact, percent } from '../../lib/number-format.ts';
import type { Direction, Status } from '../../schemas/indicator.ts';
import type { Derivation, ObservationKind, Reading } from '../../schemas/observation.ts';
import { derivations, derivedWords } from './derivations.ts';
import { difference, distance, figure, printedFigure, shortFigure } from './figures.ts';
import { asOpening, counted, inSentence } from './grammar/plural.ts';
import { homeTexts } from './home.ts';
import { clauses, labelled, listed, parted, remarked, running, titled } from './language.ts';
import { seriesTexts } from './series.ts';
import { siteTexts } from './site.ts';
import { directionLabels, periodWords, statusLabels } from './status.ts';

const kinds: Readonly<Record<ObservationKind, string>> = {
  target: 'Target',
  actual: 'Result',
  standard: 'Standard of measurement',
  claim: 'In the agency’s words',
};

const readings: Readonly<Record<Reading, string>> = {
  main: 'main figure',
  part: 'a part of it',
  alternative: 'another reading',
};

/** A formula as people write it. */
const formula = (working: string): string =>
  working.replaceAll(' / ', ' ÷ ').replaceAll(' * ', ' × ').replaceAll(' - ', ' − ');

/** Texts about indicators, their figures and their charts. */
export const texts = {
  index: 'Indicators',
  one: 'Indicator',
  indexLead:
    'Each target is broken down into single points that can be verified: the indicators. Every figure links to its line in the official text; the status is computed by this site, by rules that it publishes.',
  indexDescription:
    'All indicators of every edition of Taiwan’s National Integrity Building Action Plan: target, result, status and official text.',
  count: (count: number) => counted(count, 'indicator'),
  kinds,
  readings,
  related: 'related figure',
  derivations,
  /** Where a figure comes from, with its sum: Summed by this site: 11 + 4. */
  derivedFrom: (derivation: Derivation, working: string | null) => {
    const words = asOpening(derivations[derivation]);
    return working === null ? words : labelled(words, formula(working));
  },
  figure,
  printed: printedFigure,
  label: shortFigure,
  difference,
  distance,
  target: (value: number, unit: string | null) => `Target ${shortFigure(value, unit)}`,
  actual: (value: number, unit: string | null) => `Result ${shortFigure(value, unit)}`,
  alternative: (value: number, unit: string | null) => labelled('Another reading', figure(value, unit)),
  verdict: (status: Status, rate: number | null, doubt: string | null) =>
    remarked(clauses([statusLabels[status], ...(rate === null ? [] : [`${percent(rate)} of the target`])]), [
      doubt && inSentence(doubt),
    ]),
  /** The finding of one indicator in sentences. */
  finding: (
    name: string,
    target: string | null,
    actual: string | null,
    status: Status,
    more: {
      rate: number | null;
      difference: string | null;
      derivation: Derivation | null;
      period: string | null;
      doubt: string | null;
      readings: readonly string[];
    },
  ) => {
    const parts = [
      target === null ? null : `target ${target}`,
      actual === null
        ? null
        : `result ${remarked(actual, [derivedWords(more.derivation), more.period && periodWords(more.period)])}`,
      more.rate === null ? null : `${percent(more.rate)} of the target`,
      more.difference,
    ].filter((part) => part !== null);
    const others = listed(more.readings);
    const doubt =
      more.doubt !== null
        ? inSentence(others === '' ? more.doubt : labelled(more.doubt, others))
        : others === ''
          ? null
          : `another reading gives ${others}, with the same status`;
    const figures = parts.length > 0 ? [`${clauses(parts)}.`] : [];
    return labelled(name, running([...figures, `${remarked(statusLabels[status], [doubt])}.`]));
  },
  arguable: 'Open to another reading',
  /** The same where nothing was reported yet: what could be read otherwise is the target. */
  arguableTarget: 'Target open to another reading',
  statusCount: (status: Status, count: number, arguable: number) =>
    remarked(`${statusLabels[status]} ${count}`, [arguable > 0 ? `${arguable} open to another reading` : null]),
  /** Labels of statuses hold commas. */
  counts: (parts: readonly string[]) => parted(parts),
  chart: 'Chart',
  table: 'Data of this chart',
  /** The foot of a drawing that stands alone: its documents, this site, the path of its page. */
  fileSource: (titles: readonly string[], path: string) =>
    `Source: ${listed(titles.map(titled))}. Chart: ${siteTexts.siteLong}, ${path}`,
  svg: 'Download SVG (in Chinese)',
  png: 'Download PNG (in Chinese)',
  csv: 'Download CSV',
  judged: 'Status',
  rule: 'Rule',
  working: 'Working',
  inputs: 'Figures that it rests on',
  claims: 'In the agency’s own words',
  claimsNote: 'Words of the report, as printed; they are kept apart from the status that this site gives.',
  noClaims: 'The report does not itself say of this item whether the target was reached.',
  official: 'Official text',
  officialLead: 'The figures and words that this site uses are marked.',
  omitted: '(left out here)',
  whole: 'Full text of this measure',
  standards: 'Standard of measurement',
  standardsNote: 'A standard of measurement is not a target; no status is decided by it.',
  partsTitle: 'Other figures in the report and the target',
  alternatives: 'Other readings',
  note: 'Note by this site',
  series: 'Over the years',
  reason: 'Reason given in the document',
  agencies: 'Who is responsible',
  noAgencies: 'The document names no agency.',
  factsTitle: 'About this indicator',
  facts: {
    edition: 'Edition',
    measure: 'Measure',
    year: 'Year',
    kind: 'Kind',
    direction: 'Direction',
  },
  directionOf: (direction: Direction, basis: 'printed' | 'assumed' | null) =>
    remarked(asOpening(directionLabels[direction]), [
      basis === 'printed' ? 'stated in the document' : 'not stated in the document, assumed by this site',
    ]),
  workingOf: (target: string, actual: string, direction: Direction, reached: boolean) =>
    `Result: ${actual}, which ${reached ? 'reaches' : 'does not reach'} the target (${directionLabels[direction]} ${target})`,
  rateWorking: (actual: number, target: number, rate: number) =>
    `${exact(actual)} ÷ ${exact(target)} = ${percent(rate)}`,
  differenceWorking: (actual: number, target: number, words: string) =>
    `${exact(actual)} − ${exact(target)} = ${words}`,
  nothingToCompare: 'There is no target and result in numbers to be compared, so no rate is computed.',
  reached: (reached: boolean) => (reached ? 'Reaches the target' : 'Does not reach the target'),
  outcomeRests: 'There are no numbers to compare; this status rests on the words of the report.',
  outcomeClaims: 'There are no numbers to compare; this status rests on “In the agency’s own words” below.',
  columns: {
    indicator: 'Indicator',
    target: 'Target',
    actual: 'Result',
    rate: 'Result ÷ target',
    difference: 'Difference',
    status: 'Status',
    period: 'Period',
    figure: 'Figure',
    body: 'Agency',
    reading: 'Reading',
    derivation: 'Where it comes from',
    source: 'Source',
    year: 'Year',
    edition: 'Edition',
    former: 'Previous target',
    formerActual: 'Previous result',
    next: 'New target',
    movement: 'Change of target',
    against: 'Against the previous result',
    strategy: 'Strategy',
    share: 'Responsibility',
    others: 'Shared with',
  },
  none: '—',
  noFigure: 'No number printed',
  filter: 'Filter by status',
  all: (count: number) => `All ${count}`,
  filterArguable: (count: number) => `Open to another reading ${count}`,
  multiples: 'Each indicator',
  multiplesNote:
    'Where both target and result are numbers they are drawn, each chart on a scale of its own: the upright line is the target, the bar is the result. Where there is only one number, it is given in words.',
  description: (name: string, edition: string, status: Status) =>
    `${name} (${edition}): ${statusLabels[status]}. With official text, working and sources.`,
  doubtDot: 'Small dot, upper right: open to another reading',
  yearLabel: (year: number) => String(year + 1911),
  ...seriesTexts,
  home: homeTexts,
  methodPage: {
    status: 'The rules of status, with examples',
    statusLead:
      'A program computes the status by the rules below; nobody enters it by hand. Every count shows apart what is open to another reading.',
    example: 'Example:',
    counts: 'How many there are now',
    countsLead:
      'This table is made from the data and agrees with the downloadable table indicators. It includes targets for other years, and figures printed in the column of results that the column of targets does not have, so it holds more than the home page counts.',
  },
  record: 'Record of statuses',
  recordLead:
    'Indicators are counted apart by who answers for them: this agency alone, shared with other agencies, in a supporting role, or all agencies. A target that was missed under shared responsibility is not laid at the door of any one agency.',
  recordOfUnits: (name: string) =>
    `No indicator names ${name} itself; here are those of its units, by edition and by who is responsible:`,
  recordFinding: (name: string) => `Indicators of ${name}, by edition and responsibility:`,
  recordSilent: (edition: string, count: number) =>
    `${edition}: ${counted(count, 'indicator')}, ${inSentence(statusLabels['no-report'])}.`,
  recordPart: (edition: string, share: string, counts: string) => `${edition}, ${inSentence(share)}: ${counts}.`,
  shares: {
    alone: 'Sole responsibility',
    shared: 'Shared with other agencies',
    support: 'Supporting role',
    all: 'Shared with all agencies',
  },
  withWhom: (names: string) => `With ${names}`,
  ownFigure: (figureWords: string) => `The agency’s own figure, as the report gives it: ${figureWords}`,
  unitRecords: 'Records of its units',
  matrixTitle: (edition: string) => `${edition}: status of the indicators of each strategy`,
  matrixFinding: (edition: string, counts: string) => `Indicators of ${edition}: ${counts}.`,
  matrixTable: 'Number of indicators of each strategy',
} as const;
