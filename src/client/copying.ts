import { copyingTexts as texts } from '#i18n/copying.ts';
import { h } from './dom.ts';

/** How long a message stays, in ms. */
const SHOWN = 4000;

/** Links of a text to itself. */
const SELF = 'a.anchor-link, .source-lines a.line';

/** There from the start, since what is spoken is what changes in it. */
const message = h('p', { class: 'toast', role: 'status' });
document.body.append(message);
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Says something at the foot of the window, aloud too. */
function say(words: string): void {
  message.textContent = words;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    message.replaceChildren();
  }, SHOWN);
}

/** Puts a text into the clipboard and says so, or that the browser would not. */
export async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say(texts.refused);
  }
}

/** A plain click on such a link also copies its whole address; it leads where it leads all the same. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(SELF) : null;
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  // Without https browsers copy nothing, and whoever follows a link need not hear of it.
  if (link && isPlain && isSecureContext) void copy(link.href, texts.copiedLink(decodeURI(link.pathname + link.hash)));
});

/** Every block that is there to be taken gets a button that copies it. */
for (const block of document.querySelectorAll('.copyable')) {
  const button = h(
    'button',
    { type: 'button', 'aria-label': texts.copyThe(block.querySelector('pre')?.ariaLabel ?? '').trim() },
    texts.copy,
  );
  button.addEventListener('click', () => {
    void copy(block.querySelector('pre')?.textContent ?? '', texts.copied);
  });
  block.querySelector('figcaption')?.append(button);
}
