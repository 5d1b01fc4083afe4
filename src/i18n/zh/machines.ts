import { licences } from '../licence.ts';
import { siteTexts } from './site.ts';

/** What machines are told, and show to people elsewhere: in feed readers, search engines and where pages are shared. */
export const machineTexts = {
  siteImage: siteTexts.siteLong,
  feeds: {
    site: `${siteTexts.site}：網站更新`,
    siteNote: `${siteTexts.siteLong}新增與改變的事。`,
    corrections: `${siteTexts.site}：勘誤與機關回應`,
    correctionsNote: '本站更正了什麼、為什麼，以及機關對本站判定的回應，逐字照錄。',
    edition: (title: string) => `${title}的更新`,
    editionNote: (title: string) => `${title}的網站更新、勘誤、機關回應，以及後續公布的執行情形。`,
    agency: (name: string) => `${name}的更新`,
    agencyNote: (name: string) => `與${name}（含改制前後的名稱）列名的執行措施有關的網站更新、勘誤與機關回應。`,
    subscribe: '訂閱更新（Atom）',
    rights: `本站整理的內容依${licences.data.name.zh}（${licences.data.url}）釋出。${licences.official.zh}`,
    correction: (title: string) => `勘誤：${title}`,
    reply: (agency: string, title: string) => `${agency}的回應：${title}`,
    source: (title: string) => `新收錄：《${title}》`,
    sourceText: (title: string, edition: string) => `本站收錄《${title}》，併入${edition}；所報告的結果與判定已列在各項執行措施與指標。`,
  },
  dataset: {
    name: `${siteTexts.siteLong}開放資料`,
    description: (counts: { editions: number; measures: number; indicators: number; checks: number }) =>
      `國家廉政建設行動方案各版本與相關官方文件的結構化資料：${counts.editions}個版本、${counts.measures}項執行措施與關鍵績效指標、${counts.indicators}項指標的目標、實際與判定、${counts.checks}項核算，以及辦理機關的名稱與沿革。每一段官方文字與每一個數字都附原始文件的代號與行號。`,
    editionName: (title: string) => `${title}：原文與資料`,
    editionDescription: (title: string, terms: { strategy: string; measure: string }, counts: { strategies: number; measures: number; indicators: number }) =>
      `${title}的逐行原文與結構化資料：${counts.strategies}項${terms.strategy}${counts.measures > 0 ? `、${counts.measures}項${terms.measure}` : ''}${counts.indicators > 0 ? `、${counts.indicators}項指標的目標、實際與判定` : ''}。每一段文字都附原始文件的行號，可以逐句查證。`,
    catalogue: `${siteTexts.siteLong}資料目錄`,
    place: '臺灣',
    variables: ['績效目標值', '達成情形', '判定', '辦理機關', '核算結果'],
    keywords: ['廉政', '反貪腐', '國家廉政建設行動方案', '績效指標', '開放政府資料'],
    text: '逐行原文',
  },
} as const; // prettier-ignore
