import { lineWords } from './lines.ts';

/** What embedded figures say, and the box that offers them. */
export const embedTexts = {
  title: '嵌入這張圖',
  titleWords: '嵌入這一項',
  lead: '把下面這段貼進網頁，就會顯示這張圖、它的出處與連回本站的連結。不使用JavaScript，也不會載入其他網站的內容；版面隨寬度調整，並跟隨讀者的深色或淺色設定。',
  snippet: '嵌入用的HTML',
  preview: '預覽嵌入頁',
  oembed: 'oEmbed（JSON）',
  oembedTitle: (name: string) => `${name}（oEmbed）`,
  pageTitle: (name: string) => `嵌入：${name}`,
  description: (finding: string) => `嵌入用：${finding}`,
  /** What follows the name in a finding, where it stands alone. */
  finding: (words: string) => words,
  /** The height in px that embedded pages need down to a width of 280 px, with sentences as long as these. */
  least: { indicators: 390 as number, series: 610 as number },
  frameTitle: (name: string, site: string) => `${name}｜${site}`,
  source: '資料來源',
  by: '製圖',
  sourceLines: (title: string, ranges: readonly (readonly [number, number])[]) => `《${title}》${lineWords(ranges)}`,
} as const;
