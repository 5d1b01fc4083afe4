import { LANGUAGES } from '../lib/language.ts';
import { nearestPages, wordsOf, type PageTitles } from '../lib/nearest-pages.ts';
import { h } from './dom.ts';

/** The path that was asked for, from the home page of its language; an address that cannot be decoded stays as it is. */
function askedPath(root: string): { home: string; path: string } {
  const { folder } =
    Object.values(LANGUAGES).findLast((each) => location.pathname.startsWith(root + each.folder)) ?? LANGUAGES.zh;
  const home = root + folder;
  const path = location.pathname.slice(home.length);
  try {
    return { home, path: decodeURIComponent(path) };
  } catch {
    return { home, path };
  }
}

/** Lists the pages that are nearest to an address without one, and asks the search for its words. */
class NearestPages extends HTMLElement {
  connectedCallback(): void {
    const { home, path } = askedPath(this.dataset['root'] ?? '/');
    const input = document.querySelector<HTMLInputElement>('.lost input');
    if (input) input.value = wordsOf(path);
    void this.#list(home, path);
  }

  async #list(home: string, path: string): Promise<void> {
    const titles = (await (await fetch(this.dataset['titles'] ?? '')).json()) as PageTitles;
    const pages = nearestPages(path, titles);
    this.querySelector('ul')?.append(
      ...pages.map((page) =>
        h(
          'li',
          {},
          h('a', { href: home + page.path, lang: LANGUAGES.zh.tag }, page.title),
          h('span', { class: 'id' }, decodeURI(page.path)),
        ),
      ),
    );
    this.hidden = pages.length === 0;
  }
}

customElements.define('nearest-pages', NearestPages);
