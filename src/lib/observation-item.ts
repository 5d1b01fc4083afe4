import type { Link } from './link.ts';

/** An observation as a page lists it: its figure, where it comes from, and the words that print it. */
export type ObservationItem = {
  readonly id: string;
  readonly head: string;
  readonly figure: string | null;
  /** The figure in a form that one takes in at a glance, where it is large. */
  readonly rough: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly agency: Link | null;
  readonly when: string | null;
  readonly derivation: string | null;
  readonly note: string | null;
  readonly arguable: boolean;
  readonly quotes: readonly (Link & { readonly quote: string })[];
};
