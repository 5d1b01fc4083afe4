import { dirname } from 'node:path';

/** The folder whose pages are of one kind: `indicators` of `indicators/107-1-1-t1/index.html`. */
const kindOf = (page: string): string => dirname(dirname(page));

/** `always`, and of each kind of pages the first and every `every`-th after it. @throws RangeError where `every` is no whole number above 0 */
export function sampleOf(pages: readonly string[], every: number, always: ReadonlySet<string> = new Set()): string[] {
  if (!Number.isInteger(every) || every < 1) throw new RangeError(`--every: expected 1 or more, found ${every}`);
  return [...Map.groupBy(pages, kindOf).values()].flatMap((group) =>
    group.filter((page, index) => index % every === 0 || always.has(page)),
  );
}
