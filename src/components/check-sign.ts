import { checkTexts as texts } from '#i18n/checks.ts';
import { markHtml } from '../domain/mark-html.ts';
import type { MarkedSegment } from '../domain/marked-text.ts';
import { segmentHtml } from '../domain/segment-html.ts';
import type { Segment } from '../domain/source-lines.ts';
import type { Urls } from '../lib/urls.ts';
import type { Check } from '../schemas/check.ts';

type Signed = Pick<Check, 'id' | 'verdict'>;

const signHtml = (url: Urls, { id, verdict }: Signed, more = ''): string =>
  `<a class="check-sign v-${verdict}"${more} href="${url.check(id)}" aria-label="${texts.sign(id, verdict)}"></a>`;

/** The start of a sign that follows at once upon another that always shows. */
const NEXT =
  /(?<=<a class="check-sign v-[a-z]+" href="[^"]+" aria-label="[^"]+"><\/a>(?:<\/span>)*<a class="check-sign)/gu;

/** Signs that follow upon one another keep so far apart that a finger meets the one it means. */
const apart = (html: string): string => html.replaceAll(NEXT, ' next');

function checkSigns(url: Urls, checks: readonly Signed[]): (check: string) => string {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return (id) => {
    const check = byId.get(id);
    return check ? signHtml(url, check) : '';
  };
}

/**
 * An official text as HTML, with a sign after each statement that was recomputed, which leads to the check. The style
 * sheet draws the sign, so that the official text stays as it is, for readers and for who copies it.
 */
export function signedHtml(url: Urls, checks: readonly Signed[]): (segments: readonly MarkedSegment[]) => string {
  const signOf = checkSigns(url, checks);
  return (segments) => apart(markHtml(segments, signOf));
}

/**
 * A line of a stored document as HTML, with the same signs, and signs after figures that a check is recomputed from,
 * which show while the figure is the target.
 * @param inputs the check of each figure, by the figure's anchor
 */
export function signedLineHtml(
  url: Urls,
  checks: readonly Signed[],
  inputs: ReadonlyMap<string, Signed>,
): (segments: readonly Segment[]) => string {
  const signOf = checkSigns(url, checks);
  const signAt = (anchor: string): string => {
    const check = inputs.get(anchor);
    return check ? signHtml(url, check, ` data-input="${anchor}"`) : signOf(anchor);
  };
  return (segments) => apart(segments.map((segment) => segmentHtml(segment, signAt)).join(''));
}
