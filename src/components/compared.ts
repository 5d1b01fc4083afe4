import type { ComparedCell, ComparedMeasure } from '../domain/edition-comparison.ts';
import type { Link } from '../lib/link.ts';

/** A measure held against those of another edition, its cells under the heads of its document. */
export type ComparedMeasureItem = Omit<ComparedMeasure, 'cells'> & {
  readonly cells: readonly (ComparedCell & { readonly head: string })[];
};

/** What is said of a measure, or of a link between two. */
export type Note = { readonly label: string | null; readonly note: string };

/** How one measure goes on in another, and why. */
export type WayItem = {
  readonly from: Link;
  readonly to: Link;
  readonly words: string;
  readonly notes: readonly Note[];
};

/** A target that moved: its series, how, and why that is to be read with care. */
export type Moved = Link & { readonly words: string; readonly doubts: readonly string[] };

/** Measures of two editions that go on in each other, with what changed; or one that stands alone. */
export type CompareGroup = {
  /** Anchor of the group: its first measure. */
  readonly id: string;
  readonly head: string;
  readonly filters: readonly string[];
  readonly ways: readonly WayItem[];
  readonly changes: readonly string[];
  readonly movements: readonly Moved[];
  readonly fates: readonly Note[];
  readonly before: readonly ComparedMeasureItem[];
  readonly after: readonly ComparedMeasureItem[];
};

/** A measure's forms in another edition, with what changed; or what is said of there being none. */
export type EditionForms = {
  readonly head: string;
  /** That the changes are those of a group with further measures. */
  readonly scope: string | null;
  readonly forms: readonly { readonly way: WayItem; readonly href: string; readonly text: string }[];
  readonly changes: readonly string[];
  readonly movements: readonly Moved[];
  readonly compare: Link;
  readonly none: string | null;
  readonly fates: readonly Note[];
};

/** The short names of the two editions. */
export type SideLabels = { readonly before: string; readonly after: string };
