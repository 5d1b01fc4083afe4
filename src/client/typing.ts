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

/** Whether a text ends in 注音, of which a word is still to be chosen: all that can be told of a composition that began unheard. */
export const isUnfinished = (text: string): boolean => /[\u3105-\u312f\u02c7\u02ca\u02cb\u02d9]$/u.test(text);

/** What keys that an input method takes are reported as; Safari, which ends a composition first, says so by this alone. */
const TAKEN = 229;

/** Whether a key is meant for the input method. */
export const isForInputMethod = (event: KeyboardEvent): boolean =>
  event.isComposing || (event as { readonly keyCode?: number }).keyCode === TAKEN;
