import { getCollection, getEntry } from 'astro:content';
import { language } from '#i18n/language.ts';

/** Pages that have a route of their own, besides their text. */
const OWN_ROUTE = ['method'];

/** The name of a page without the folder of its language; null of a page in another language. */
const nameIn = (folder: string, id: string): string | null => {
  const name = id.slice(folder.length);
  return id.startsWith(folder) && !name.includes('/') ? name : null;
};

/** The pages of `content/pages/` in the built language that are their text alone, with their names. */
export const plainPages = async () =>
  (await getCollection('pages')).flatMap((entry) => {
    const name = nameIn(language.folder, entry.id);
    return name === null || OWN_ROUTE.includes(name) ? [] : [{ name, entry }];
  });

/** A page in the built language by its name. */
export async function page(name: string) {
  const entry = await getEntry('pages', `${language.folder}${name}`);
  if (!entry) throw new Error(`content/pages/${language.folder}${name}.mdx is missing`);
  return entry;
}
