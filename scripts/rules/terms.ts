import type { CuratedAgency } from '../../src/schemas/agency.ts';
import type { CuratedTerm } from '../../src/schemas/search.ts';
import { ContentError, type Complaint } from '../content-error.ts';
import type { Entry } from '../content/yaml.ts';

/**
 * Each word stands in one group of `terms.yaml`, and none is a body's name. Returns a line on them.
 * @throws ContentError with the entries that say otherwise
 */
export function assertTerms(terms: readonly Entry<CuratedTerm>[], agencies: readonly CuratedAgency[]): string {
  const names = new Set(agencies.flatMap(({ name, abbreviations }) => [name, ...abbreviations]));
  const first = new Map<string, Entry<CuratedTerm>>();
  const complaints = terms.flatMap((entry) =>
    entry.words.flatMap((word): Complaint[] => {
      const earlier = first.get(word);
      first.set(word, earlier ?? entry);
      const complaint = { ...entry.at, record: entry.words[0] ?? '', edit: `correct this entry of ${entry.at.file}` };
      return [
        ...(earlier === undefined
          ? []
          : [
              {
                ...complaint,
                problem: 'a word stands twice',
                expected: 'each word in one group, once',
                found: `${word}, also on line ${earlier.at.line}`,
              },
            ]),
        ...(names.has(word)
          ? [{ ...complaint, problem: 'a word is a body’s name', expected: 'names in agencies.yaml', found: word }]
          : []),
      ];
    }),
  );
  if (complaints.length > 0) throw new ContentError(...complaints.slice(0, 5));
  return `${terms.length} groups of terms hold ${first.size} words, each once`;
}
