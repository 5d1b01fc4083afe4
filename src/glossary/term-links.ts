import { Parser } from 'htmlparser2';
import type { Occurrence } from '../domain/glossary.ts';
import { escapeHtml } from '../lib/html.ts';
import { inserted, type Insertion } from '../lib/insertions.ts';

/** Where a term is explained, and how, in short; the language of the term where the explanation is in another. */
export type TermLink = { readonly href: string; readonly title: string; readonly lang: string | null };

/** Elements whose words stay as they are: links and what one presses, headings, names of fields, code, drawings. */
const LEFT_ALONE = new Set(
  'a button summary label option textarea h1 h2 h3 h4 h5 h6 th dt caption nav code pre svg template script style title'.split(
    ' ',
  ),
);
const MAIN = /<main\b/u;

type Range = { readonly from: number; readonly to: number };

/** The texts of the page's `main` that links may be put into. */
function openTexts(html: string): Range[] {
  const begin = MAIN.exec(html)?.index ?? html.length;
  const end = html.indexOf('</main>', begin);
  const texts: Range[] = [];
  const closed: boolean[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => closed.push(closed.at(-1) === true || LEFT_ALONE.has(name)),
      onclosetag: () => closed.pop(),
      ontext: () => {
        if (closed.at(-1) === false) texts.push({ from: begin + parser.startIndex, to: begin + parser.endIndex + 1 });
      },
    },
    { decodeEntities: false, recognizeSelfClosing: true },
  );
  parser.end(html.slice(begin, end));
  return texts;
}

const tagsOf = ({ href, title, lang }: TermLink, isBrief: boolean): readonly [before: string, after: string] => {
  const tag = `<a class="term" href="${escapeHtml(href)}"${isBrief ? '' : ` title="${escapeHtml(title)}"`}>`;
  return lang === null ? [tag, '</a>'] : [`${tag}<span lang="${lang}">`, '</span></a>'];
};

/**
 * A page on which the first place of each term, among the words of its `main` that are no link, heading or the like, leads to
 * the glossary. Nothing but tags is added: the page says what it said.
 * @param isBrief leaves out the explanation that shows while one points at a term: some kB on the page of a whole document
 */
export function withTermLinks(
  html: string,
  find: (text: string) => readonly Occurrence[],
  links: ReadonlyMap<string, TermLink>,
  isBrief = false,
): string {
  const seen = new Set<string>();
  const insertions = openTexts(html).flatMap(({ from, to }): Insertion[] =>
    find(html.slice(from, to)).flatMap((each) => {
      const link = links.get(each.id);
      if (link === undefined || seen.has(each.id)) return [];
      seen.add(each.id);
      const [before, after] = tagsOf(link, isBrief);
      return [
        { at: from + each.from, text: before },
        { at: from + each.to, text: after },
      ];
    }),
  );
  return inserted(html, insertions);
}
