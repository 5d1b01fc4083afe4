import type { AssignmentRole } from '../../schemas/assignment.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { ProvisionKind } from '../../schemas/provision.ts';
import type { Strategy } from '../../schemas/strategy.ts';
import { monthName } from './grammar/calendar.ts';
import { asOpening, inSentence } from './grammar/plural.ts';
import { remarked } from './language.ts';

/** What a kind of document is called. */
export const editionKinds: Readonly<Record<Edition['kind'], string>> = {
  plan: 'Plan',
  'progress-report': 'Progress report',
  'agency-budget': 'Agency budget',
  policy: 'Policy document',
};

/** An edition in a few words: 2018 progress report; its title where it has no year. */
export const editionShort = ({ roc_year, kind, title }: Pick<Edition, 'roc_year' | 'kind' | 'title'>): string =>
  roc_year === null ? title : `${roc_year + 1911} ${inSentence(editionKinds[kind])}`;

/** What a body is called by its role. */
export const roleLabels: Readonly<Record<AssignmentRole, string>> = {
  lead: 'Lead agency',
  support: 'Supporting agency',
  unspecified: 'Responsible agency',
};

/** What a kind of document itself calls its strategies and measures: one of them, and many. */
export type Terms = {
  readonly strategy: string;
  readonly strategies: string;
  readonly measure: string;
  readonly measures: string;
};

const plan: Terms = { strategy: 'Strategy', strategies: 'Strategies', measure: 'Measure', measures: 'Measures' };

const terms: Readonly<Record<Edition['kind'], Terms>> = {
  plan,
  'progress-report': plan,
  'agency-budget': {
    strategy: 'Key strategic goal',
    strategies: 'Key strategic goals',
    measure: 'Key performance indicator',
    measures: 'Key performance indicators',
  },
  policy: { ...plan, strategy: 'Strategic approach', strategies: 'Strategic approaches' },
};

export const termsOf = ({ kind }: Pick<Edition, 'kind'>): Terms => terms[kind];

/** What a strategy, a chapter or a group is called in its document. */
export const levelOf = (edition: Pick<Edition, 'kind'>, level: Strategy['level']): string =>
  level === 'strategy' ? termsOf(edition).strategy : level === 'group' ? 'Group' : 'Chapter';

/** `2014-01/2014-06` → January to June; nothing for a whole year. */
const months = (period: string | null): string | null => {
  if (period === null) return null;
  const [from = '', to = ''] = period.split('/').map((month) => monthName(Number(month.slice(5))));
  return from === to ? from : `${from} to ${to}`;
};

type Head = { readonly kind: ProvisionKind; readonly roc_year: number | null; readonly period: string | null };

/**
 * What the head of a cell says, without the year: target, result (January to October).
 * @param hasGoals whether the measure has goals apart from its targets; the plan of 98 calls its targets 績效目標
 */
export function columnHead(edition: Pick<Edition, 'kind' | 'roc_year'>, cell: Head, hasGoals: boolean): string {
  const isBudget = edition.kind === 'agency-budget';
  switch (cell.kind) {
    case 'goal':
      return 'goal';
    case 'metric':
      return isBudget ? 'standard of measurement' : 'performance metric';
    case 'target':
      if (isBudget) return cell.roc_year === edition.roc_year ? 'target' : 'target as first set';
      return hasGoals ? 'target' : 'goal';
    case 'result':
      return remarked(isBudget ? 'result and analysis' : 'result', [months(cell.period)]);
    case 'other':
      return 'other columns';
    default:
      return cell.kind satisfies never;
  }
}

/** The kinds of cells whose heads name the year that the cell is for. */
const DATED: readonly ProvisionKind[] = ['target', 'result'];

/** The head of a cell with the year that it is for where its document names one: 2018 target, Performance metric. */
export function cellHead(edition: Pick<Edition, 'kind' | 'roc_year'>, cell: Head, hasGoals: boolean): string {
  const words = columnHead(edition, cell, hasGoals);
  const isDated = cell.roc_year !== null && DATED.includes(cell.kind) && words !== 'goal';
  return isDated ? `${cell.roc_year + 1911} ${words}` : asOpening(words);
}
