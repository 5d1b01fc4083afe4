/** A page that is to be found, the day on which what it says last changed, and a hash of what it says. */
export type PageChange = {
  /** From the site's root, without its base: `/measures/107-9-7/`. */
  readonly address: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** 16 hexadecimal digits. */
  readonly hash: string;
};

/** The list of them: an address, a day and a hash on each line; a line that begins with # is a remark. */
export const LAST_CHANGES = 'content/lastmod.txt';

const LINE = /^(\/(?:[^\s/]+\/)*) (\d{4}-\d{2}-\d{2}) ([0-9a-f]{16})$/u;

/** @throws when a line is none of a list */
export const readLastChanges = (text: string): PageChange[] =>
  text.split('\n').flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const [, address, on, hash] = LINE.exec(line) ?? [];
    if (address !== undefined && on !== undefined && hash !== undefined) return [{ address, on, hash }];
    throw new Error(
      `${LAST_CHANGES}:${index + 1}: expected "/address/ YYYY-MM-DD hash", found "${line}"; restore the line, or run \`npm run lastmod\``,
    );
  });

/** A list as it is stored: the remarks at the head of the former one, then the pages by their addresses. */
export const writeLastChanges = (former: string, pages: readonly PageChange[]): string => {
  const remarks = former.split('\n').filter((line) => line.startsWith('#'));
  const lines = pages
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, on, hash }) => `${address} ${on} ${hash}`);
  return `${[...remarks, ...lines].join('\n')}\n`;
};
