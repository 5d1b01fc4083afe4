import type { Both } from '../lib/both.ts';
import { publisher } from './licence.ts';

/** What the catalogue of the data (`catalog.jsonld`) says. */
export const catalogTexts = {
  title: { zh: `${publisher.zh}的資料目錄`, en: `Data catalogue of the ${publisher.en}` },
  description: {
    zh: '全部資料，以及依版本分開的資料。',
    en: 'The whole data set, and the data of each edition.',
  },
  series: { zh: '國家廉政建設行動方案與相關文件，依版本', en: 'The action plan and related documents, by edition' },
  seriesNote: {
    zh: '本站收錄的每一個版本各為一個資料集，依年度排列；沒有年度的政策文件在最後。',
    en: 'One data set for each edition of the corpus, in the order of their years; policy without a year comes last.',
  },
  edition: (title: string, hasFigures: boolean) =>
    `${title}：${hasFigures ? '各策略指標的判定數，與' : ''}本站保存的原始文件全文。`,
  provenance: {
    zh: '依公開官方文件的文字轉錄逐字整理；指標、判定、核算與版本之間的承接為本站所作，每一筆附原文與行號。原始文件未見紙本，不尋常的字句或數字可能是轉錄之誤。',
    en: 'Compiled verbatim from text transcriptions of published official documents; indicators, statuses, checks and links are the work of this project, each with its words and lines. The documents were not seen as printed: odd words or figures may be slips of the transcription.',
  },
  archive: { zh: '全部檔案（zip）', en: 'All files (zip)' },
  figures: { zh: '各策略指標的判定數（CSV）', en: 'Counts of statuses by strategy (CSV)' },
  document: { zh: '原始文件全文，一字未改', en: 'Full text of the source document, unchanged' },
  tableFile: ({ zh, en }: Both, format: string): Both => ({ zh: `${zh}（${format}）`, en: `${en} (${format})` }),
} as const;
