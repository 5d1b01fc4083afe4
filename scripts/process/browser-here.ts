import { findBrowser, noBrowser, waysHere } from '../browser.ts';
import { ContentError } from '../content-error.ts';

/**
 * Path of a Chromium for a command.
 * @throws ContentError that says what to do when there is none
 */
export function browserHere(command: string): string {
  const ways = waysHere();
  const found = findBrowser(ways);
  if (found !== null) return found;
  throw new ContentError({ file: command, problem: 'there is no browser', edit: noBrowser(ways.fromEnvironment) });
}
