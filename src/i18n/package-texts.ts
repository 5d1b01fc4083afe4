import type { Both } from '../lib/both.ts';

/** What the data package, the catalogue and the JSON Schemas say of the data, in both languages. */
export const packageTexts = {
  oneRow: {
    zh: '這是一筆資料的規格，不是整張表的。',
    en: 'Schema of one row, not of the whole table.',
  } satisfies Both,
  description: {
    zh: '臺灣國家廉政建設行動方案各版本的策略、措施、辦理機關、目標、結果與核算，逐字引自官方文件並附行號。標題為中文；各說明先中文、後英文，以「 / 」分開',
    en: 'Strategies, measures, agencies, targets, results and checks of the editions of Taiwan’s National Integrity Building Action Plan, quoted verbatim from the official documents with their lines. Titles of fields are in Chinese; every description is in Chinese, then in English, parted by “ / ”.',
  } satisfies Both,
  keywords: {
    zh: ['國家廉政建設行動方案', '廉政', '反貪腐', '績效指標', '開放政府', '臺灣'],
    en: ['integrity', 'anti-corruption', 'action plan', 'performance indicators', 'open government', 'Taiwan'],
  },
} as const;
