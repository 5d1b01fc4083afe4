import { getEntry } from 'astro:content';
import { dataset } from './dataset.ts';
import { dataVersion } from './release.ts';
import { url } from './site.ts';

/**
 * The version of the data, and the day on which what a page says last changed: that of the release where the page is not listed yet.
 * The footer stands outside `main`, which those days are taken of.
 * @param path the page's, with the base
 */
export async function footVersion(path: string): Promise<{ readonly version: string; readonly on: string }> {
  const { version, released_on } = dataVersion(await dataset());
  const change = await getEntry('lastChanges', `/${path.slice(url.root.length)}`);
  return { version, on: change?.data.on ?? released_on };
}
