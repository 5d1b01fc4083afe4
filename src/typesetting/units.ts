/** What holds a number and its unit on one line. */
const [OPEN, CLOSE] = ['<span class="nb">', '</span>'];
/**
 * A number with the unit that it counts, 1,024 次, 2.66億元, 81.3%, or with what it names, 第13行. Years, months and days may
 * stand at the end of a line.
 */
const COUNT =
  /(?:第\s?)?\d[\d,.]*\s?(?:[十百千萬億兆]\s?)*(?:人次|場次|小時|個百分點|[件次場人家門所項案元戶線份種屆位度組條段頁行]|[%％])(?!\p{Nd})/gu;
/** Elements whose text is no running text, or that cannot hold an element. */
const SKIPPED = /^(?:script|style|svg|pre|code|title|textarea|option|select)$/u;
const TAG = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/giu;
const RAW = /<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->/giu;
const MAIN = /<main\b/u;
/** A text as short as a number and its unit stands on a line of its own anyway. */
const SHORT = 12;

const held = (text: string): string =>
  text.length > SHORT ? text.replaceAll(COUNT, (count) => `${OPEN}${count}${CLOSE}`) : text;

/**
 * A page whose running text keeps every number together with its unit: 「1,024 次」 is never cut by the end of a line. Texts stay
 * what they are, also when they are copied.
 */
export function withHeldUnits(html: string): string {
  const start = html.search(MAIN);
  if (start < 0) return html;
  const end = html.lastIndexOf('</main>');
  const body = html.slice(start, end);
  const raw = [...body.matchAll(RAW)].map(({ index, 0: all }) => [index, index + all.length] as const);
  const isRaw = (at: number): boolean => raw.some(([from, to]) => at > from && at < to);
  const parts: string[] = [];
  let [done, skipped] = [0, 0];
  for (const { index, 0: tag, 1: closing = '', 2: name = '' } of body.matchAll(TAG)) {
    if (isRaw(index)) continue;
    const text = body.slice(done, index);
    parts.push(skipped === 0 ? held(text) : text, tag);
    done = index + tag.length;
    if (SKIPPED.test(name) && !tag.endsWith('/>')) skipped = Math.max(0, skipped + (closing === '' ? 1 : -1));
  }
  return html.slice(0, start) + parts.join('') + body.slice(done) + html.slice(end);
}
