import { getCollection } from 'astro:content';
import { sitemapFiles, type SitemapFile } from '../domain/sitemap.ts';
import { url, whole } from './site.ts';

/** The sitemap of the pages that `content/lastmod.txt` lists, each with the day on which what it says last changed. */
export async function sitemap(): Promise<SitemapFile[]> {
  const pages = (await getCollection('lastChanges')).map(({ data }) => data);
  const under = (path: string): string => whole(`${url.home}${path}`);
  return sitemapFiles(
    pages,
    (address) => under(address.slice(1)),
    (name) => under(`${name}.xml`),
  );
}
