import type { PendingWork } from '../../schemas/curated-edition.ts';

/** Work that pages say is still to be done; of news there is nothing to say before they are told. */
export type ToldWork = Exclude<PendingWork, 'news'>;

/** What pages say of work on an edition that people have still to do. */
export const pendingTexts = {
  works: {
    indicators: '指標尚未整理：本站還沒有逐項讀完這一版的目標，所以沒有判定，也不列入任何計數。',
    results:
      '執行情形報告已收錄，但本站還沒有逐項與目標配對。配對之前，相關指標都列為「有報告，無從判定」；這不是說達標，也不是說未達標。',
    links: '與其他版本的延續關係尚未整理，所以還沒有版本對照；這不是說沒有前身或後續。',
  } satisfies Record<ToldWork, string>,
  indicator: '本站收錄的報告有這項措施的達成情形，但還沒有與這個指標配對；原文見執行措施頁。',
  short: '指標尚未整理',
  of: (edition: string, words: string) => `${edition}：${words}`,
  /** Values that no document prints. */
  entered: (fields: readonly string[]) => `${fields.join('、')}由本站編輯填入，收錄的文件沒有載明。`,
  fields: {
    roc_year: '年度',
    approved_by: '核定機關',
    approved_on: '核定日期',
    document_no: '文號',
    publisher: '發布機關',
    issued: '發布日期',
  },
} as const;
