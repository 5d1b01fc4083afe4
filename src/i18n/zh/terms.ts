import type { AssignmentRole } from '../../schemas/assignment.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { ProvisionKind } from '../../schemas/provision.ts';
import type { Strategy } from '../../schemas/strategy.ts';

/** What a kind of document is called. */
export const editionKinds: Readonly<Record<Edition['kind'], string>> = {
  plan: '方案',
  'progress-report': '執行情形報告',
  'agency-budget': '機關預算',
  policy: '政策文件',
};

/** An edition in a few words: 107年執行情形報告; its title where it has no year. */
export const editionShort = ({ roc_year, kind, title }: Pick<Edition, 'roc_year' | 'kind' | 'title'>): string =>
  roc_year === null ? title : `${roc_year}年${editionKinds[kind]}`;

/** What a body is called by its role. */
export const roleLabels: Readonly<Record<AssignmentRole, string>> = {
  lead: '主辦機關',
  support: '協辦機關',
  unspecified: '辦理機關',
};

/** What a kind of document itself calls its strategies and measures: one of them, and many. */
export type Terms = {
  readonly strategy: string;
  readonly strategies: string;
  readonly measure: string;
  readonly measures: string;
};

/** The same words for one and for many. */
const both = (strategy: string, measure: string): Terms => ({
  strategy,
  strategies: strategy,
  measure,
  measures: measure,
});

const plan = both('具體策略', '執行措施');

const terms: Readonly<Record<Edition['kind'], Terms>> = {
  plan,
  'progress-report': plan,
  'agency-budget': both('關鍵策略目標', '關鍵績效指標'),
  policy: both('策略作法', '執行措施'),
};

export const termsOf = ({ kind }: Pick<Edition, 'kind'>): Terms => terms[kind];

/** What a strategy, a chapter or a group is called in its document. */
export const levelOf = (edition: Pick<Edition, 'kind'>, level: Strategy['level']): string =>
  level === 'strategy' ? termsOf(edition).strategy : level === 'group' ? '組' : '章';

/** `2014-01/2014-06` → 1至6月; nothing for a whole year. */
const months = (period: string | null): string => {
  if (period === null) return '';
  const [from = '', to = ''] = period.split('/').map((month) => String(Number(month.slice(5))));
  return from === to ? `${from}月` : `${from}至${to}月`;
};

type Head = { readonly kind: ProvisionKind; readonly roc_year: number | null; readonly period: string | null };

/**
 * The head of a cell in the words of its document, with the year that the cell is for.
 * @param hasGoals whether the measure has goals apart from its targets; the plan of 98 calls its targets 績效目標
 */
export function cellHead(edition: Pick<Edition, 'kind' | 'roc_year'>, cell: Head, hasGoals: boolean): string {
  const year = cell.roc_year === null ? '' : `${cell.roc_year}年`;
  const isBudget = edition.kind === 'agency-budget';
  switch (cell.kind) {
    case 'goal':
      return '績效目標';
    case 'metric':
      return isBudget ? '衡量標準' : '績效衡量指標';
    case 'target':
      if (isBudget) return cell.roc_year === edition.roc_year ? `${year}度目標值` : `${year}度原定目標值`;
      return hasGoals ? `${year}績效目標值` : '績效目標';
    case 'result':
      return `${year}度${months(cell.period)}${isBudget ? '績效衡量暨達成情形分析' : '績效目標達成情形'}`;
    case 'other':
      return '其他欄位';
    default:
      return cell.kind satisfies never;
  }
}

/** What the head of a cell says, without the year: 績效目標值. */
export const columnHead = (...cell: Parameters<typeof cellHead>): string => cellHead(...cell).replace(/^\d+年度?/u, '');
