import { escapeHtml } from '../lib/html.ts';
import type { Run } from './word-diff.ts';

/** Words for who hears a page: before and after what is marked. */
export type SpokenMarks = readonly [before: string, after: string];

const spoken = (words: string): string => `<span class="unseen">${escapeHtml(words)}</span>`;

/**
 * A compared text as HTML, what the other text does not have marked. Written as a string, since templates add spaces.
 * @param tag `del` for the earlier text, `ins` for the later
 */
export const runsHtml = (runs: readonly Run[], tag: 'del' | 'ins', [before, after]: SpokenMarks): string =>
  runs
    .map(({ text, kept }) => {
      const words = escapeHtml(text);
      return kept ? words : `<${tag}>${spoken(before)}${words}${spoken(after)}</${tag}>`;
    })
    .join('');
