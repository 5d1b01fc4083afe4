/** Whether the whole of each long check is wanted: `npm run test:long`. */
export const LONG = process.env['TEST_LONG'] === '1';

/** Cases that each run a command: one in three of them, all in a long run. */
export const sampled = <T>(cases: readonly T[]): readonly T[] =>
  LONG ? cases : cases.filter((_, index) => index % 3 === 0);
