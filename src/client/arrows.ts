import { isForInputMethod } from './typing.ts';

const RESULT = 'a[data-result]';

/**
 * Arrows move from a box to the results and among them, and back above the first; Enter follows the link that has the
 * focus, as it does anyway. Escape leads back to the box and, there, calls `clear`.
 */
export function moveWithArrows(
  input: HTMLInputElement,
  results: HTMLElement,
  { clear }: { readonly clear: () => void },
): void {
  const links = (): HTMLAnchorElement[] =>
    [...results.querySelectorAll<HTMLAnchorElement>(RESULT)].filter((link) => link.checkVisibility());
  const move = (event: KeyboardEvent, step: number): void => {
    const all = links();
    const now =
      event.target instanceof Element ? all.indexOf(event.target.closest<HTMLAnchorElement>(RESULT) as never) : -1;
    const next = all[now + step];
    if (now < 0 && step < 0) return;
    event.preventDefault();
    if (now === 0 && step < 0) input.focus();
    else next?.focus();
  };
  const listen = (event: KeyboardEvent): void => {
    if (isForInputMethod(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOurs = event.target === input || (event.target instanceof Element && event.target.closest(RESULT) !== null);
    // Arrows mean something else in a list of choices.
    if (!isOurs && event.key !== 'Escape') return;
    if (event.key === 'ArrowDown') move(event, 1);
    else if (event.key === 'ArrowUp') move(event, -1);
    else if (event.key === 'Escape' && event.target === input) clear();
    else if (event.key === 'Escape') input.focus();
  };
  for (const element of [input, results]) element.addEventListener('keydown', listen);
}
