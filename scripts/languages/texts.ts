import { Parser } from 'htmlparser2';

/** An element that a text stands in. */
export type Element = { readonly name: string; readonly classes: readonly string[]; readonly lang: string | undefined };

/** A text of a page without spaces at its ends, and the elements around it from `html` inwards. */
export type PageText = {
  readonly text: string;
  readonly within: readonly Element[];
  /** The language that it is said to be in. */
  readonly lang: string;
  /** The element that it is a part of; what only marks words of another language is none. Equal of parts of one text. */
  readonly part: Element | undefined;
};

const UNSEEN = new Set(['script', 'style', 'head']);
const MARKS = new Set(['span', 'tspan']);
const isMark = ({ name, classes, lang }: Element): boolean =>
  MARKS.has(name) && classes.length === 0 && lang !== undefined;

/** The texts of a page that people read, in their order; what attributes and the head hold is not among them. */
export function textsOf(html: string): PageText[] {
  const open: Element[] = [];
  const texts: PageText[] = [];
  let held = '';
  const close = (): void => {
    const text = held.replaceAll(/\s+/gu, ' ').trim();
    held = '';
    if (text === '' || open.some(({ name }) => UNSEEN.has(name))) return;
    const lang = open.findLast((element) => element.lang !== undefined)?.lang ?? '';
    texts.push({ text, within: [...open], lang, part: open.findLast((element) => !isMark(element)) });
  };
  const parser = new Parser(
    {
      onopentag(name, { class: classes = '', lang }) {
        close();
        open.push({ name, classes: classes.split(/\s+/u).filter(Boolean), lang });
      },
      ontext(text) {
        held += text;
      },
      onclosetag() {
        close();
        open.pop();
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  return texts;
}

/** Whether a text stands in an element of one of these names or classes (`.official`). */
export const standsIn = ({ within }: PageText, selectors: ReadonlySet<string>): boolean =>
  within.some(({ name, classes }) => selectors.has(name) || classes.some((each) => selectors.has(`.${each}`)));
