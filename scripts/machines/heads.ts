import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalOf, isHidden, metaOf } from './page-head.ts';
import { addressOf, type BuiltSite } from './site-pages.ts';

/** What every page says of itself where it is shared. */
const NAMES = ['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:locale', 'og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'] as const; // prettier-ignore
/** Pages that stand inside others. */
const FRAMED = '/embed/';

/** What is shown where the page is shared. */
function sharedFaults(site: BuiltSite, canonical: string | null, meta: ReadonlyMap<string, string>): string[] {
  const image = meta.get('og:image') ?? '';
  const isThere = image.startsWith(site.root) && existsSync(join(site.dist, image.slice(site.root.length)));
  return [
    ...NAMES.filter((name) => (meta.get(name) ?? '') === '').map((name) => `${name} is missing`),
    ...(meta.get('og:url') === canonical ? [] : [`og:url is ${meta.get('og:url') ?? ''}, not ${canonical ?? ''}`]),
    ...(isThere ? [] : [`og:image, ${image}, is no file of the site`]),
  ];
}

function pageFaults(site: BuiltSite, page: string, html: string): string[] {
  const [own, canonical] = [addressOf(site, page), canonicalOf(html)];
  const isTarget = canonical !== null && site.pages.has(`/${canonical.slice(site.root.length)}`);
  return [
    ...(canonical === own || isHidden(html) ? [] : [`the canonical address is ${canonical ?? 'missing'}, not ${own}`]),
    ...(canonical === null || (canonical.startsWith(site.root) && isTarget) ? [] : [`${canonical} is no page of the site`]),
    ...(page.startsWith(FRAMED) ? [] : sharedFaults(site, canonical, metaOf(html))),
  ];
} // prettier-ignore

/** Pages whose head does not give its one address, or what is shown where the page is shared; embedded ones are not shared. */
export const headFaults = (site: BuiltSite): string[] =>
  [...site.pages].flatMap(([page, html]) => pageFaults(site, page, html).map((fault) => `${page}: ${fault}`));
