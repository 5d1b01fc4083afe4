import type { GlossaryEntry, GlossaryTopic } from '../../schemas/glossary.ts';

/** What the page of the glossary says. */
export const glossaryTexts = {
  title: '用語說明',
  description: '國家廉政建設行動方案與執行情形報告裡的用語：意思、英文、文件的原文與所據的法律條文。',
  lead: '文件裡外人不容易懂的用語。說明是本站寫的，每一則都附文件自己的用法；牽涉法律的，附法律名稱與條次。',
  linked: '各頁第一次出現這些用語的地方，會以虛線連到這裡。',
  index: '用語索引',
  topics: {
    system: '廉政體系',
    prevention: '預防',
    openness: '倫理與陽光法令',
    business: '採購與企業',
    prosecution: '偵辦與追訴',
    international: '國際與洗錢防制',
  } satisfies Readonly<Record<GlossaryTopic, string>>,
  also: (writings: readonly string[]) => `也寫作${writings.map((word) => `「${word}」`).join('、')}`,
  words: '文件的用法',
  laws: '法律',
  law: (name: string, article: string) => `${name}${article}`,
  measures: (count: number) => `${count}項執行措施用到`,
  search: (term: string) => `搜尋「${term}」`,
  permalink: (term: string) => `「${term}」的連結`,
  /** The order of the terms: by strokes. */
  collation: 'zh-Hant-TW-u-co-stroke',
  /** The language of the terms where it is not the page's. */
  termLanguage: null as string | null,
  name: ({ term }: Pick<GlossaryEntry, 'term' | 'english'>): string => term,
} as const;

/** What a term is called besides, in the other language. */
export const otherName = ({ english }: Pick<GlossaryEntry, 'term' | 'english'>) => ({ tag: 'en', text: english });

/** What a term means, in our words. */
export const meaningOf = ({ meaning }: Pick<GlossaryEntry, 'meaning' | 'meaning_en'>): string => meaning;

/** A term explained in a line. */
export const gloss = (entry: Pick<GlossaryEntry, 'term' | 'english' | 'meaning' | 'meaning_en'>): string =>
  `${entry.term}：${entry.meaning}`;
