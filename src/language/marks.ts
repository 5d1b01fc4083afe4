import { Parser } from 'htmlparser2';
import { inserted, type Insertion } from '../lib/insertions.ts';
import { CHINESE_WORDS, HAN } from '../lib/chinese-words.ts';

/** What marks Chinese words among others. */
const MARK = 'lang="zh-Hant"';
const LATIN_WORD = /[A-Za-z]{3,}/u;
/** Texts that are no words of the page, and elements that hold text alone. */
const SKIPPED = new Set(['script', 'style', 'head']);
const TEXT_ONLY = new Set(['option', 'textarea', 'title', 'desc']);

type Open = {
  readonly name: string;
  readonly isChinese: boolean;
  readonly isSkipped: boolean;
  readonly inDrawing: boolean;
  /** Where its start tag ends, before `>` or `/>`; where attributes can be added. */
  readonly tagEnd: number;
  /** Children so far that are not this text. */
  parts: number;
  texts: { from: number; to: number }[];
};

/** Places of marks around each run of Chinese words of a text. */
function wrapped(html: string, { from, to }: { from: number; to: number }, inDrawing: boolean): Insertion[] {
  const name = inDrawing ? 'tspan' : 'span';
  return [...html.slice(from, to).matchAll(CHINESE_WORDS)].flatMap(({ index, 0: words }) => [
    { at: from + index, text: `<${name} ${MARK}>` },
    { at: from + index + words.length, text: `</${name}>` },
  ]);
}

/** The marks of the texts that stand right in an element: of the element itself where it holds nothing else. */
function marksOf(html: string, open: Open): Insertion[] {
  const chinese = open.texts.filter(({ from, to }) => HAN.test(html.slice(from, to)));
  const [only] = chinese;
  if (only === undefined || open.isChinese || open.isSkipped) return [];
  const words = html.slice(only.from, only.to);
  const isWhole = open.parts === 0 && open.texts.length === 1 && !LATIN_WORD.test(words);
  if (isWhole || TEXT_ONLY.has(open.name)) return [{ at: open.tagEnd, text: ` ${MARK}` }];
  return chinese.flatMap((text) => wrapped(html, text, open.inDrawing));
}

/**
 * A page of another language with every Chinese word marked as one (`lang="zh-Hant"`): on the element that holds nothing else,
 * otherwise around the words. What stands in an element that is Chinese already, in the head, in scripts and in attributes stays.
 * WCAG 2.2, 3.1.2. Shorter and surer than marking each place by hand: a text that comes from the documents can stand anywhere.
 */
export function withLanguageMarks(html: string): string {
  const stack: Open[] = [];
  const insertions: Insertion[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const above = stack.at(-1);
        if (above) above.parts += 1;
        const own = attributes['lang'];
        stack.push({
          name,
          isChinese: own === undefined ? above?.isChinese === true : own.startsWith('zh'),
          isSkipped: above?.isSkipped === true || SKIPPED.has(name),
          inDrawing: above?.inDrawing === true || name === 'svg',
          tagEnd: parser.endIndex - (html[parser.endIndex - 1] === '/' ? 1 : 0),
          parts: 0,
          texts: [],
        });
      },
      ontext(text) {
        const open = stack.at(-1);
        if (!open || text.trim() === '') return;
        const last = open.texts.at(-1);
        // An entity ends a piece of text; the next piece goes on.
        if (last?.to === parser.startIndex) last.to = parser.endIndex + 1;
        else open.texts.push({ from: parser.startIndex, to: parser.endIndex + 1 });
      },
      onclosetag() {
        const open = stack.pop();
        if (open) insertions.push(...marksOf(html, open));
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  return inserted(html, insertions);
}
