import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unescapeHtml } from '../../src/lib/html.ts';
import { readFilesBelow } from '../content/imported-files.ts';

const HREF = /\s(?:href|src)="([^"]*)"/gu;
/** A link to a page elsewhere, or to a letter that has no receiver yet, said to be one: nothing is loaded from there. */
const OUTSIDE = /<a(?=[^>]*\srel="external")[^>]*\shref="(?:https:\/\/|mailto:\?)[^"]*"[^>]*>/gu;
const ID = /\sid="([^"]*)"/gu;
/** A picture that its address holds. */
const HELD = /^data:image\//u;
const EXTERNAL = /^[a-z][a-z+.-]*:|^\/\//iu;

const attributes = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => unescapeHtml(match[1] ?? ''));

/** File of the build that an address leads to; null when it lies outside the base. */
function fileOf(path: string, base: string): string | null {
  const root = base.endsWith('/') ? base : `${base}/`;
  if (!path.startsWith(root)) return null;
  const inside = decodeURIComponent(path.slice(root.length));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

/**
 * Follows every link of every page of a built site. A link outside the site that is not marked as such
 * (`rel="external"`, https), or outside its base, to a file that is not there, or to an anchor that its page does not
 * have, is broken; a picture in the address itself leads nowhere.
 * @param site where the site is published: whole addresses of it are followed like its others
 */
export function findBrokenLinks(
  dist: string,
  base: string,
  site: string,
): { pages: number; links: number; broken: string[] } {
  const pages = readFilesBelow(dist, '.html');
  const anchors = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, ID))]));
  const broken: string[] = [];
  const places = { dist, base, anchors };
  const { origin } = new URL(site);
  let links = 0;
  for (const [page, html] of pages) {
    for (const href of attributes(html.replaceAll(OUTSIDE, ''), HREF)) {
      links += 1;
      const fault = faultOf(href.startsWith(`${origin}/`) ? href.slice(origin.length) : href, page, places);
      if (fault !== null) broken.push(`${page}: ${href} ${fault}`);
    }
  }
  return { pages: pages.size, links, broken };
}

function faultOf(
  href: string,
  page: string,
  site: { dist: string; base: string; anchors: ReadonlyMap<string, ReadonlySet<string>> },
): string | null {
  if (HELD.test(href)) return null;
  if (EXTERNAL.test(href)) return 'leads out of the site';
  const [address = '', anchor] = href.split('#');
  const [path = ''] = address.split('?');
  const file = path === '' ? page : fileOf(path, site.base);
  if (file === null) return `does not begin with the base ${site.base}`;
  if (!existsSync(join(site.dist, file))) return 'leads to no file';
  if (anchor === undefined || anchor === '') return null;
  return site.anchors.get(file)?.has(decodeURIComponent(anchor)) === true ? null : 'leads to no such anchor';
}
