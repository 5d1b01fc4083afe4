import { standsIn, type PageText } from './texts.ts';

const HAN = /\p{Script=Han}/u;

/** Elements that say what a page has and does: on an English page they speak English. */
const INTERFACE = new Set(['h2', 'h3', 'nav', 'button', 'th', 'dt', 'summary', 'label', 'legend']);

/**
 * What stays Chinese in them: words of the documents, Chinese names beside English ones, the way to the Chinese page, rows of the
 * published data.
 */
const ALLOWED = new Set(['.official', '.original', '.entry', '.languages', '.other', '.sample', '.scope']);

/** Texts with the parts that marks of language cut them into. */
const whole = (texts: readonly PageText[]): string[] =>
  [...Map.groupBy(texts, ({ part }) => part).values()].map((parts) => parts.map(({ text }) => text).join(' '));

/**
 * Chinese texts of an English page's interface that are not allowed there.
 * @param isOfficial whether words are those of a document
 */
export const untranslated = (texts: readonly PageText[], isOfficial: (words: string) => boolean): string[] =>
  whole(texts.filter((each) => standsIn(each, INTERFACE) && !standsIn(each, ALLOWED))).filter(
    (text) => HAN.test(text) && !isOfficial(text),
  );

/** How often each text occurs, most frequent first. */
export const tally = (texts: readonly string[]): [text: string, count: number][] =>
  [...Map.groupBy(texts, (text) => text)]
    .map(([text, all]): [string, number] => [text, all.length])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
