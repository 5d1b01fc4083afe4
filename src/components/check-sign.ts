import { checkTexts as texts } from '#i18n/checks.ts';
import type { Urls } from '../lib/urls.ts';
import type { Check } from '../schemas/check.ts';

type Signed = Pick<Check, 'id' | 'verdict'>;

const signHtml = (url: Urls, { id, verdict }: Signed, more = ''): string =>
  `<a class="check-sign v-${verdict}"${more} href="${url.check(id)}" aria-label="${texts.sign(id, verdict)}"></a>`;

/**
 * The sign after a statement that was recomputed, which leads to the check. The style sheet draws it, so that the
 * official text stays as it is, for readers and for who copies it.
 */
export function checkSigns(url: Urls, checks: readonly Signed[]): (check: string) => string {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return (id) => {
    const check = byId.get(id);
    return check ? signHtml(url, check) : '';
  };
}

/**
 * The same, and the signs after figures that a check is recomputed from, which show while the figure is the target.
 * @param inputs the check of each figure, by the figure's anchor
 */
export function sourceSigns(
  url: Urls,
  checks: readonly Signed[],
  inputs: ReadonlyMap<string, Signed>,
): (anchor: string) => string {
  const signOf = checkSigns(url, checks);
  return (anchor) => {
    const check = inputs.get(anchor);
    return check ? signHtml(url, check, ` data-input="${anchor}"`) : signOf(anchor);
  };
}
