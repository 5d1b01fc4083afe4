import type { Movement } from '../schemas/movement.ts';
import type { Link } from '../schemas/link.ts';
import { seriesTexts } from './series.ts';

const relations: Readonly<Record<Link['relation'], string>> = {
  same: '相同',
  revised: '修訂',
  split: '分拆',
  merged: '合併',
};

const confidences: Readonly<Record<Link['confidence'], string>> = {
  high: '把握高',
  medium: '把握中等',
  low: '把握低',
};

const names = (list: readonly string[]): string => [...new Set(list)].join('、');

/** What the pages say of editions side by side, and of a measure's earlier and later forms. */
export const compareTexts = {
  index: '版本對照',
  indexLead:
    '同一件事在不同版本裡怎麼寫、由誰負責、要做到多少，逐項並排。哪一項延續哪一項，是本站讀完各版全文之後的判斷，附理由與兩邊的原文；官方文件沒有載明。',
  indexDescription: '國家廉政建設行動方案各版本兩兩逐項對照：延續、刪去、新增的執行措施，機關的增減，目標的升降。',
  short: (year: number) => `${year}年版`,
  title: (from: string, to: string) => `${from}與${to}逐項對照`,
  description: (from: string, to: string, before: number, after: number) =>
    `${from}的${before}項與${to}的${after}項執行措施並排：文字的增刪、機關的加入與退出、目標的升降。`,
  lead: (from: string, to: string, before: number, after: number, groups: number) =>
    `${from}的${before}項與${to}的${after}項執行措施，每一項只出現一次，排成${groups}組。加刪除線的字只見於${from}，加底線的字只見於${to}；全形半形之別與空白不計。`,
  through: (edition: string) =>
    `兩版之間還有${edition}：多數對照經由它的措施，一步一步相連；只有它沒有延續的，才直接相連。`,
  oneColumn: (edition: string) =>
    `${edition}只有「績效目標」一欄，沒有另列衡量指標與目標值；這一欄的字與另一版的三欄一併比對。`,
  judged: '哪一項延續哪一項，由本站讀完兩版全文判斷，分高、中、低三級把握；官方文件沒有載明。',
  filter: '篩選',
  all: (groups: number) => `全部${groups}組`,
  option: (name: string, count: number) => `${name}（${count}）`,
  filters: {
    unchanged: '措施文字一字未改',
    text: '措施文字有改',
    bodies: '機關有增減',
    goal: '績效目標有改',
    metric: '績效衡量指標有改',
    target: '目標值有改',
    lowered: '目標值調低',
    below: '新目標低於前次結果',
    dropped: '未再列入',
    added: '新增',
  },
  links: '延續關係',
  linksHead: ['關係', '把握高', '把握中等', '把握低', '合計'],
  chained: '經中間版本相連',
  total: '合計',
  groups: { linked: '前後相承的措施', dropped: '未再列入的措施', added: '新增的措施' },
  relations,
  confidences,
  way: (relations_: readonly Link['relation'][], confidence: Link['confidence'], via: string) =>
    `${names(relations_.map((each) => relations[each]))}，${confidences[confidence]}${via === '' ? '' : `，經${via}`}`,
  textChanged: '執行措施的文字有改',
  textSame: '執行措施一字未改',
  cellsChanged: (heads: readonly string[]) => `${names(heads)}的文字有改`,
  cellsSame: (heads: readonly string[]) => `${names(heads)}一字未改`,
  relatedEarlier: (name: string) => `（前版列有${name}）`,
  relatedLater: (name: string) => `（後版列有${name}）`,
  joined: (bodies: readonly string[]) => `加入：${names(bodies)}`,
  left: (bodies: readonly string[]) => `退出：${names(bodies)}`,
  renamed: (pairs: readonly (readonly [former: string, later: string])[]) =>
    names(pairs.map(([former, later]) => `${former}現為${later}`)),
  bodiesSame: '辦理機關相同',
  otherName: (edition: string, name: string) => `（${edition}作${name}）`,
  otherRole: (edition: string, role: string) => `（${edition}為${role}）`,
  relative: (edition: string, name: string) => `（${edition}列有${name}）`,
  movement: (
    { direction, against_actual }: Movement,
    figures: { former: string | null; next: string; result: string | null },
    doubts: readonly string[],
  ) =>
    [
      figures.former === null ? `新目標${figures.next}` : `目標${figures.former} → ${figures.next}`,
      seriesTexts.movements[direction],
      figures.result === null
        ? seriesTexts.against[against_actual]
        : `${seriesTexts.against[against_actual]}${figures.result}`,
      ...doubts,
    ].join('，'),
  removed: ['刪去「', '」'] as const,
  inserted: ['增加「', '」'] as const,
  noColumn: (edition: string) => `${edition}沒有這一欄`,
  moved: '目標的升降',
  groupCounts: {
    linked: (count: number) => `${count}組`,
    dropped: (count: number) => `${count}項`,
    added: (count: number) => `${count}項`,
  },
  history: '歷年的這一項',
  historyLead: '這一項在其他版本的寫法，由本站讀完各版全文判斷；官方文件沒有載明。',
  wordByWord: '逐字對照',
  notThere: (edition: string) => `${edition}沒有這一項。`,
} as const;
