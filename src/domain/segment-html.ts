import { escapeHtml } from '../lib/html.ts';
import type { Segment } from './source-lines.ts';
import { piecesOf, type Piece } from './source-quotes.ts';

/** A piece with the anchors of the quotations that begin with it, one in the other, and the names of those that go on. */
function pieceHtml({ text, begun, continued }: Piece): string {
  const words = escapeHtml(text);
  const named = continued.length > 0 ? `<span data-quotes="${continued.join(' ')}">${words}</span>` : words;
  return begun.reduceRight((inner, id) => `<span id="${id}" class="quote">${inner}</span>`, named);
}

/**
 * A stretch of a line as HTML: a record's first stretch carries its anchor, further ones name it; quotations inside
 * it likewise. Written as a string because a template would put white space between the stretches of a line that has
 * none.
 */
export function segmentHtml({ text, kind, record, begins, quotes }: Segment): string {
  const words = piecesOf(text, quotes).map(pieceHtml).join('');
  if (record !== null)
    return begins ? `<span id="${record}" class="record">${words}</span>` : `<span data-of="${record}">${words}</span>`;
  return kind === 'layout' ? `<span class="layout">${words}</span>` : words;
}
