import { escapeHtml } from '../lib/html.ts';
import type { Segment } from './source-lines.ts';

/**
 * A stretch of a line as HTML: a record's first stretch carries its anchor, further ones name it. Written as a
 * string because a template would put white space between the stretches of a line that has none.
 */
export function segmentHtml({ text, kind, record, begins }: Segment): string {
  const words = escapeHtml(text);
  if (record !== null)
    return begins ? `<span id="${record}" class="record">${words}</span>` : `<span data-of="${record}">${words}</span>`;
  return kind === 'layout' ? `<span class="layout">${words}</span>` : words;
}
