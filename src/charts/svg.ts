import { escapeHtml } from '../lib/html.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A coordinate with two decimals at most, so that the same data gives the same bytes. */
export const at = (value: number): string => String(Math.round(value * 100) / 100);

const written = (value: string | number): string => (typeof value === 'number' ? at(value) : escapeHtml(value));

/** An element. `children` is markup already; texts go through `text`. */
export function el(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${written(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${list}/>` : `<${name}${list}>${children.join('')}</${name}>`;
}

/** Words at a point; the one place where words of the data become markup. */
export const text = (words: string, x: number, y: number, attributes: Attributes = {}): string =>
  el('text', { x, y, ...attributes }, [escapeHtml(words)]);

/** Lines of words, each `leading` px below the one before it. */
export const textLines = (
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  attributes: Attributes = {},
): string[] => lines.map((words, index) => text(words, x, y + index * leading, attributes));

/** Words that show while one points at an element. */
export const title = (words: string): string => el('title', {}, [escapeHtml(words)]);

/** What a drawing is, for readers who do not see it. */
export type Described = { readonly id: string; readonly title: string; readonly desc: string };

/** What names a drawing: its title and its description, the latter alone where it begins with the title, which nobody needs twice. */
export const namedBy = ({ id, title: name, desc }: Described): string =>
  desc.startsWith(name) ? `${id}-desc` : `${id}-title ${id}-desc`;

type Box = {
  readonly width: number;
  readonly height: number;
  readonly className: string;
  /** Whether links stand inside: a picture's parts would be hidden from screen readers, a group's are not. */
  readonly hasLinks?: boolean;
};

/** A whole drawing of a box, named by its title and description. */
export const drawing = (
  described: Described,
  { width, height, className, hasLinks = false }: Box,
  children: readonly string[],
): string =>
  el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${at(width)} ${at(height)}`,
      width,
      height,
      class: `chart ${className}`,
      role: hasLinks ? 'group' : 'img',
      'aria-labelledby': namedBy(described),
    },
    [
      el('title', { id: `${described.id}-title` }, [escapeHtml(described.title)]),
      el('desc', { id: `${described.id}-desc` }, [escapeHtml(described.desc)]),
      ...children,
    ],
  );

/** A drawing's part that leads somewhere, named by the words inside it; by `label`, its title, where it has none. */
export const link = (href: string, label: string | null, children: readonly string[]): string =>
  el('a', { href }, label === null ? children : [title(label), ...children]);
