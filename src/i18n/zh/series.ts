import type { Derivation } from '../../schemas/observation.ts';
import { derivedWords } from './derivations.ts';
import { remarked } from './language.ts';
import type { AgainstActual, MovementDirection } from '../../schemas/movement.ts';
import { periodWords } from './status.ts';

const against: Readonly<Record<AgainstActual, string>> = {
  below: '低於前次結果',
  equal: '等於前次結果',
  above: '高於前次結果',
  unknown: '前次結果不明',
};

const movements: Readonly<Record<MovementDirection, string>> = {
  raised: '目標調高',
  unchanged: '目標不變',
  lowered: '目標調低',
  new: '前次沒有可比的目標',
};

/** Texts about series, and about targets that moved. */
export const seriesTexts = {
  against,
  movements,
  seriesIndex: '歷年比較',
  seriesLead: '同一個數字在不同年度的方案裡怎麼定、做到多少。只收定義相同或幾乎相同的；有差別者一一說明。',
  seriesDescription: '國家廉政建設行動方案中可以跨年度比較的數字：歷年目標、結果與目標的調整。',
  /** The source's own reason for a target that moved: whose it is, its words, where they stand. */
  reasonLead: (name: string) => `${name}，原文所載的理由：`,
  seriesPage: (name: string) => `${name}：歷年目標與結果。`,
  comparable: { yes: '定義相同', partly: '定義大致相同' },
  noData: '無資料',
  seriesFinding: (name: string, moments: readonly { label: string; target: string | null; actual: string | null }[]) =>
    `${name}：${moments
      .map(({ label: year, target, actual }) =>
        [
          year,
          target === null ? '' : `目標${target}`,
          actual === null ? '' : `${target === null ? '' : '、'}實際${actual}`,
        ].join(''),
      )
      .join('；')}。`,
  /** A figure with the months that it covers and its doubt: 75%（107年1月至10月，有不同讀法）. */
  withDoubt: (
    words: string,
    figure: {
      derivation: Derivation | null;
      period: string | null;
      arguable: boolean;
      readings: readonly string[];
    },
  ) => {
    const { derivation, period, arguable, readings } = figure;
    const others = readings.length > 0 ? `：${readings.join('、')}` : '';
    return remarked(words, [
      derivedWords(derivation),
      period && periodWords(period),
      arguable ? `有不同讀法${others}` : null,
    ]);
  },
  hollow: '空心圓點：有不同讀法，或不是整個年度的數字',
  allSeries: '全部比較項目',
  betweenHead: (from: string, to: string, compared: boolean) =>
    compared ? `${from}所載的結果與${to}的新目標` : `${from}與${to}的目標`,
  dumbbellTitle: '前次結果與新目標',
  legend: '圓點前次結果（100%）、粗線新目標、細線前次目標',
  pair: (former: string, next: string) => `結果${former} → 新目標${next}`,
  doubtfulPair: (words: string, doubts: readonly string[]) => `${words}（${doubts.join('、')}）`,
  groups: {
    lowered: '新目標調低，且低於前次結果',
    below: '新目標沒有調低，但低於前次結果',
    newBelow: '前次沒有可比的目標，新目標低於前次結果',
    level: '新目標等於或高於前次結果',
    loweredAbove: '新目標調低，但不低於前次結果',
  },
  groupFinding: (group: string, count: number, from: string, to: string) => `${from}到${to}：${group}的有${count}項。`,
  movementsLead: (
    counts: { compared: number; below: number; turned: number; doubtful: number },
    from: string,
    to: string,
  ) => {
    if (counts.compared === 0) return `${from}所載，沒有可以和${to}的新目標相比的結果，只列目標。`;
    const below = counts.below === 0 ? '沒有一項' : `${counts.below}項`;
    const doubts = [
      counts.turned > 0 ? `${counts.turned}項換一種讀法就不低於` : null,
      counts.doubtful > 0 ? `另${counts.doubtful}項有不同讀法，或定義只是大致相同` : null,
    ].filter((doubt) => doubt !== null);
    return `${from}所載的結果與${to}的新目標可以相比的有${counts.compared}項，其中${below}的新目標低於前次已達到的結果${doubts.length > 0 ? `（${doubts.join('；')}）` : ''}。`;
  },
  movementsNote:
    '低於前次結果不等於放鬆要求：前次結果可能是特例，也可能有正當理由；原文印出理由者，本站照錄。「前次」指本站收錄的前一個版本；兩個版本之間若另有方案，本站沒有收錄。',
  turned: '換一種讀法則不然',
  unknownMovements: '前次沒有可相比的結果',
} as const;
