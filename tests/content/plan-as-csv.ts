import type { Records } from '../../scripts/sources/records.ts';
import { csvOf } from '../unit/scripts/sources/spreadsheet/csv.ts';
import { agenciesCell, itemsCell } from './made-up-report.ts';

export const HEADS = ['具體策略', '執行措施', '績效目標', '辦理機關', '績效衡量指標', '績效目標值'];

/** The rows of a plan as an editor types them from the document: a strategy beside its first measure alone. */
export const planRows = (plan: Records): string[][] =>
  plan.measures.map((measure) => {
    const strategy = plan.strategies.find(({ id }) => id === measure.strategy_id);
    return [
      measure.number === 1 ? `${strategy?.marker ?? ''}${strategy?.title ?? ''}` : '',
      `${measure.marker ?? ''}${measure.text}`,
      itemsCell(plan, measure.id, 'goal'),
      agenciesCell(plan, measure.id),
      itemsCell(plan, measure.id, 'metric'),
      itemsCell(plan, measure.id, 'target'),
    ];
  });

/** A plan as a CSV file. */
export const planAsCsv = (plan: Records): string => csvOf([HEADS, ...planRows(plan)]);
