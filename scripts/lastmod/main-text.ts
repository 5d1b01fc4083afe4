/** Elements that have no end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;
/** What is not what a page says: ways to other pages, drawings (their figures stand beside them), marked version strings. */
const SKIPPED = /^(?:nav|svg)$/u;
const VOLATILE = /\sdata-volatile(?:[\s=]|$)/u;
const VALUES = /"[^"]*"|'[^']*'/gu;
const RAW = /<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->/gu;
const MAIN = /<main\b[^>]*>([^]*)<\/main>/u;
const TAG = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/giu;

/** Text outside elements that are skipped. */
function textOf(html: string): string {
  let [text, end, skipped] = ['', 0, 0];
  for (const { index, 0: tag, 1: closing = '', 2: name = '', 3: attributes = '' } of html.matchAll(TAG)) {
    if (skipped === 0) text += html.slice(end, index);
    end = index + tag.length;
    if (closing !== '') skipped = Math.max(0, skipped - 1);
    else if (VOID.test(name) || attributes.endsWith('/')) continue;
    else if (skipped > 0 || SKIPPED.test(name) || VOLATILE.test(attributes.replaceAll(VALUES, ''))) skipped += 1;
  }
  return skipped === 0 ? text + html.slice(end) : text;
}

/**
 * What a page says: the words of its `main`, without white space, navigation, drawings, and what is marked
 * `data-volatile` because it changes with every release. The site's own whole addresses count as those under `/`.
 * @param root the whole address of the home page
 */
export const mainText = (html: string, root: string): string =>
  textOf(MAIN.exec(html.replaceAll(RAW, ''))?.[1] ?? '')
    .replaceAll(root, '/')
    .replaceAll(/\s/gu, '');
