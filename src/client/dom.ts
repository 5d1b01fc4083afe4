import { CHINESE_WORDS } from '../lib/chinese-words.ts';

/** What an element may hold; null is nothing. */
export type Child = Node | string | null;

type Attributes = Readonly<Record<string, string | boolean | null>>;

/** Words as nodes; on a page in another language each Chinese stretch of them says that it is one, as in built pages. */
function marked(words: string): (Node | string)[] {
  if (document.documentElement.lang.startsWith('zh')) return [words];
  const nodes: (Node | string)[] = [];
  let from = 0;
  for (const { index, 0: chinese } of words.matchAll(CHINESE_WORDS)) {
    const span = document.createElement('span');
    span.lang = 'zh-Hant';
    span.textContent = chinese;
    nodes.push(words.slice(from, index), span);
    from = index + chinese.length;
  }
  return [...nodes, words.slice(from)].filter((node) => node !== '');
}

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
  const given = children.flat().filter((child) => child !== null);
  element.append(...given.flatMap((child) => (typeof child === 'string' ? marked(child) : [child])));
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
