import type { Complaint } from '../content-error.ts';
import type { Curated } from '../content/curated.ts';
import type { Stored } from '../content/stored.ts';
import type { Records } from '../sources/records.ts';

/** All content, as the rules see it. */
export type Content = {
  readonly stored: readonly Stored[];
  readonly curated: Curated;
  /** Records by edition id. */
  readonly editions: ReadonlyMap<string, Records>;
};

/** A rule that all content must keep: what breaks it, and a word on what was looked at. */
export type Rule = (content: Content) => { readonly complaints: readonly Complaint[]; readonly summary: string };

/** The records of one table, of all editions, with the file that holds them. */
export function tableOf<T extends keyof Records>(
  { editions }: Content,
  table: T,
): { record: Records[T][number]; file: string }[] {
  return [...editions].flatMap(([edition, records]) =>
    records[table].map((record) => ({ record, file: `content/imported/${edition}/${table}.json` })),
  );
}

/** Lines of a stored document, none when there is no such document. */
export const linesOf = ({ stored }: Content, sourceId: string): readonly string[] =>
  stored.find(({ entry }) => entry.id === sourceId)?.document.lines ?? [];

export const REIMPORT = 'run `npm run import`; imported files are never edited by hand';
