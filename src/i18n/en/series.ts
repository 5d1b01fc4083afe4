import type { AgainstActual, MovementDirection } from '../../schemas/movement.ts';
import type { Derivation } from '../../schemas/observation.ts';
import { derivedWords } from './derivations.ts';
import { counted, inSentence } from './grammar/plural.ts';
import { clauses, labelled, listed, parted, remarked } from './language.ts';
import { periodWords } from './status.ts';

const against: Readonly<Record<AgainstActual, string>> = {
  below: 'below the previous result',
  equal: 'equal to the previous result',
  above: 'above the previous result',
  unknown: 'previous result not known',
};

const movements: Readonly<Record<MovementDirection, string>> = {
  raised: 'Target raised',
  unchanged: 'Target unchanged',
  lowered: 'Target lowered',
  new: 'No comparable previous target',
};

const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** Texts about series, and about targets that moved. */
export const seriesTexts = {
  against,
  movements,
  seriesIndex: 'Over the years',
  seriesLead:
    'What the plans of different years asked for, and what was reported, of one and the same quantity. Only quantities defined alike, or almost alike, are compared; every difference is explained.',
  seriesDescription:
    'Quantities in Taiwan’s National Integrity Building Action Plan that can be compared over the years: targets, results and how the targets were changed.',
  /** The source's own reason for a target that moved: whose it is, its words, where they stand. */
  reasonLead: (name: string) => `${name}: the reason given in the document`,
  seriesPage: (name: string) => `${name}: targets and results over the years.`,
  comparable: { yes: 'Defined alike', partly: 'Defined almost alike' },
  noData: 'No data',
  seriesFinding: (name: string, moments: readonly { label: string; target: string | null; actual: string | null }[]) =>
    labelled(
      name,
      `${parted(
        moments.map(({ label: year, target, actual }) =>
          [
            year,
            clauses([
              ...(target === null ? [] : [`target ${target}`]),
              ...(actual === null ? [] : [`result ${actual}`]),
            ]),
          ]
            .join(' ')
            .trim(),
        ),
      )}.`,
    ),
  /** A figure with the months that it covers and its doubt: 75% (January to October 2018, open to another reading). */
  withDoubt: (
    words: string,
    figure: {
      derivation: Derivation | null;
      period: string | null;
      arguable: boolean;
      readings: readonly string[];
    },
  ) => {
    const { derivation, period, arguable, readings } = figure;
    const doubt = 'open to another reading';
    return remarked(words, [
      derivedWords(derivation),
      period && periodWords(period),
      arguable ? (readings.length > 0 ? labelled(doubt, listed(readings)) : doubt) : null,
    ]);
  },
  hollow: 'Hollow dot: open to another reading, or not a figure for the whole year',
  allSeries: 'All quantities compared',
  betweenHead: (from: string, to: string, compared: boolean) =>
    compared ? `Results in the ${from}, new targets in the ${to}` : `Targets in the ${from} and the ${to}`,
  dumbbellTitle: 'Previous results and new targets',
  legend: 'Dot: previous result (100%). Thick line: new target. Thin line: previous target.',
  pair: (former: string, next: string) => `result ${former} → new target ${next}`,
  doubtfulPair: (words: string, doubts: readonly string[]) => remarked(words, doubts.map(inSentence)),
  groups: {
    lowered: 'New target lowered, and below the previous result',
    below: 'New target not lowered, but below the previous result',
    newBelow: 'No comparable previous target; new target below the previous result',
    level: 'New target equal to the previous result, or above it',
    loweredAbove: 'New target lowered, but not below the previous result',
  },
  groupFinding: (group: string, count: number, from: string, to: string) =>
    `${from} to ${to}. ${group}: ${counted(count, 'target')}.`,
  movementsLead: (
    counts: { compared: number; below: number; turned: number; doubtful: number },
    from: string,
    to: string,
  ) => {
    if (counts.compared === 0)
      return `The ${from} gives no result that can be compared with the new targets of the ${to}; only targets are listed.`;
    const doubts = [
      counts.turned > 0 ? `by another reading, ${counts.turned} of them ${are(counts.turned)} not` : null,
      counts.doubtful > 0
        ? `${counts.doubtful} more ${are(counts.doubtful)} open to another reading, or only almost alike in definition`
        : null,
    ].filter((doubt) => doubt !== null);
    const below = `${counts.below === 0 ? 'none' : counts.below} of the new targets ${counts.below === 0 ? 'is' : are(counts.below)} below the result that had already been reached`;
    return `${counted(counts.compared, 'result')} in the ${from} can be compared with ${counts.compared === 1 ? 'a new target' : 'new targets'} in the ${to}; ${remarked(below, doubts.length > 0 ? [parted(doubts)] : [])}.`;
  },
  movementsNote:
    'A target below the previous result does not mean that less is being asked: the previous result may have been exceptional, or there may be good reasons. Where a document prints its reason, this site quotes it. “Previous” means the edition before it on this site; a plan that came in between, if there was one, is not on this site.',
  turned: 'not so by another reading',
  unknownMovements: 'No previous result to compare with',
} as const;
