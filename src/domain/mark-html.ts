import { escapeHtml } from '../lib/html.ts';
import type { MarkedSegment } from './marked-text.ts';

/** A stretch of a text as HTML, marked where a quotation covers it. Written as a string, since templates add spaces. */
export const markHtml = ({ text, marks }: MarkedSegment): string =>
  marks.length > 0 ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text);
