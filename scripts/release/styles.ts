import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a server sends before it waits for an answer: ten segments of 1,460 bytes (RFC 6928), less the head of the answer. */
const FIRST_FLIGHT = 14_000;
/** No page is pressed so hard that a shorter one than this fills the first flight. */
const SHORT = 2 * FIRST_FLIGHT;

const SHEET = /<link rel="stylesheet" href="([^"]*\/_astro\/[^"]+)">/gu;

/** As servers press while they send. */
const sent = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;

/** Whether a page takes more than one flight: its styles then come along with it sooner than by an address of their own. */
export const isLong = (html: string): boolean => html.length > SHORT && sent(html) > FIRST_FLIGHT;

/** A page with its style sheets in place of the links to them. @param read the sheet at an address */
export const withStyles = (html: string, read: (address: string) => string): string =>
  html.replaceAll(SHEET, (_, address: string) => `<style>${read(address).trim()}</style>`);

/**
 * Puts the styles into every long page of a built site: what it shows first then waits for one answer, not two. Short
 * pages keep the link, since a browser keeps the sheet. Done again, it changes nothing.
 * @param root the base that the site stands under, with its last `/`
 * @returns how many pages have their styles in them now that had not
 */
export function addStyles(dist: string, root: string): number {
  const sheets = new Map<string, string>();
  const read = (address: string): string => {
    const sheet = sheets.get(address) ?? readFileSync(join(dist, address.slice(root.length)), 'utf8');
    sheets.set(address, sheet);
    return sheet;
  };
  let changed = 0;
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(join(dist, path), 'utf8');
    const styled = isLong(html) ? withStyles(html, read) : html;
    if (styled === html) continue;
    writeFileSync(join(dist, path), styled);
    changed += 1;
  }
  return changed;
}
