import type { Direction, IndicatorKind, Status } from '../../schemas/indicator.ts';
import { monthName, monthWords } from './grammar/calendar.ts';

/** The label of each status, the same everywhere. */
export const statusLabels: Readonly<Record<Status, string>> = {
  met: 'Target met',
  missed: 'Target missed',
  claimed: 'Agency says done',
  'not-done': 'Agency says not done',
  reported: 'Reported, cannot be judged',
  'no-report': 'No report on this site',
  'no-target': 'No target set',
};

/** What each status means, as a sentence of the method. */
export const statusRules: Readonly<Record<Status, string>> = {
  met: 'Target and result are both numbers, and the result reaches the target. An “at least” target that has been reached counts as met even where the report covers only some months of the year. A figure whose months run into another year, such as a school year, is marked as open to another reading. Computed by this site.',
  missed:
    'Target and result are both numbers, the result covers the whole year, and it does not reach the target. Computed by this site.',
  claimed:
    'There are no numbers to compare. The report says that what was asked for has been done; or the target asks only for figures or a report, and the report prints them. This is read from the words of the report, which this site has not verified.',
  'not-done':
    'There are no numbers to compare. The report says that the thing has not been done, or describes a state short of what the target asks for. This is read from the words of the report.',
  reported:
    'There is a report, but not enough to judge by: it has neither a comparable number nor a clear statement, it covers only some months and is below the target, its figure belongs to another year, no target was set for the period, or the report is on this site and has not yet been matched with the target.',
  'no-report':
    'There is a target, but none of the documents on this site reports on it. That does not mean that no official report exists.',
  'no-target': 'The document prints 「無。」 (“none”) and sets no target.',
};

export const kindLabels: Readonly<Record<IndicatorKind, string>> = {
  quantity: 'Target with a number',
  milestone: 'Something to be completed',
  reporting: 'Only figures or a report asked for',
  none: 'No target set',
};

export const directionLabels: Readonly<Record<Direction, string>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  exactly: 'exactly',
};

/** `2018-01/2018-10` → January to October 2018. */
export function periodWords(period: string): string {
  const [from = '', to = ''] = period.split('/');
  const [[fromYear = 0, fromMonth = 0], [toYear = 0, toMonth = 0]] = [from, to].map((month) =>
    month.split('-').map(Number),
  ) as [number[], number[]];
  const end = monthWords(toYear, toMonth);
  if (from === to) return end;
  return `${fromYear === toYear ? monthName(fromMonth) : monthWords(fromYear, fromMonth)} to ${end}`;
}
