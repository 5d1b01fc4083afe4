import type { ContentFiles } from '../content/replace-files.ts';
import type { Records } from '../sources/records.ts';

/** What a command adds: files to write, the records that are new in them, and what is still to be read by people. */
export type Addition = { readonly files: ContentFiles; readonly records: Records; readonly pending: readonly string[] };
