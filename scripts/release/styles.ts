import { remembered } from '../../src/lib/remembered.ts';
import { isSentAsMoreThan } from '../process/sent-size.ts';
import { namesOfScripts, neededRules } from './needed-rules.ts';

/** What a server sends before it waits for an answer: ten segments of 1,460 bytes (RFC 6928), less the head of the answer. */
const FIRST_FLIGHT = 14_000;

/** More than a build has. */
const SHEETS = 100;
const SHEET = /<link rel="stylesheet" href="([^"]+)">/gu;

/** Whether a page takes more than one flight: its styles then come along with it sooner than by an address of their own. */
export const isLong = (html: string): boolean => isSentAsMoreThan(html, FIRST_FLIGHT);

const SCRIPT_NAME = /[\w.-]+\.js\b/gu;
/** More than there are kinds of pages. */
const SETS = 100;

/** The names of the scripts that a page names, and of those that these name in turn: all that may ever run in it. */
function scriptsOf(html: string, scripts: ReadonlyMap<string, string>): readonly string[] {
  const found = new Set<string>();
  const follow = (text: string): void => {
    for (const [name] of text.matchAll(SCRIPT_NAME)) {
      const script = scripts.get(name);
      if (script === undefined || found.has(name)) continue;
      found.add(name);
      follow(script);
    }
  };
  follow(html);
  return [...found].sort();
}

/**
 * Makes a function that gives a page with its styles in it if it is long: what it shows first then waits for one answer, not two.
 * Only rules for what is in the page, or may be added by a script of it, go along. Short pages keep the link, since a browser keeps
 * the sheet. Done again, it changes nothing.
 * @param read the sheet at an address
 * @param scripts name of a file → text, of all that the site has
 */
export function styler(
  read: (address: string) => string,
  scripts: ReadonlyMap<string, string>,
): (html: string) => string {
  const namesOf = remembered(SETS, (names) => namesOfScripts(names.split(' ').map((name) => scripts.get(name) ?? '')));
  const sheetAt = remembered(SHEETS, (address) => read(address).trim());
  const styles = (html: string, address: string): string =>
    neededRules(html, sheetAt(address), namesOf(scriptsOf(html, scripts).join(' ')));
  return (html) =>
    isLong(html) ? html.replaceAll(SHEET, (_, address: string) => `<style>${styles(html, address)}</style>`) : html;
}
