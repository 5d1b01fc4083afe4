import { canonicalOf, isHidden, metaOf } from './page-head.ts';
import { addressOf, type BuiltSite } from './site-pages.ts';

/** What every page says of itself where it is shared. */
const NAMES = ['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:locale', 'og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'] as const; // prettier-ignore
const WHOLE = /^https?:\/\/[^\s/]+\//u;

function pageFaults(site: BuiltSite, page: string, html: string): string[] {
  const [own, canonical, meta] = [addressOf(site, page), canonicalOf(html), metaOf(html)];
  const isTarget = canonical !== null && site.pages.has(`/${canonical.slice(site.root.length)}`);
  return [
    ...(canonical === own || isHidden(html) ? [] : [`the canonical address is ${canonical ?? 'missing'}, not ${own}`]),
    ...(canonical === null || (canonical.startsWith(site.root) && isTarget) ? [] : [`${canonical} is no page of the site`]),
    ...NAMES.filter((name) => (meta.get(name) ?? '') === '').map((name) => `${name} is missing`),
    ...(meta.get('og:url') === canonical ? [] : [`og:url is ${meta.get('og:url') ?? ''}, not ${canonical ?? ''}`]),
    ...(WHOLE.test(meta.get('og:image') ?? '') ? [] : ['og:image is no whole address']),
  ];
} // prettier-ignore

/** Pages whose head does not give its one address, or what is shown where the page is shared. */
export const headFaults = (site: BuiltSite): string[] =>
  [...site.pages].flatMap(([page, html]) => pageFaults(site, page, html).map((fault) => `${page}: ${fault}`));
