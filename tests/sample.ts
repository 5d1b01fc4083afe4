/** Whether the whole of each long check is wanted: `npm run test:long`. */
export const LONG = process.env['TEST_LONG'] === '1';

/** Cases that each run a command: one in three of them, all in a long run. */
export const sampled = <T>(cases: readonly T[]): readonly T[] =>
  LONG ? cases : cases.filter((_, index) => index % 3 === 0);

/** Of the ways to look at a case all in a long run, else one, which the next case is not looked at in. */
export const inTurn = <T>(ways: readonly T[], index: number): readonly T[] =>
  LONG ? ways : ways.filter((_, at) => at === index % ways.length);
