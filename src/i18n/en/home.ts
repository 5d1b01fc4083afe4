import { counted } from './grammar/plural.ts';

/** Texts of the home page about what was promised and what became of it. */
export const homeTexts = {
  verdict: (edition: string) => `${edition}: what was promised, and what came of it`,
  verdictLead: (targets: number, indicators: number, without: number) =>
    `${counted(targets, 'target')}, broken down into ${counted(indicators, 'point')} that can be verified${without > 0 ? `; ${without === 1 ? '1 more entry reads 「無。」 (“none”) and sets no target' : `${without} more entries read 「無。」 (“none”) and set no target`}` : ''}. Where there are numbers to compare, this site computes the status; elsewhere it is read from the words of the report.`,
  arguable: (count: number) => `${count} of them open to another reading`,
  missed: 'Targets missed',
  notDone: 'Agencies say not done',
  numbers: 'How many targets name a number',
  numbersLead:
    'Where a target names no number, nobody outside can compute whether it was reached. Columns are called what each edition calls them; columns of different names are not fully equivalent.',
  number: (withNumber: number, targets: number, without: number, head: string) =>
    `${withNumber} of ${counted(targets, 'entry', 'entries')} under “${head}” name a number to be reached${without > 0 ? ` (${counted(without, 'more reads', 'more read')} 「無。」, “none”)` : ''}`,
  lowered: (edition: string, below: number, compared: number) =>
    `New targets of the ${edition}: of ${compared} that can be compared, ${below} ${below === 1 ? 'is' : 'are'} below the previous result`,
  loweredCaption: (count: number, from: string, to: string) =>
    `${from} to ${to}: the ${counted(count, 'new target')} furthest below the previous result (the previous result is 100%).`,
  outside: (count: number) =>
    `The report prints ${counted(count, 'more figure')} outside the column of targets, not counted here; see the page of the edition.`,
  loweredMore: 'All comparisons over the years',
  agencies: 'Look up an agency',
} as const;
