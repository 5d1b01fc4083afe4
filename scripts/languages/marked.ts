import { standsIn, type PageText } from './texts.ts';

const HAN = /\p{Script=Han}/u;
/** As many Latin words in a row without a Chinese one are a sentence in another language. */
const SENTENCE = /(?:[A-Za-z’'-]+[,;:]?\s+){4,}[A-Za-z’'-]+/u;
/** What is in no language: code, and citations to be copied, in the form of each style. */
const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'textarea', '.sample']);

/** Texts of an English page with Chinese words that are not said to be Chinese. */
export const unmarkedChinese = (texts: readonly PageText[]): PageText[] =>
  texts.filter(({ text, lang }) => HAN.test(text) && !lang.startsWith('zh'));

/** English sentences of a Chinese page that are not said to be English. */
export const unmarkedEnglish = (texts: readonly PageText[]): PageText[] =>
  texts.filter(
    (each) => !HAN.test(each.text) && SENTENCE.test(each.text) && each.lang !== 'en' && !standsIn(each, CODE),
  );
