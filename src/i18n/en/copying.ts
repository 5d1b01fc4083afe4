import type { Texts } from '../texts.ts';
import type { copyingTexts as first } from '#i18n/copying.ts';

/** What the page says of copying. */
export const copyingTexts: Texts<typeof first> = {
  copy: 'Copy',
  copyThe: (what) => `Copy ${what}`,
  copied: 'Copied',
  copiedLink: (address) => `Link copied: ${address}`,
  refused: 'The browser does not allow copying. Please select the text yourself.',
};
