import type { ImportedAssignment } from '../../src/schemas/assignment.ts';
import type { ProvisionKind } from '../../src/schemas/provision.ts';
import type { Records } from '../../scripts/sources/records.ts';

const LABELS = { lead: '主辦機關：', support: '協辦機關：', unspecified: '' };

/** A cell of items as a document prints them: each agency heading before its items, each number before its text. */
export function itemsCell({ provisions }: Records, measure: string, kind: ProvisionKind): string {
  let heading: string | null = null;
  return provisions
    .filter((provision) => provision.measure_id === measure && provision.kind === kind)
    .map((provision) => {
      const head = provision.heading === heading ? '' : `${provision.heading ?? ''}：`;
      ({ heading } = provision);
      return `${head}${provision.n === null ? '' : `${provision.n}. `}${provision.text}`;
    })
    .join(' ');
}

const label = ({ role, scope }: ImportedAssignment): string => `${scope === null ? '' : `${scope} `}${LABELS[role]}`;

/** An 辦理機關 cell: the bodies of one role and scope after their label, a bracket of units once. */
export function agenciesCell({ assignments }: Records, measure: string): string {
  const named = assignments.filter(({ measure_id }) => measure_id === measure);
  const groups = Map.groupBy(named, label);
  return [...groups]
    .map(([head, bodies]) => {
      const places = new Map(
        bodies.map(({ places, as_written }) => [JSON.stringify(places['as_written']), as_written]),
      );
      return `${head}${[...places.values()].join('、')}`;
    })
    .join(' ');
}

/** What the made-up report says of a measure: an item for each target, or one text without a number. */
export function resultCell({ provisions }: Records, measure: string): string {
  const targets = provisions.filter(({ measure_id, kind }) => measure_id === measure && kind === 'target');
  if (targets.length === 1) return '112年度已依績效目標值辦理完竣。';
  return targets.map((_, index) => `${index + 1}. 112年度第${index + 1}項已依績效目標值辦理完竣。`).join(' ');
}

/**
 * The text of a report on a plan that nobody has published: every measure of the plan in the rows of the
 * report on ROC 107, with made-up results.
 */
export function madeUpReport(plan: Records): string {
  const tables = plan.measures.map((measure, index) => {
    const strategy = plan.strategies.find(({ id }) => id === measure.strategy_id);
    return [
      ['序次', `${index + 1}`],
      ['具體策略', `${strategy?.marker ?? ''}${strategy?.title ?? ''}`],
      ['執行措施', `${measure.marker ?? ''} ${measure.text}`],
      ['績效目標', itemsCell(plan, measure.id, 'goal')],
      ['辦理機關', agenciesCell(plan, measure.id)],
      ['績效衡量指標', itemsCell(plan, measure.id, 'metric')],
      ['112年績效目標值', itemsCell(plan, measure.id, 'target')],
      ['112年度(1月至12月)績效目標達成情形', resultCell(plan, measure.id)],
    ]
      .map((cells) => cells.join('\t'))
      .join('\n');
  });
  return ['國家廉政建設行動方案 112 年執行情形', ...tables].join('\n\n');
}
