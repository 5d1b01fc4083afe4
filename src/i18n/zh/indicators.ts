import { exact, percent } from '../../lib/number-format.ts';
import { derivations, derivedWords } from './derivations.ts';
import { difference, distance, figure, printedFigure, shortFigure } from './figures.ts';
import { labelled, listed, remarked, titled } from './language.ts';
import type { Derivation, ObservationKind, Reading } from '../../schemas/observation.ts';
import { directionLabels, periodWords, statusLabels } from './status.ts';
import type { Direction, Status } from '../../schemas/indicator.ts';
import { homeTexts } from './home.ts';
import { seriesTexts } from './series.ts';
import { siteTexts } from './site.ts';

const kinds: Readonly<Record<ObservationKind, string>> = {
  target: '目標',
  actual: '實際',
  standard: '衡量標準',
  claim: '機關的說法',
};

const readings: Readonly<Record<Reading, string>> = { main: '主要數字', part: '其中一部分', alternative: '另一種讀法' };

/** A formula as people write it. */
const formula = (working: string): string =>
  working.replaceAll(' / ', ' ÷ ').replaceAll(' * ', ' × ').replaceAll(' - ', ' − ');

/** Texts about indicators, their figures and their charts. */
export const texts = {
  index: '指標',
  one: '指標',
  indexLead: '每一項目標值拆成一件件可以查核的事，就是指標。數字都連回官方原文的那一行；判定由本站依公開的規則計算。',
  indexDescription: '國家廉政建設行動方案各版本的全部指標：目標、實際、判定與原文。',
  count: (count: number) => `${count}項`,
  kinds,
  readings,
  related: '相關數字',
  derivations,
  /** Where a figure comes from, with its sum: 本站加總：11 + 4. */
  derivedFrom: (derivation: Derivation, working: string | null) =>
    working === null ? derivations[derivation] : labelled(derivations[derivation], formula(working)),
  figure,
  printed: printedFigure,
  label: shortFigure,
  difference,
  distance,
  target: (value: number, unit: string | null) => `目標${shortFigure(value, unit)}`,
  actual: (value: number, unit: string | null) => `實際${shortFigure(value, unit)}`,
  alternative: (value: number, unit: string | null) => `另一種讀法：${figure(value, unit)}`,
  verdict: (status: Status, rate: number | null, doubt: string | null) =>
    `${statusLabels[status]}${rate === null ? '' : `，為目標的${percent(rate)}`}${doubt === null ? '' : `（${doubt}）`}`,
  /** The finding of one indicator in a sentence. */
  finding: (
    name: string,
    target: string | null,
    actual: string | null,
    status: Status,
    more: {
      rate: number | null;
      difference: string | null;
      derivation: Derivation | null;
      period: string | null;
      doubt: string | null;
      readings: readonly string[];
    },
  ) => {
    const parts = [
      target === null ? null : `目標${target}`,
      actual === null
        ? null
        : `實際${remarked(actual, [derivedWords(more.derivation), more.period && periodWords(more.period)])}`,
      more.rate === null ? null : `為目標的${percent(more.rate)}`,
      more.difference,
    ].filter((part) => part !== null);
    const others = listed(more.readings);
    const doubt =
      more.doubt !== null
        ? `（${more.doubt}${others === '' ? '' : `：${others}`}）`
        : others === ''
          ? ''
          : `（另一種讀法為${others}，判定相同）`;
    return labelled(name, `${parts.length > 0 ? `${parts.join('，')}。` : ''}${statusLabels[status]}${doubt}。`);
  },
  arguable: '有不同讀法',
  /** The same where nothing was reported yet: what could be read otherwise is the target. */
  arguableTarget: '目標有不同讀法',
  statusCount: (status: Status, count: number, arguable: number) =>
    `${statusLabels[status]}${count}${arguable > 0 ? `（其中${arguable}項有不同讀法）` : ''}`,
  counts: (parts: readonly string[]) => listed(parts),
  chart: '圖表',
  table: '圖表資料',
  /** The foot of a drawing that stands alone: its documents, this site, the path of its page. */
  fileSource: (titles: readonly string[], path: string) =>
    `資料來源：${listed(titles.map(titled))}。製圖：${siteTexts.siteLong}，${path}`,
  svg: '下載SVG',
  png: '下載PNG',
  csv: '下載CSV',
  judged: '判定',
  rule: '規則',
  working: '算式',
  inputs: '所據數字',
  claims: '機關自己的說法',
  claimsNote: '以下是報告裡的話，照錄；與本站的判定分開。',
  noClaims: '報告對這一項沒有寫「達成」、「未達成」之類的判語。',
  official: '官方原文',
  officialLead: '標記處是本站取用的數字或文字。',
  omitted: '（略）',
  whole: '看這項措施的全文',
  standards: '衡量標準',
  standardsNote: '衡量標準不是目標值，不用來判定。',
  partsTitle: '報告與目標中的其他數字',
  alternatives: '其他讀法',
  note: '本站說明',
  series: '歷年比較',
  reason: '原文所載的理由',
  agencies: '由誰負責',
  noAgencies: '文件沒有列出辦理機關。',
  factsTitle: '基本資料',
  facts: {
    edition: '版本',
    measure: '執行措施',
    year: '年度',
    kind: '種類',
    direction: '方向',
  },
  directionOf: (direction: Direction, basis: 'printed' | 'assumed' | null) =>
    `${directionLabels[direction]}（${basis === 'printed' ? '原文載明' : '原文未載明，本站推定'}）`,
  workingOf: (target: string, actual: string, direction: Direction, reached: boolean) =>
    `實際${actual}，${reached ? '達到' : '未達'}目標（${directionLabels[direction]}${target}）`,
  rateWorking: (actual: number, target: number, rate: number) =>
    `${exact(actual)} ÷ ${exact(target)} ＝ ${percent(rate)}`,
  differenceWorking: (actual: number, target: number, words: string) =>
    `${exact(actual)} − ${exact(target)} ＝ ${words}`,
  nothingToCompare: '沒有可以互相比較的目標與實際數字，因此不計算比率。',
  reached: (reached: boolean) => (reached ? '達到目標' : '未達目標'),
  outcomeRests: '沒有可以比較的數字，這個狀態依據的是報告的文字。',
  outcomeClaims: '沒有可以比較的數字，這個狀態依據的是下面「機關自己的說法」。',
  columns: {
    indicator: '指標',
    target: '目標',
    actual: '實際',
    rate: '實際÷目標',
    difference: '差距',
    status: '判定',
    period: '期間',
    figure: '數字',
    body: '機關',
    reading: '讀法',
    derivation: '由來',
    source: '原文',
    year: '年度',
    edition: '版本',
    former: '前次目標',
    formerActual: '前次結果',
    next: '新目標',
    movement: '目標變動',
    against: '與前次結果相比',
    strategy: '具體策略',
    share: '責任',
    others: '共同負責',
  },
  none: '—',
  noFigure: '未印數字',
  filter: '依判定篩選',
  all: (count: number) => `全部${count}`,
  filterArguable: (count: number) => `有不同讀法${count}`,
  multiples: '每一項指標',
  multiplesNote: '目標與實際都有數字的畫成小圖，各有自己的比例尺：直線是目標，橫條是實際。只有一個數字的，只列數字。',
  description: (name: string, edition: string, status: Status) =>
    `${name}（${edition}）：${statusLabels[status]}。附官方原文、算式與出處。`,
  doubtDot: '右上有小點：有不同讀法',
  yearLabel: (year: number) => `${year}年`,
  ...seriesTexts,
  home: homeTexts,
  methodPage: {
    status: '判定的規則與實例',
    statusLead: '判定由程式依下列規則計算，不由人填寫。有不同讀法的項目，任何計數都另外標明。',
    example: '實例：',
    counts: '目前的數量',
    countsLead:
      '下表由資料產生，與資料下載的indicators一致；包括其他年度的目標，以及達成情形欄另印、目標值欄沒有的數字，因此比首頁的項數多。',
  },
  record: '判定紀錄',
  recordLead:
    '指標依「由誰負責」分開計算：獨自負責、與他機關共同負責、協辦、各機關。共同負責而未達標的，不算在任何單一機關頭上。',
  recordOfUnits: (name: string) => `${name}本身沒有指標；以下是所屬單位的，依版本與負責方式：`,
  recordFinding: (name: string) => `${name}的指標，依版本與負責方式：`,
  recordSilent: (edition: string, count: number) => `${edition}：共${count}項，${statusLabels['no-report']}。`,
  recordPart: (edition: string, share: string, counts: string) => `${edition}，${share}：${counts}。`,
  shares: { alone: '獨自負責', shared: '與他機關共同負責', support: '協辦', all: '與各機關共同負責' },
  withWhom: (names: string) => `與${names}`,
  ownFigure: (figureWords: string) => `報告載明本機關的數字：${figureWords}`,
  unitRecords: '所屬單位的紀錄',
  matrixTitle: (edition: string) => `${edition}：各策略指標的判定`,
  matrixFinding: (edition: string, counts: string) => `${edition}的指標：${counts}。`,
  matrixTable: '各策略的指標數',
} as const;
