/** A language that the site is published in. */
export type Language = {
  /** As HTML names it (BCP 47). */
  readonly tag: string;
  /** As reference managers name it, without its script. */
  readonly cited: string;
  /** As Open Graph names it. */
  readonly locale: string;
  /** What it calls itself. */
  readonly name: string;
  /** The folder of its pages under the site's base; none for the language that the files are in. */
  readonly folder: string;
};

/** The languages of the site; the first is the one that it is written in, and that its files are in. */
export const LANGUAGES = {
  zh: { tag: 'zh-Hant-TW', cited: 'zh-TW', locale: 'zh_TW', name: '中文', folder: '' },
  en: { tag: 'en', cited: 'en', locale: 'en_US', name: 'English', folder: 'en/' },
} as const satisfies Readonly<Record<string, Language>>;
