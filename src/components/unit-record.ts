import type { Link } from '../lib/link.ts';

/** What a unit of an agency was asked for, in counts: by edition and role. */
export type UnitRecord = {
  readonly link: Link;
  readonly editions: readonly {
    readonly head: string;
    readonly shares: readonly { readonly head: string; readonly counts: string }[];
  }[];
};
