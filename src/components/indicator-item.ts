import type { Status } from '../schemas/indicator.ts';

/**
 * An indicator as lists show it: with its small chart where a target meets a result, with its one figure in words, else
 * with the words that ask for it.
 */
export type IndicatorItem = {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly status: Status;
  readonly arguable: boolean;
  readonly svg: string | null;
  readonly figure: string | null;
  readonly words: string | null;
  /** A remark of the list that shows it: with whom a body shares it. */
  readonly note: string | null;
};

/** The anchors of the filters that an indicator passes. */
export const filtersPassed = ({
  status,
  arguable,
}: {
  readonly status: Status;
  readonly arguable: boolean;
}): string[] => [status, ...(arguable ? ['arguable'] : [])];
