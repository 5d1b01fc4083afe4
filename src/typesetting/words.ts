/** The words that a heading begins with, up to its first element. */
const HEADING = /(<h[12]\b[^>]*>)([^<]+)/gu;
const WORD = /^\p{Script=Han}{2,6}$/u;
const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });

const held = (text: string): string =>
  [...segmenter.segment(text)]
    .map(({ segment }) => (WORD.test(segment) ? `<span class="nb">${segment}</span>` : segment))
    .join('');

/** A page whose headings are cut between words where they take several lines: 「行動方案」 is not parted as 「行動方／案」. */
export const withHeldWords = (html: string): string =>
  html.replaceAll(HEADING, (_, tag: string, text: string) => `${tag}${held(text)}`);
