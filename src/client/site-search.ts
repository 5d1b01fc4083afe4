import { openSession, type Session } from './session.ts';
import { listenForShortcut, offerShortcutSwitch } from './shortcut.ts';
import { isUnfinished, watchTyping } from './typing.ts';

/** What shows the results of a box: the panel below it, or the page of the search. */
export type SearchView = {
  /** Something else stands in the box. */
  readonly typed: (q: string) => void;
};

/** What a view is given: the element that holds the box, the box, the worker. */
export type SearchHost = {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly base: string;
  readonly session: Session;
};

/**
 * The box in every header. Its form works by itself; this adds results as one types. Nothing is loaded before the box
 * is touched, unless the page's address already asks for something.
 */
class SiteSearch extends HTMLElement {
  #view: Promise<SearchView> | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const wake = (): void => {
      void this.#wake(input);
    };
    this.addEventListener('pointerdown', wake);
    this.addEventListener('focusin', wake);
    watchTyping(input, (q) => {
      void this.#wake(input).then((view) => {
        view.typed(q);
      });
    });
    listenForShortcut(input);
    offerShortcutSwitch();
    if (this.#isPage && location.search !== '') wake();
    // Somebody was quicker than this script.
    else if (document.activeElement === input)
      void this.#wake(input).then((view) => {
        if (input.value !== '' && !isUnfinished(input.value)) view.typed(input.value);
      });
  }

  get #isPage(): boolean {
    return this.dataset['view'] === 'page';
  }

  #wake(input: HTMLInputElement): Promise<SearchView> {
    this.#view ??= this.#open(input);
    return this.#view;
  }

  async #open(input: HTMLInputElement): Promise<SearchView> {
    const session = openSession(this.dataset['index'] ?? '');
    const host: SearchHost = { root: this, input, base: this.dataset['base'] ?? '/', session };
    try {
      const { openPage, openPanel } = await import('./views.ts');
      return this.#isPage ? openPage(host) : openPanel(host);
    } catch (error) {
      // The form still leads to the page of the search; the next touch tries again.
      session.close();
      this.#view = undefined;
      throw error;
    }
  }
}

customElements.define('site-search', SiteSearch);
