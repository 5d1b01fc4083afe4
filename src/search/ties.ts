import { TIE, type Folding } from './folding.ts';

const FOREIGN = /\p{Script=Latin}[\p{Script=Latin}\d.'’&-]*(?:\s+[\p{Script=Latin}\d.'’&-]+)+/gu;
/** Longer names than this are not tied. */
const MOST_WORDS = 8;

/**
 * Ties together those words of a query that are one foreign name or term, whole or, at the end, as far as it has been
 * typed: Transparency International, ministry of just.
 * @param known all words that the search knows, folded
 */
export function makeTies(known: Iterable<string>, { plain }: Folding): (typed: string) => string {
  const names = [...known].filter((word) => word.includes(' '));
  const whole = new Set(names);
  const tie = (run: string): string => {
    const words = run.split(/\s+/u);
    let tied = '';
    for (let at = 0; at < words.length;) {
      let end = Math.min(words.length, at + MOST_WORDS);
      for (; end > at + 1; end -= 1) {
        const folded = plain(words.slice(at, end).join(' '));
        if (whole.has(folded) || (end === words.length && names.some((name) => name.startsWith(folded)))) break;
      }
      tied += `${at === 0 ? '' : ' '}${words.slice(at, end).join(TIE)}`;
      at = end;
    }
    return tied;
  };
  return (typed) => typed.replaceAll(FOREIGN, tie);
}
