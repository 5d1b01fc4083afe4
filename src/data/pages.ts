import { getCollection, getEntry } from 'astro:content';

/** Pages that have a route of their own, besides their text. */
const OWN_ROUTE = ['method'];

/** The pages of `content/pages/` that are their text alone, by their file names. */
export const plainPages = async () => (await getCollection('pages')).filter(({ id }) => !OWN_ROUTE.includes(id));

/** A page by its file name. */
export async function page(id: string) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`content/pages/${id}.mdx is missing`);
  return entry;
}
