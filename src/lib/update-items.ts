import type { Link } from './link.ts';

/** A correction as pages show it; days are in words. */
export type CorrectionItem = {
  readonly id: string;
  readonly href: string;
  readonly on: string;
  readonly title: string;
  readonly records: readonly Link[];
  /** What was wrong, since when, and what stands there now, in sentences. */
  readonly words: readonly string[];
  readonly reason: string;
  readonly evidence: readonly (Link & { readonly quote: string })[];
  readonly reportedBy: string;
};

/** A body's reply to a verdict as pages show it. */
export type ReplyItem = {
  readonly id: string;
  readonly href: string;
  readonly on: string;
  readonly agency: Link;
  readonly record: Link;
  readonly paragraphs: readonly string[];
  /** Where it is published: an address elsewhere, a document, or both. */
  readonly address: string | null;
  readonly document: string | null;
  readonly retrieved: string;
};

/** A change of the site as the page of changes shows it. */
export type ChangeItem = {
  readonly id: string;
  readonly href: string;
  readonly on: string;
  readonly version: string | null;
  readonly title: string;
  readonly text: readonly string[];
  readonly about: readonly Link[];
};
