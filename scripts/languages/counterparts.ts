import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { unescapeHtml } from '../../src/lib/html.ts';
import { isIndexed } from '../machines/page-head.ts';
import { addressOf, type BuiltSite } from '../machines/site-pages.ts';

const ALL = Object.values(LANGUAGES) as readonly Language[];
const [FIRST] = ALL;
const OTHERS = ALL.filter(({ folder }) => folder !== '');

/** The language of a page, and its address without the language's folder. */
export function languageOf(page: string): { readonly language: Language | undefined; readonly path: string } {
  const language = OTHERS.find(({ folder }) => page.startsWith(`/${folder}`)) ?? FIRST;
  return { language, path: page.slice(language?.folder.length ?? 0) };
}

const HTML_LANG = /<html lang="([^"]*)"/u;
const ALTERNATE = /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/gu;

const alternatesOf = (html: string): string[] =>
  [...html.matchAll(ALTERNATE)].map(([, tag = '', href = '']) => `${tag} ${unescapeHtml(href)}`);

/** What a page is to say of its counterparts: each language's with its whole address, its own too, and the first for all others. */
function expectedOf(site: BuiltSite, path: string): string[] {
  const own = ALL.map(({ tag, folder }) => `${tag} ${addressOf(site, `/${folder}${path.slice(1)}`)}`);
  return [...own, `x-default ${addressOf(site, path)}`];
}

/**
 * Pages that say another language than that of their folder; indexed ones without an indexed counterpart in each language, or
 * that do not name all counterparts by their whole addresses.
 */
export function counterpartFaults(site: BuiltSite): string[] {
  const indexed = (page: string): boolean => isIndexed(site.pages.get(page) ?? '', addressOf(site, page));
  return [...site.pages].flatMap(([page, html]) => {
    const { language, path } = languageOf(page);
    const lang = HTML_LANG.exec(html)?.[1];
    const wrong =
      lang === language?.tag ? [] : [`${page}: html lang is ${lang ?? 'not there'}, expected ${language?.tag ?? ''}`];
    if (!indexed(page)) return wrong;
    const missing = ALL.map(({ folder }) => `/${folder}${path.slice(1)}`).filter((each) => !indexed(each));
    const [expected, found] = [expectedOf(site, path), alternatesOf(html)];
    return [
      ...wrong,
      ...missing.map((each) => `${page}: its counterpart ${each} is no indexed page`),
      ...(expected.join('\n') === found.join('\n')
        ? []
        : [`${page}: hreflang links are ${found.join(', ') || 'not there'}, expected ${expected.join(', ')}`]),
    ];
  });
}
