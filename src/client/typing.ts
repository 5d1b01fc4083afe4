/**
 * Calls `typed` with what stands in a box whenever it changes, save in the middle of a composition: what an input method
 * (注音, 倉頡, 拼音) shows before the word is chosen is nothing that anybody looks for.
 */
export function watchTyping(input: HTMLInputElement, typed: (text: string) => void): void {
  let composing = false;
  const tell = (): void => {
    if (!composing) typed(input.value);
  };
  input.addEventListener('compositionstart', () => {
    composing = true;
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    tell();
  });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) tell();
  });
}

/** What keys that an input method takes are reported as; Safari, which ends a composition first, says so by this alone. */
const TAKEN = 229;

/** Whether a key is meant for the input method. */
export const isForInputMethod = (event: KeyboardEvent): boolean =>
  event.isComposing || (event as { readonly keyCode?: number }).keyCode === TAKEN;
