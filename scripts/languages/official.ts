/** What documents call their columns, as `cellHead` of the site's texts gives it; a year or months may stand before. */
const COLUMNS = [
  '績效目標',
  '績效衡量指標',
  '績效目標值',
  '績效目標達成情形',
  '衡量標準',
  '目標值',
  '原定目標值',
  '績效衡量暨達成情形分析',
];

const HAN = /\p{Script=Han}/u;
const ID = /(?:aac-)?\d{3}(?:-[a-z]?\d+[a-z]?)+/gu;
const PERIOD = /^(?:\d+年度?)?(?:\d+(?:至\d+)?月)?/u;
/** What pages add to the words of a document: Latin words, numbers of lists, signs where it was cut; folded. */
const ADDED = /^[^\p{Script=Han}「『【]*[一二三四五六七八九十]*[、.)]?|\.{3}$|[「」『』《》]$/gu;
/** What pages say before a quotation: Check: */
const LEAD = /^[A-Za-z]*:/u;
/** An English name with the Chinese one after it, which may be cut. */
const BOTH_NAMES = /^([^(]*)\(([^()]*?)(?:\)|\.{3})?$/u;
/** So many characters are no chance. */
const ENOUGH = 8;
const ENOUGH_WITH_ID = 3;

/** What stays Chinese: measures' texts, claims of checks and notes; heads of columns that a document has alone; bodies' names. */
type Kept = { readonly texts: readonly string[]; readonly heads: readonly string[]; readonly names: readonly string[] };

const fold = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

/**
 * Whether Chinese words on a page stay as they are in every language: a column's head, a stretch of a text with or without its id, or
 * the Chinese name of a body after its English one.
 */
export function officialWords({ texts, heads, names }: Kept): (words: string) => boolean {
  const all = texts.map(fold).join('\n');
  const columns = new Set([...COLUMNS, ...heads].map(fold));
  const bodies = names.map(fold);
  const hasBothNames = (folded: string): boolean => {
    const [, english = '', chinese = ''] = BOTH_NAMES.exec(folded) ?? [];
    return english !== '' && !HAN.test(english) && bodies.some((name) => name.startsWith(chinese));
  };
  return (words) => {
    const withoutId = words.replaceAll(ID, '');
    const folded = fold(withoutId);
    if (columns.has(folded) || columns.has(folded.replace(PERIOD, '')) || hasBothNames(folded)) return true;
    const least = withoutId === words ? ENOUGH : ENOUGH_WITH_ID;
    return [folded, folded.replace(LEAD, ''), folded.replaceAll(ADDED, '')].some(
      (rest) => rest.length >= least && all.includes(rest),
    );
  };
}
