import { getCollection, getEntry } from 'astro:content';
import { language } from '#i18n/language.ts';

/** Pages that have a route of their own, besides their text. */
const OWN_ROUTE = ['method'];

/** The pages of `content/pages/`, of the folder of the built language, that are their text alone, by their file names. */
export const plainPages = async () => (await getCollection('pages')).filter(({ id }) => !OWN_ROUTE.includes(id));

/** A page by its file name. */
export async function page(id: string) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`content/pages/${language.folder}${id}.mdx is missing`);
  return entry;
}
