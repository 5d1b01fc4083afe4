import { escapeHtml } from '../lib/html.ts';
import type { MarkedSegment } from './marked-text.ts';

/**
 * A text as HTML, marked where a quotation covers it. Written as a string, since templates add spaces.
 * @param signOf the HTML that stands after the claim of a check
 */
export const markHtml = (segments: readonly MarkedSegment[], signOf: (check: string) => string = () => ''): string =>
  segments
    .map(({ text, marks, claims }) => {
      const words = escapeHtml(text);
      return `${marks.length > 0 ? `<mark>${words}</mark>` : words}${claims.map(signOf).join('')}`;
    })
    .join('');
