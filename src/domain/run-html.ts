import { HAN } from '../lib/chinese-words.ts';
import { escapeHtml } from '../lib/html.ts';
import type { Run } from './word-diff.ts';

/** Words for who hears a page: before and after what is marked. */
export type SpokenMarks = readonly [before: string, after: string];

/**
 * Whether a style sheet may add such words: they are in the language of the text, and nobody copies or finds them with it. Those in
 * another language are elements, since a style sheet cannot say so.
 */
const isByStyle = ([before]: SpokenMarks): boolean => HAN.test(before);

/** Such words as custom properties that hold strings, for src/styles/differences.css; nothing where they are elements. */
export function spokenStyle(removed: SpokenMarks, inserted: SpokenMarks): string | undefined {
  const style = (tag: 'del' | 'ins', [before, after]: SpokenMarks): string =>
    `--${tag}:${JSON.stringify(before)};--${tag}-end:${JSON.stringify(after)}`;
  return isByStyle(removed) ? `${style('del', removed)};${style('ins', inserted)}` : undefined;
}

/**
 * A compared text as HTML, what the other text does not have marked. Written as a string, since templates add spaces.
 * @param tag `del` for the earlier text, `ins` for the later
 */
export function runsHtml(runs: readonly Run[], tag: 'del' | 'ins', marks: SpokenMarks): string {
  const spoken = (words: string): string =>
    isByStyle(marks) ? '' : `<span class="unseen">${escapeHtml(words)}</span>`;
  const [before, after] = marks.map(spoken);
  return runs
    .map(({ text, kept }) => {
      const words = escapeHtml(text);
      return kept ? words : `<${tag}>${before}${words}${after}</${tag}>`;
    })
    .join('');
}
