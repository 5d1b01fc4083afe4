import { auditPage, type Audited, type Throttling } from './lighthouse.ts';

/** All runs of the empty page, and those of each page. */
export type Rounds = { readonly empty: readonly Audited[]; readonly runs: ReadonlyMap<string, readonly Audited[]> };

/** Where to look: addresses of the site and of the empty page, port of the browser's debugger. */
export type Places = { readonly site: string; readonly empty: string; readonly debuggerPort: number };

const line = ({ performance, lcp, cls }: Audited): string =>
  `performance ${performance}, largest paint ${lcp.toFixed(0)} ms, shift ${cls.toFixed(3)}`;

/**
 * Looks at every page in each round, one at a time, and at the empty page before each: what else the machine does meets
 * both. The first round of simulated throttling looks at all categories.
 * @param say is told of every run
 */
export async function runRounds(
  pages: readonly string[],
  rounds: number,
  { site, empty, debuggerPort }: Places,
  say: (text: string) => void,
  throttling: Throttling = 'simulate',
): Promise<Rounds> {
  const isWhole = (round: number): boolean => throttling === 'simulate' && round === 0;
  const ofEmpty: Audited[] = [];
  const runs = new Map(pages.map((page) => [page, [] as Audited[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const [at, page] of pages.entries()) {
      const base = await auditPage(empty, debuggerPort, false, throttling);
      const audited = await auditPage(`${site}${page}`, debuggerPort, isWhole(round), throttling);
      ofEmpty.push(base);
      runs.get(page)?.push(audited);
      say(`  ${round * pages.length + at + 1}/${rounds * pages.length} ${page} ${line(audited)}; empty: ${line(base)}`);
    }
  return { empty: ofEmpty, runs };
}
