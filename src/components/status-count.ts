import type { Status } from '../schemas/indicator.ts';

/** How many indicators have a status: its name, a remark on some of them, and where they are listed. */
export type StatusCount = {
  readonly status: Status;
  readonly count: number;
  readonly label: string;
  readonly note: string | null;
  readonly href: string;
};
