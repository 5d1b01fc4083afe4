import { datasetName } from '../licence.ts';
import { lineWords } from './lines.ts';
import { siteTexts } from './site.ts';

/** First digits of the data's hash, enough to tell two versions apart. */
const SHOWN = 12;

/** How pages and documents are cited, and what the box of citations says. */
export const citationTexts = {
  title: '引用、下載與嵌入',
  titleWithout: '引用與下載',
  cite: '引用這一頁',
  citeData: '引用這份資料',
  lead: '每一段點一下就會整段選取。前一筆是本站這一頁，其後是它所依據的官方文件；網址固定，資料更動時版本與雜湊值會跟著改變。',
  formats: {
    plain: '中文',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    wikipedia: '維基百科',
  },
  /** What stands between remarks in formats that have one field for all. */
  between: '；',
  dataset: datasetName.zh,
  files: '下載這一頁的資料',
  filesLead: 'JSON是資料表中這一頁所據的各列，欄位同「資料下載」；CSV是圖表的數字。',
  types: {
    json: 'JSON（資料表各列）',
    csv: 'CSV（數字）',
    svg: 'SVG（向量圖）',
    png: 'PNG（點陣圖）',
  },
  contribute: '發現錯誤？這一頁的人工判讀在儲存庫的這個檔案：',
  file: (format: string) => `下載${format}檔`,
  block: (format: string) => `${format}格式的引用文字`,
  /** A page of this site in plain words. */
  page: (author: string, title: string, details: readonly string[], address: string) =>
    `${author}，〈${title}〉，${details.join('，')}，${address}`,
  /** An official document in plain words. */
  document: (author: string | null, title: string, details: readonly string[], address: string) =>
    `${[author, `《${title}》`, ...details].filter((part) => part !== null).join('，')}，${address}`,
  version: (version: string, releasedOn: string, sha256: string) => {
    const [release = '', build] = version.split('+');
    const words =
      build === undefined ? `${release}，${siteTexts.rocDay(releasedOn)}發布` : `${release}之後的更新，尚未發布`;
    return `資料版本${words}，SHA-256 ${sha256.slice(0, SHOWN)}`;
  },
  approved: (body: string, on: string) => `${body}${siteTexts.rocDay(on)}核定`,
  /** The lines are those of this site's text of the document: the printed one has none. */
  transcribed: (ranges: readonly (readonly [number, number])[]) => `${siteTexts.siteLong}轉錄文字${lineWords(ranges)}`,
  added: (rocYear: number) => `〔民國${rocYear}年〕`,
} as const;
