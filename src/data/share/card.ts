import type { Area, Frame } from '../../charts/share/frame.ts';
import { siteTexts } from '#i18n/site.ts';

/** A picture for sharing before it is drawn: what it says, and what it draws between head and foot. */
export type Card = {
  readonly frame: Frame;
  readonly body: (area: Area) => readonly string[];
};

/**
 * A frame under the site's name.
 * @param path of the page under the site's base: `indicators/107-1-1-t1`; nothing for the site
 */
export const frameOf = (path: string, words: Pick<Frame, 'kicker' | 'title' | 'place' | 'desc'>): Frame => ({
  ...words,
  id: `share-${path.replaceAll('/', '-')}`,
  site: siteTexts.siteLong,
  path: path === '' ? '/' : `/${path}/`,
});
