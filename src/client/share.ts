import { sharingTexts as texts } from '#i18n/sharing.ts';
import { copy } from './copying.ts';
import { h } from './dom.ts';

/** Adds to the links of a page's `<share-page>` what a browser can do by itself. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    const { address: url = '', title = '', text = '' } = this.dataset;
    const details = this.querySelector('details');
    const button = h('button', { type: 'button' }, texts.copy);
    button.addEventListener('click', () => {
      void copy(url, texts.copied(url));
    });
    details?.querySelector('ul')?.prepend(h('li', {}, button));
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) details?.removeAttribute('open');
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !details?.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
    // Types say that every browser has it.
    if (!details || !('share' in navigator)) return;
    details.querySelector('summary')?.addEventListener('click', (event) => {
      if (details.open) return;
      event.preventDefault();
      navigator.share({ title, text, url }).catch((error: unknown) => {
        // Who closes the sheet wants nothing else; a browser that cannot share leaves the links.
        if (!(error instanceof DOMException && error.name === 'AbortError')) details.open = true;
      });
    });
  }
}

customElements.define('share-page', SharePage);
