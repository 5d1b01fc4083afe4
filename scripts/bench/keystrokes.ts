/** Queries are taken one in so many at each size: those that take long need not be asked as often. */
const ONE_IN: Readonly<Record<number, number>> = { 1: 2, 10: 12, 100: 40 };

/** Every beginning of queries, as they are typed; fewer queries the larger the corpus. */
export const beginnings = (queries: readonly string[], times: number): string[] =>
  queries
    .filter((_, at) => at % (ONE_IN[times] ?? 1) === 0)
    .flatMap((query) => Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)));

/** The value that a share of values does not exceed. */
export function atShare(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
