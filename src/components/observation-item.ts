import type { Link } from '../lib/link.ts';

/** A row of figures, or words, of the sources as components show it. */
export type ObservationItem = {
  readonly id: string;
  readonly head: string;
  readonly figure: string | null;
  readonly agency: Link | null;
  readonly when: string | null;
  readonly derivation: string | null;
  readonly note: string | null;
  readonly arguable: boolean;
  readonly quotes: readonly (Link & { readonly quote: string })[];
};
