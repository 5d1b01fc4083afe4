import { language } from '#i18n/language.ts';
import { urlsUnder } from '../lib/urls.ts';
import { hasImages } from './settings.ts';

/** The site's addresses under the base that it is built for. */
export const url = urlsUnder(import.meta.env.BASE_URL, { hasImages, folder: language.folder });

/** The addresses of the first language's pages, which files name: they are there once, and the same whichever language is built. */
export const firstUrl = urlsUnder(url.root, { hasImages });

/** A whole address, with the place where the site is published (`SITE`), for those who read it elsewhere. */
export const whole = (path: string): string => new URL(path, import.meta.env.SITE).href;
