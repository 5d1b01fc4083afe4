import type { Link } from './link.ts';

/** What is said of something, and the same in English where that is another language. */
type Explained = { readonly words: string; readonly english: string | null };

/** A field of a published table as the data page explains it. */
export type FieldView = Explained & {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly isKey: boolean;
  readonly values: readonly (Explained & { readonly value: string })[];
  /** The section of the table whose records it names. */
  readonly refersTo: Link | null;
};

/** A published table as the data page explains it. */
export type TableView = {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  /** Title and remark in English, where those are in another language. */
  readonly english: string | null;
  readonly rows: number;
  readonly primaryKey: readonly string[];
  readonly files: readonly Link[];
  readonly fields: readonly FieldView[];
  readonly sample: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
};

/** A file to download, with what it is and how large. */
export type FileView = Link & { readonly note: string; readonly size: string };

/** Code to copy, and what it prints with this version of the data. */
export type CodeExample = { readonly language: string; readonly code: string; readonly output: string };
