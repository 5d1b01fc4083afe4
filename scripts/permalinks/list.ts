import type { Complaint } from '../content-error.ts';
import { sha256 } from '../content/digest.ts';

/** The list of all page addresses that were ever published. */
export const FILE = 'content/permalinks.txt';

const ADDRESS = /^\/(?:[^\s/]+\/)*$/u;
const RESTORE = 'restore the lines above from the history of the file: nothing is ever removed or changed';

/** The line that seals all that stands above it. */
const sealOf = (above: string): string => `= ${sha256(above)}`;

type Fault = Omit<Complaint, 'file' | 'line'>;

function faultOf(line: string, above: string, isListed: boolean): Fault | null {
  if (line.startsWith('#')) return null;
  if (line.startsWith('=')) {
    const expected = sealOf(above);
    return line === expected
      ? null
      : { problem: 'what stands above this seal was changed', expected, found: line, edit: RESTORE };
  }
  if (!ADDRESS.test(line))
    return { problem: 'no address of a page', expected: 'it begins and ends with /', found: line, edit: RESTORE };
  return isListed
    ? { problem: 'this address is there twice', expected: 'once', found: line, edit: 'remove the later one' }
    : null;
}

/** The addresses of a list with the lines on which they stand, and what is wrong with the list. */
export function readList(text: string): { addresses: ReadonlyMap<string, number>; complaints: readonly Complaint[] } {
  const addresses = new Map<string, number>();
  const complaints: Complaint[] = [];
  const lines = text.split('\n').slice(0, -1);
  let above = '';
  lines.forEach((line, index) => {
    const fault = faultOf(line, above, addresses.has(line));
    if (fault) complaints.push({ file: FILE, line: index + 1, ...fault });
    else if (line.startsWith('/')) addresses.set(line, index + 1);
    above += `${line}\n`;
  });
  if (addresses.size > 0 && lines.at(-1)?.startsWith('=') !== true)
    complaints.push({
      file: FILE,
      line: lines.length,
      problem: 'the list does not end with a seal',
      expected: 'a line that begins with =',
      found: lines.at(-1) ?? '',
      edit: 'restore the end of the file; `npm run permalinks` adds addresses and seals them',
    });
  return { addresses, complaints };
}

/** A list with further addresses and a seal at its end; the same list where there are none. */
export function extended(text: string, addresses: readonly string[]): string {
  if (addresses.length === 0) return text;
  const above = `${text}${[...addresses].sort().join('\n')}\n`;
  return `${above}${sealOf(above)}\n`;
}

/**
 * Holds a list against the pages of a build.
 * @param dist the folder of the build, for messages
 */
export function heldAgainst(text: string, pages: readonly string[], dist: string) {
  const { addresses, complaints } = readList(text);
  const built = new Set(pages);
  const missing = [...addresses].filter(([address]) => !built.has(address));
  return {
    complaints: [
      ...complaints,
      ...missing.map(([address, line]): Complaint => ({
        file: FILE,
        line,
        problem: 'a published page is not in the build',
        expected: `${dist}${address}index.html`,
        found: 'no such file',
        edit: 'bring the page back, or put a redirect page in its place',
      })),
    ],
    unlisted: pages.filter((address) => !addresses.has(address)),
  };
}
