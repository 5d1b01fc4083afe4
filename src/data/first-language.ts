import { language } from '#i18n/language.ts';

/**
 * The paths of files and short forms, which the site has once, in its first language: none where another is built.
 * @param paths makes them, where they are wanted
 */
export const inFirstLanguage =
  <T>(paths: () => T[] | Promise<T[]>): (() => Promise<T[]>) =>
  async () =>
    language.folder === '' ? await paths() : [];
