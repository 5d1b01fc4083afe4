import { foldForMatching } from '../../src/lib/text.ts';
import type { Complaint } from '../content-error.ts';
import type { Rule } from './context.ts';

type At = { readonly file: string; readonly line: number };
export type Keyed = { readonly at: At; readonly record: string; readonly key: string };

/** Entries whose key an earlier entry has already. */
export function repeated(entries: readonly Keyed[], what: string): Complaint[] {
  const first = new Map<string, Keyed>();
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.key);
    if (!earlier) first.set(entry.key, entry);
    if (!earlier) return [];
    return [
      {
        ...entry.at,
        record: entry.record,
        problem: `this ${what} is used twice`,
        expected: `another ${what}`,
        found: `「${entry.key}」, also ${earlier.record} on line ${earlier.at.line}`,
        edit: `correct one of the two entries of ${entry.at.file}`,
      },
    ];
  });
}

/** The curated lists name everything once, and every stored document has an entry. */
export const curated: Rule = ({ curated: { editions, sources, agencies }, stored }) => {
  const byId = (entries: readonly { id: string; at: At }[]): Keyed[] =>
    entries.map(({ id, at }) => ({ at, record: id, key: id }));
  const forms = agencies.flatMap(({ id, name, variants, at }) =>
    [name, ...variants.map(({ form }) => form)].map((form) => ({ at, record: id, key: foldForMatching(form) })),
  );
  const documents = stored.map(({ entry }) => entry.id);
  const file = 'content/curated/sources.yaml';
  const missing = documents
    .filter((id) => !sources.some((source) => source.id === id))
    .map((id): Complaint => ({
      file,
      record: id,
      problem: 'a stored document has no entry',
      expected: `an entry with id ${id}`,
      found: 'none',
      edit: `add it to ${file}`,
    }));
  const strange = sources
    .filter(({ id }) => !documents.includes(id))
    .map(({ id, at }): Complaint => ({
      ...at,
      record: id,
      problem: 'this entry is of no stored document',
      expected: 'an id of content/sources/manifest.json',
      found: id,
      edit: `correct the id, or add the document to content/sources/manifest.json`,
    }));
  return {
    complaints: [
      ...repeated(byId(editions), 'id'),
      ...repeated(byId(sources), 'id'),
      ...repeated(byId(agencies), 'id'),
      ...repeated(forms, 'way of writing a body'),
      ...missing,
      ...strange,
    ],
    summary: `${editions.length} editions, ${sources.length} sources and ${agencies.length} agencies are each entered once`,
  };
};
