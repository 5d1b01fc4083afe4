/** What an element may hold; null is nothing. */
export type Child = Node | string | null;

type Attributes = Readonly<Record<string, string | boolean | null>>;

/** An element with attributes and children. Words become text, never markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null));
  return element;
}

/** Draws an element's children anew; the one that had the focus keeps it, known by its `data-key`. */
export function redraw(element: HTMLElement, children: readonly Node[]): void {
  const { activeElement } = document;
  const key = element.contains(activeElement) ? (activeElement?.getAttribute('data-key') ?? null) : null;
  element.replaceChildren(...children);
  if (key === null) return;
  [...element.querySelectorAll<HTMLElement>('[data-key]')]
    .find((each) => each.getAttribute('data-key') === key)
    ?.focus();
}

/** Calls back once the next frame is painted. */
export function afterPaint(call: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(call);
  });
}
