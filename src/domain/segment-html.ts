import { escapeHtml } from '../lib/html.ts';
import type { Segment } from './source-lines.ts';
import { nested, type Nested } from './source-quotes.ts';

type SignOf = (quotation: string) => string;

/** A quotation's first stretch carries its anchor, further ones name it; after its last one stands its sign. */
function nestedHtml(part: Nested, signOf: SignOf): string {
  if (typeof part === 'string') return escapeHtml(part);
  const { id, begins, ends, inside } = part;
  const words = inside.map((each) => nestedHtml(each, signOf)).join('');
  const name = begins ? `id="${id}" class="quote"` : `data-quote="${id}"`;
  return `<span ${name}>${words}</span>${ends ? signOf(id) : ''}`;
}

/**
 * A stretch of a line as HTML: a record's first stretch carries its anchor, further ones name it; quotations inside
 * it likewise. Written as a string because a template would put white space between the stretches of a line that has
 * none.
 * @param signOf the HTML that stands after the last stretch of a quotation
 */
export function segmentHtml({ text, kind, record, begins, quotes }: Segment, signOf: SignOf = () => ''): string {
  const words = nested(text, quotes)
    .map((part) => nestedHtml(part, signOf))
    .join('');
  if (record !== null)
    return begins ? `<span id="${record}" class="record">${words}</span>` : `<span data-of="${record}">${words}</span>`;
  return kind === 'layout' ? `<span class="layout">${words}</span>` : words;
}
