import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/lib/language.ts';
import { canonicalOf, isHidden, metaOf } from './page-head.ts';
import { addressOf, type BuiltSite } from './site-pages.ts';

/** What every page says of itself where it is shared, and of the picture that it is shared with. */
const NAMES = ['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:locale', 'twitter:card'];
const PICTURE_NAMES = ['og:image', 'og:image:width', 'og:image:height', 'og:image:alt'];
/** The folder of pictures for sharing. */
const PICTURES = 'share';
/** Pages that stand inside others, in any language. */
const FRAMED = new RegExp(
  `^/(?:${Object.values(LANGUAGES)
    .map(({ folder }) => folder)
    .join('|')})embed/`,
  'u',
);

type Meta = ReadonlyMap<string, string>;

/** Whether a site has pictures: it holds some, or a page names one. `IMAGES=off` builds a site without any. */
const hasPictures = ({ dist, pages }: BuiltSite): boolean =>
  existsSync(join(dist, PICTURES)) ||
  [...pages.values()].some((html) => [...metaOf(html).keys()].some((name) => name.startsWith('og:image')));

const missing = (names: readonly string[], meta: Meta): string[] =>
  names.filter((name) => (meta.get(name) ?? '') === '').map((name) => `${name} is missing`);

function pictureFaults(site: BuiltSite, meta: Meta): string[] {
  const image = meta.get('og:image') ?? '';
  const isThere = image.startsWith(site.root) && existsSync(join(site.dist, image.slice(site.root.length)));
  return [...missing(PICTURE_NAMES, meta), ...(isThere ? [] : [`og:image, ${image}, is no file of the site`])];
}

/** What is wrong with what is shown where the page is shared, but for its picture. */
const sharedFaults = (canonical: string | null, meta: Meta): string[] => [
  ...missing(NAMES, meta),
  ...(meta.get('og:url') === canonical ? [] : [`og:url is ${meta.get('og:url') ?? ''}, not ${canonical ?? ''}`]),
];

function pageFaults(site: BuiltSite, page: string, html: string, withPictures: boolean): string[] {
  const [own, canonical] = [addressOf(site, page), canonicalOf(html)];
  const meta = metaOf(html);
  const isTarget = canonical !== null && site.pages.has(`/${canonical.slice(site.root.length)}`);
  return [
    ...(canonical === own || isHidden(html) ? [] : [`the canonical address is ${canonical ?? 'missing'}, not ${own}`]),
    ...(canonical === null || (canonical.startsWith(site.root) && isTarget)
      ? []
      : [`${canonical} is no page of the site`]),
    ...(FRAMED.test(page) ? [] : sharedFaults(canonical, meta)),
    ...(FRAMED.test(page) || !withPictures ? [] : pictureFaults(site, meta)),
  ];
}

/**
 * Pages whose head does not give its one address, or what is shown where the page is shared; embedded ones are not shared. A site
 * without pictures names none on any page.
 */
export function headFaults(site: BuiltSite): string[] {
  const withPictures = hasPictures(site);
  return [...site.pages].flatMap(([page, html]) =>
    pageFaults(site, page, html, withPictures).map((fault) => `${page}: ${fault}`),
  );
}
