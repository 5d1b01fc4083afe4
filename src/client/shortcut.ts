import { isForInputMethod } from './typing.ts';

const KEY = '/';
const STORED = 'search-shortcut';
const OFF = 'off';

/** Whether the key is on: it is, unless somebody switched it off in this browser. */
function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== OFF;
  } catch {
    return true;
  }
}

/** Switches the key on or off for this browser; where nothing can be stored, for nothing. */
function switchShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, OFF);
  } catch {
    // A browser that stores nothing keeps its default.
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Lets `/` go to a box, unless one is typing or has switched it off. */
export function listenForShortcut(box: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== KEY || event.ctrlKey || event.metaKey || event.altKey || isForInputMethod(event)) return;
    if (isTyping(event.target) || !isShortcutOn()) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

/** Shows the switch of the key where a page has one. */
export function offerShortcutSwitch(): void {
  const box = document.querySelector<HTMLInputElement>('#search-shortcut');
  if (!box) return;
  box.checked = isShortcutOn();
  box.closest('p')?.removeAttribute('hidden');
  box.addEventListener('change', () => {
    switchShortcut(box.checked);
  });
}
