import { writingsOf } from '../../src/domain/glossary.ts';
import { foldForMatching } from '../../src/lib/text.ts';
import type { GlossaryEntry } from '../../src/schemas/glossary.ts';
import type { Complaint } from '../content-error.ts';
import type { Entry } from '../content/yaml.ts';
import { linesOf, type Content, type Rule } from './context.ts';
import { repeated } from './curated.ts';
import { complaintOf, repeatedIds, type Fault } from './entry-faults.ts';
import { misquoted } from './evidence.ts';

type Term = Entry<GlossaryEntry>;

/** An entry that nothing stands behind: no quotation at all, or none that has the term. */
function unfounded(entry: Term): Fault[] {
  const writings = writingsOf(entry).map(foldForMatching);
  const isQuoted = entry.evidence.some(({ quote }) => writings.some((each) => foldForMatching(quote).includes(each)));
  if (isQuoted || (entry.evidence.length > 0 && entry.laws.length > 0)) return [];
  return [
    {
      problem: 'no quotation has this term',
      expected: `a quotation with 「${entry.term}」`,
      found: entry.evidence.map(({ quote }) => quote).join(' … ') || 'no evidence',
    },
  ];
}

/** Writings that no document has, so that nobody would look them up; exceptions that hold no writing of the term. */
function unused(entry: Term, text: string): Fault[] {
  const strange = writingsOf(entry).filter((writing) => !text.includes(foldForMatching(writing)));
  const idle = entry.except.filter((word) => !writingsOf(entry).some((writing) => word.includes(writing)));
  return [
    ...strange.map((word) => ({
      problem: 'no document has this writing',
      expected: 'words of a document',
      found: word,
    })),
    ...idle.map((word) => ({
      problem: 'this exception holds no writing of the term',
      expected: `a longer word with 「${entry.term}」`,
      found: word,
    })),
  ];
}

/** The glossary: each term stands in the documents, is quoted from them, and is entered once. */
export const glossary =
  (entries: readonly Term[]): Rule =>
  (content: Content) => {
    const text = content.stored.map(({ entry }) => foldForMatching(linesOf(content, entry.id).join(''))).join('\n');
    const words = entries.flatMap((entry) => writingsOf(entry).map((key) => ({ at: entry.at, record: entry.id, key })));
    const complaints: Complaint[] = [
      ...repeatedIds(entries),
      ...repeated(words, 'writing of a term'),
      ...entries.flatMap((entry) => [
        ...entry.evidence.flatMap((quote) => misquoted(content, quote, entry.at, entry.id)),
        ...[...unfounded(entry), ...unused(entry, text)].map(complaintOf(entry)),
      ]),
    ];
    const quotes = entries.reduce((sum, { evidence }) => sum + evidence.length, 0);
    return {
      complaints,
      summary: `${entries.length} terms of the glossary are those of the documents; their ${quotes} quotations stand on their lines`,
    };
  };
