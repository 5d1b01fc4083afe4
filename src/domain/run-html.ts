import { escapeHtml } from '../lib/html.ts';
import type { Run } from './word-diff.ts';

/** Words for who hears a page: before and after what is marked. */
export type SpokenMarks = readonly [before: string, after: string];

/** Words that a style sheet adds, as custom properties that hold strings: src/styles/differences.css. */
export const spokenStyle = (removed: SpokenMarks, inserted: SpokenMarks): string =>
  [...removed, ...inserted]
    .map((words, index) => `--${['del', 'del-end', 'ins', 'ins-end'][index] ?? ''}:${JSON.stringify(words)}`)
    .join(';');

/**
 * A compared text as HTML, what the other text does not have marked: nothing but its own words, as they are to be copied. Written
 * as a string, since templates add spaces.
 * @param tag `del` for the earlier text, `ins` for the later
 */
export const runsHtml = (runs: readonly Run[], tag: 'del' | 'ins'): string =>
  runs
    .map(({ text, kept }) => {
      const words = escapeHtml(text);
      return kept ? words : `<${tag}>${words}</${tag}>`;
    })
    .join('');
