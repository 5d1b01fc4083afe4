import { STATUSES, type Indicator, type Status } from '../schemas/indicator.ts';

/** How many indicators have a status, and how many of these could be read otherwise. */
export type StatusCount = { readonly status: Status; readonly count: number; readonly arguable: number };

/** Counts by status, in the order of the statuses, those without any left out. */
export const statusCounts = (indicators: readonly Indicator[]): StatusCount[] =>
  STATUSES.map((status) => {
    const those = indicators.filter((indicator) => indicator.status === status);
    return { status, count: those.length, arguable: those.filter(({ arguable }) => arguable).length };
  }).filter(({ count }) => count > 0);
