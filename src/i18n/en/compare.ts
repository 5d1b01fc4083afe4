import type { Movement } from '../../schemas/movement.ts';
import type { Texts } from '../texts.ts';
import type { compareTexts as first } from '#i18n/compare.ts';
import { listed } from './language.ts';
import { counted } from './grammar/plural.ts';

const names = (list: readonly string[]): string => listed([...new Set(list)]);

const relations = { same: 'Same', revised: 'Revised', split: 'Split', merged: 'Merged' } as const;

/** How a target moved: Target 80% → 80% (unchanged). */
const directions: Readonly<Record<Movement['direction'], string>> = {
  raised: 'raised',
  unchanged: 'unchanged',
  lowered: 'lowered',
  new: 'no comparable previous target',
};

/** Before the previous result. */
const against: Readonly<Record<Movement['against_actual'], string>> = {
  below: 'below the previous result of',
  equal: 'equal to the previous result of',
  above: 'above the previous result of',
  unknown: 'previous result not known',
};

/** What the pages say of editions side by side, and of a measure's other forms. */
export const compareTexts: Texts<typeof first> = {
  index: 'Editions compared',
  indexLead:
    'How the same thing is worded in different editions, who is responsible for it and how much is to be achieved, side by side. Which measure continues as which is the judgement of this site after reading every edition in full, given with reasons (in Chinese) and the words of both sides. The official documents do not say.',
  indexDescription:
    'Editions of Taiwan’s integrity action plan side by side: measures that continue, are new or no longer listed; agencies and targets that changed.',
  short: (year) => `${year + 1911} edition`,
  title: (from, to) => `${from} and ${to}, measure by measure`,
  description: (from, to, before, after) =>
    `${counted(before, 'measure')} of the ${from} beside ${counted(after, 'measure')} of the ${to}: words added and removed, agencies added and left out, targets that moved.`,
  lead: (from, to, before, after, groups) =>
    `The ${counted(before, 'measure')} of the ${from} and the ${counted(after, 'measure')} of the ${to}, each shown once, in ${counted(groups, 'group')}. Words struck through are not in the measures of the ${to} that they are compared with; words underlined are not in those of the ${from}. Words that moved are marked as well. Full-width and half-width forms and spaces count as the same, and texts that differ in punctuation alone as identical.`,
  reportOnly: (short, edition) =>
    `The ${short} is compared as printed in the ${edition}. The plan itself, and other editions between the two, are not on this site yet.`,
  absence: '“No longer listed” and “New” mean that this site found no corresponding measure in the other edition.',
  through: (editions) =>
    `Between the two stands the ${editions}. Most measures are connected step by step through its measures, and directly only where it has none that continues them.`,
  oneColumn: (edition) =>
    `The ${edition} has one column, 「績效目標」, without separate metrics and targets. That column is compared with the three columns of the other edition.`,
  judged:
    'Which measure continues as which is the judgement of this site after reading both editions in full. The official documents do not say. “Same” means the same subject and the same means, perhaps in other words. One group may hold several links.',
  method: 'How links are judged',
  filter: 'Filter',
  all: (groups) => `All ${counted(groups, 'group')}`,
  option: (name, count, unit) => `${name} (${counted(count, unit)})`,
  unit: { group: 'group', one: 'measure' },
  rows: { text: 'Text', bodies: 'Agencies', targets: 'Targets', fate: 'Continuity' },
  filters: {
    unchanged: 'Measure text identical',
    text: 'Measure text differs',
    bodies: 'Agencies added or left out',
    roles: 'Lead or supporting role changed',
    goal: 'Text of goals differs',
    metric: 'Text of metrics differs',
    target: 'Text of targets differs',
    columns: 'Text of the goals column differs',
    lowered: 'Target lowered',
    below: 'New target below previous result',
    dropped: 'No longer listed',
    added: 'New',
  },
  contents: 'By strategy',
  back: 'Back to the filters',
  links: 'Links between the editions',
  linksHead: ['Relation', 'High confidence', 'Medium confidence', 'Low confidence', 'Total'],
  chained: 'Through an edition in between',
  total: 'Total',
  groups: { linked: 'Measures that continue', dropped: 'Measures no longer listed', added: 'New measures' },
  groupCount: (count, unit) => counted(count, unit),
  permalink: 'Link to this group',
  becomes: 'continues as',
  judgement: 'Judgement of this site',
  relations,
  way: (kinds, confidence, via) =>
    `${names(kinds.map((each) => relations[each].toLowerCase()))}, ${confidence} confidence${via.length === 0 ? '' : `, via ${names(via)}`}`,
  textSame: 'Measure text identical',
  textChanged: 'Measure text differs',
  textRewritten: 'Measure largely rewritten',
  cellsChanged: (heads) => `Text differs: ${names(heads)}`,
  cellsSame: (heads) => `Text identical: ${names(heads)}`,
  columnsChanged: (edition) => `Text differs: goals of the ${edition} and the three columns of the other`,
  columnsSame: (edition) => `Text identical: goals of the ${edition} and the three columns of the other`,
  listed: (edition, bodies) => `the ${edition} lists ${names(bodies)}`,
  bodies: names,
  joined: (bodies) => `Agencies newly listed: ${names(bodies)}`,
  left: (bodies) => `Agencies no longer listed: ${names(bodies)}`,
  renamed: (pairs) => `Reorganised: ${names(pairs.map(([former, later]) => `${former} → ${later}`))}`,
  bodiesSame: 'Same agencies',
  rolesChanged: 'Lead or supporting role changed',
  otherName: (edition, name) => ` (${name} in the ${edition})`,
  otherRole: (edition, role) => ` (${role.toLowerCase()} in the ${edition})`,
  remark: (words) => ` (${words})`,
  movement: ({ direction, against_actual }, { former, next, result, sameUnit }) =>
    [
      former === null
        ? `New target ${next} (${directions[direction]})`
        : `Target ${former} → ${next} (${sameUnit ? directions[direction] : `number ${directions[direction]}, other unit`})`,
      ...(result === null ? [] : [`${against[against_actual]} ${result}`]),
    ].join(', '),
  removed: [' (removed: ', ' end of removal) '],
  inserted: [' (added: ', ' end of addition) '],
  noLonger: ' (no longer listed)',
  newly: ' (newly listed)',
  noColumn: (edition) => `The ${edition} has no such column`,
  moved: 'Targets that moved',
  history: 'This measure in other editions',
  historyLead:
    'How this measure is worded in other editions, as this site judges after reading every edition in full. The official documents do not say.',
  wholeGroup: (before, after) =>
    `These measures form one group with others, and the whole group is compared below: ${names(before)} → ${names(after)}.`,
  forms: 'Other editions',
  form: (edition, id) => `${edition} ${id}`,
  wordByWord: (ids) => `Word-by-word comparison with ${ids}`,
  noLater: (edition) => `This site found no measure in the ${edition} that continues this one.`,
  noEarlier: (edition) => `This site found no measure in the ${edition} that this one continues.`,
};
