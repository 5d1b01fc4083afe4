import type { Link } from './link.ts';

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Something that linked data speaks of, JSON-LD. */
export type Node = { readonly '@type': string; readonly [key: string]: Json };

/** What the head of a page tells machines, besides its title and description. */
export type PageHead = {
  /** The page that this one is a form of, by its path; null where there is none, as of a page that is not there. */
  readonly canonical?: string | null;
  /** The picture that shows the page where it is shared, 1200×630, by its path; the site's unless it has its own. */
  readonly image?: { readonly href: string; readonly alt: string } | null;
  /** Atom feeds of the page's own. */
  readonly feeds?: readonly Link[];
  /** The official documents that the page stands on, as linked data. */
  readonly basedOn?: readonly Node[];
  /** What else the page gives as linked data. */
  readonly nodes?: readonly Node[];
};
