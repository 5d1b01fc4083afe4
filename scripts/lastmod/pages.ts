import type { PageChange } from '../../src/domain/last-changes.ts';
import { LAST_CHANGES } from '../../src/domain/last-changes.ts';
import type { Complaint } from '../content-error.ts';
import { sha256 } from '../content/digest.ts';
import { isIndexed } from '../machines/page-head.ts';
import { mainText } from './main-text.ts';

const DIGITS = 16;

/** A page of a build that is to be found, and the hash of what it says. */
export type HashedPage = Omit<PageChange, 'on'>;

/**
 * The pages of a build that are to be found, each with the hash of what it says.
 * @param pages HTML by address, without the base
 * @param root the whole address of the home page
 */
export const hashedPages = (pages: ReadonlyMap<string, string>, root: string): HashedPage[] =>
  [...pages]
    .filter(([address, html]) => isIndexed(html, `${root}${address.slice(1)}`))
    .map(([address, html]) => ({
      address,
      hash: sha256(mainText(html, root)).slice(0, DIGITS),
    }));

/** The list with the pages as they are now: one that says what it said keeps its day, every other has the given one. */
export const broughtUpToDate = (
  former: readonly PageChange[],
  pages: readonly HashedPage[],
  on: string,
): PageChange[] => {
  const known = new Map(former.map((each) => [each.address, each]));
  return pages.map((page) => {
    const before = known.get(page.address);
    return before?.hash === page.hash ? before : { ...page, on };
  });
};

const WRITE = 'run `npm run build` and `npm run lastmod`, commit the list, and build again for the sitemap';

/** What a list says of the pages that is no longer so. */
export function stalePages(former: readonly PageChange[], pages: readonly HashedPage[]): Complaint[] {
  const [known, built] = [former, pages].map((list) => new Map(list.map(({ address, hash }) => [address, hash])));
  const about = (address: string, problem: string): Complaint => ({
    file: LAST_CHANGES,
    record: address,
    problem,
    expected: built?.get(address) ?? 'no such page',
    found: known?.get(address) ?? 'no such line',
    edit: WRITE,
  });
  return [
    ...former.filter(({ address }) => built?.has(address) !== true).map((each) => about(each.address, 'the build has no such page to be found')),
    ...pages.filter(({ address }) => known?.has(address) !== true).map((each) => about(each.address, 'this page is not in the list')),
    ...pages.filter(({ address, hash }) => known?.has(address) === true && known.get(address) !== hash).map((each) => about(each.address, 'what this page says has changed')),
  ];
} // prettier-ignore

/** Pages that changed, and whose day would become an earlier one. */
export const backwards = (former: readonly PageChange[], next: readonly PageChange[]): Complaint[] =>
  next.flatMap(({ address, on }) => {
    const before = former.find((each) => each.address === address);
    if (before === undefined || before.on <= on) return [];
    return [
      {
        file: LAST_CHANGES,
        record: address,
        problem: 'this page would have changed before it last did',
        expected: `${before.on} or a later day`,
        found: on,
        edit: 'give the day with --on, or head the new release in CHANGELOG.md',
      },
    ];
  });
