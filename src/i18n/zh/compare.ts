import type { Link } from '../../schemas/link.ts';
import type { Movement } from '../../schemas/movement.ts';
import { seriesTexts } from './series.ts';

const relations: Readonly<Record<Link['relation'], string>> = {
  same: '相同',
  revised: '修訂',
  split: '分拆',
  merged: '合併',
};

const confidences: Readonly<Record<Link['confidence'], string>> = { high: '高', medium: '中', low: '低' };

const names = (list: readonly string[]): string => [...new Set(list)].join('、');

/** How a target moved: 目標80% → 80%（不變）; with the unit where it is another one. */
const directions: Readonly<Record<Movement['direction'], string>> = {
  raised: '調高',
  unchanged: '不變',
  lowered: '調低',
  new: '前次沒有可比的目標',
};

/** What the pages say of editions side by side, and of a measure's other forms. */
export const compareTexts = {
  index: '版本對照',
  indexLead:
    '同一件事在不同版本裡怎麼寫、由誰負責、要做到多少，逐項並排。哪一項延續哪一項，是本站讀完各版全文之後的判斷，附理由與兩邊的原文；官方文件沒有載明。',
  indexDescription: '國家廉政建設行動方案各版本兩兩逐項對照：延續、未再列與新增的執行措施，機關的增減，目標值的變動。',
  short: (year: number) => `${year}年版`,
  title: (from: string, to: string) => `${from}與${to}逐項對照`,
  description: (from: string, to: string, before: number, after: number) =>
    `${from}的${before}項與${to}的${after}項執行措施並排：文字的增刪、機關的增減、目標值的變動。`,
  lead: (from: string, to: string, before: number, after: number, groups: number) =>
    `${from}的${before}項與${to}的${after}項執行措施，每一項只出現一次，排成${groups}組。加刪除線的字，是所對照的${to}措施沒有的；加底線的字，是所對照的${from}措施沒有的；移到別處的字也會標示。全形半形之別與空白不計；只有標點不同的，算文字相同。`,
  reportOnly: (short: string, edition: string) =>
    `${short}依${edition}；方案本文，以及兩版之間的其他版本，本站尚未收錄。`,
  absence: '「未再列入」與「新增」，指本站在另一版沒有找到相應的措施。',
  through: (editions: string) =>
    `兩版之間還有${editions}：多數對照經由它的措施，一步一步相連；只有它沒有延續的，才直接相連。`,
  oneColumn: (edition: string) =>
    `${edition}只有「績效目標」一欄，沒有另列衡量指標與目標值；這一欄與另一版的三欄一併比對。`,
  judged:
    '哪一項延續哪一項，由本站讀完兩版全文判斷；官方文件沒有載明。「相同」指主題與作法相同，文字仍可能不同；一組可以含好幾條延續關係。',
  method: '判斷的規則見方法',
  filter: '篩選',
  all: (groups: number) => `全部${groups}組`,
  option: (name: string, count: number, unit: string) => `${name}（${count}${unit}）`,
  unit: { group: '組', one: '項' },
  rows: { text: '文字', bodies: '機關', targets: '目標', fate: '去留' },
  filters: {
    unchanged: '措施文字相同',
    text: '措施文字不同',
    bodies: '機關有增減',
    roles: '主辦協辦有變動',
    goal: '績效目標文字不同',
    metric: '衡量指標文字不同',
    target: '目標值欄文字不同',
    columns: '績效目標等欄文字不同',
    lowered: '目標值調低',
    below: '新目標低於前次結果',
    dropped: '未再列入',
    added: '新增',
  },
  contents: '依具體策略',
  back: '回篩選',
  links: '延續關係',
  linksHead: ['關係', '判斷把握高', '把握中', '把握低', '合計'],
  chained: '經中間版本相連',
  total: '合計',
  groups: { linked: '兩版延續的措施', dropped: '未再列入的措施', added: '新增的措施' },
  groupCount: (count: number, unit: string) => `${count}${unit}`,
  permalink: '本組連結',
  becomes: '延續為',
  judgement: '本站判斷',
  relations,
  way: (kinds: readonly Link['relation'][], confidence: Link['confidence'], via: readonly string[]) =>
    `${names(kinds.map((each) => relations[each]))}，判斷把握${confidences[confidence]}${via.length === 0 ? '' : `，經${names(via)}`}`,
  textSame: '執行措施文字相同',
  textChanged: '執行措施文字不同',
  textRewritten: '執行措施大幅改寫',
  cellsChanged: (heads: readonly string[]) => `${names(heads)}文字不同`,
  cellsSame: (heads: readonly string[]) => `${names(heads)}文字相同`,
  columnsChanged: (edition: string) => `${edition}的績效目標與另一版的三欄文字不同`,
  columnsSame: (edition: string) => `${edition}的績效目標與另一版的三欄文字相同`,
  listed: (edition: string, bodies: readonly string[]) => `${edition}列有${names(bodies)}`,
  bodies: names,
  joined: (bodies: readonly string[]) => `新列機關：${names(bodies)}`,
  left: (bodies: readonly string[]) => `未再列機關：${names(bodies)}`,
  renamed: (pairs: readonly (readonly [former: string, later: string])[]) =>
    `改制：${names(pairs.map(([former, later]) => `${former} → ${later}`))}`,
  bodiesSame: '辦理機關相同',
  rolesChanged: '主辦、協辦有變動',
  otherName: (edition: string, name: string) => `（${edition}作${name}）`,
  otherRole: (edition: string, role: string) => `（${edition}為${role}）`,
  remark: (words: string) => `（${words}）`,
  movement: (
    { direction, against_actual }: Movement,
    figures: { former: string | null; next: string; result: string | null; sameUnit: boolean },
  ): string =>
    [
      figures.former === null
        ? `新目標${figures.next}（${directions[direction]}）`
        : `目標${figures.former} → ${figures.next}（${figures.sameUnit ? directions[direction] : `數字${directions[direction]}，單位不同`}）`,
      ...(figures.result === null
        ? []
        : [`${figures.former === null ? '' : '新目標'}${seriesTexts.against[against_actual]}${figures.result}`]),
    ].join('，'),
  /** What a reader hears before and after marked words. */
  removed: ['（以下刪去）', '（刪去結束）'] as const,
  inserted: ['（以下增加）', '（增加結束）'] as const,
  noLonger: '（未再列）',
  newly: '（新列）',
  noColumn: (edition: string) => `${edition}沒有這一欄`,
  moved: '目標值變動',
  history: '其他版本中的這一項',
  historyLead: '這一項在其他版本的寫法，由本站讀完各版全文判斷；官方文件沒有載明。',
  wholeGroup: (before: readonly string[], after: readonly string[]) =>
    `這些措施與其他措施合為一組，以下整組一起比較：${names(before)} → ${names(after)}。`,
  forms: '其他版本',
  form: (edition: string, id: string) => `${edition}${id}`,
  wordByWord: (ids: string) => `與${ids}逐字對照`,
  noLater: (edition: string) => `${edition}中，本站沒有找到延續這一項的措施。`,
  noEarlier: (edition: string) => `${edition}中，本站沒有找到這一項的前身。`,
} as const;
