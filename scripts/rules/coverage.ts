import type { LayoutKind } from '../../src/schemas/layout.ts';
import type { Span } from '../../src/schemas/place.ts';
import type { SourceDocument } from '../sources/document.ts';
import type { Records } from '../sources/records.ts';
import type { Complaint } from '../content-error.ts';

/** Fields that several records may share: the head over some items, the label over some bodies, their common bracket. */
const SHARED = new Set(['heading', 'role', 'scope', 'as_written']);

export type Coverage = {
  /** Characters of each class: `text` for what records hold, `space`, and the classes of layout. */
  readonly counts: Readonly<Record<'text' | 'space' | LayoutKind, number>>;
  readonly complaints: readonly Complaint[];
};

type Owner = { readonly name: string; readonly kind: 'text' | LayoutKind; readonly spans: readonly Span[] };

function ownersOf(records: Records, sourceId: string): Owner[] {
  const shared = new Set<string>();
  const owners: Owner[] = [];
  const named = [
    ...records.strategies.map((record) => ({ name: `strategy ${record.id}`, record })),
    ...records.measures.map((record) => ({ name: `measure ${record.id}`, record })),
    ...records.provisions.map((record) => ({ name: `provision ${record.id}`, record })),
    ...records.assignments.map((record) => ({ name: `assignment ${record.measure_id} ${record.agency_id}`, record })),
    ...records.prose.map((record) => ({ name: `prose ${record.edition_id} ${record.place}`, record })),
  ];
  for (const { name, record } of named) {
    if (record.source_id !== sourceId) continue;
    for (const [field, spans] of Object.entries(record.places)) {
      const key = `${field} ${spans.join(';')}`;
      if (SHARED.has(field) && shared.has(key)) continue;
      shared.add(key);
      owners.push({ name: `${name} (${field})`, kind: 'text', spans });
    }
  }
  const layout = records.layout.filter(({ source_id }) => source_id === sourceId);
  return [...owners, ...layout.map(({ kind, spans }) => ({ name: `layout ${kind}`, kind, spans }))];
}

/**
 * Accounts for every character of a document: it stands in exactly one record or piece of layout, or it is
 * blank space. What is left over, and what is claimed twice, is a complaint.
 */
export function coverage(document: SourceDocument, records: Records): Coverage {
  const owner = document.lines.map((line) => new Array<Owner | undefined>(line.length + 1).fill(undefined));
  const complaints: Complaint[] = [];
  for (const claim of ownersOf(records, document.id)) {
    for (const [line, from, to] of claim.spans) {
      for (let column = from; column < to; column += 1) {
        const earlier = owner[line - 1]?.[column];
        // A line break that reads as a space may do so in each cell of its row.
        const isBreak = column === document.lines[line - 1]?.length;
        if (earlier && !isBreak) complaints.push(twice(document, line, column, earlier, claim));
        const row = owner[line - 1];
        if (row) row[column] = claim;
      }
    }
  }
  const counts: Record<string, number> = { text: 0, space: 0 };
  document.lines.forEach((text, index) => {
    let left = '';
    for (let column = 0; column < text.length; column += 1) {
      const kind = owner[index]?.[column]?.kind ?? (text.charAt(column).trim() === '' ? 'space' : null);
      if (kind === null) left += text.charAt(column);
      else counts[kind] = (counts[kind] ?? 0) + 1;
    }
    if (left !== '') complaints.push(leftOver(document, index + 1, left));
  });
  return { counts: counts as Coverage['counts'], complaints: complaints.slice(0, 20) };
}

const leftOver = (document: SourceDocument, line: number, left: string): Complaint => ({
  file: document.file,
  line,
  problem: 'text of this line is in no record and in no class of layout',
  expected: 'every character accounted for',
  found: `「${left.slice(0, 60)}」`,
  edit: 'make the parser of this document read it; nothing may be lost',
});

const twice = (document: SourceDocument, line: number, column: number, earlier: Owner, later: Owner): Complaint => ({
  file: document.file,
  line,
  problem: `column ${column} is claimed twice`,
  expected: 'one record for each character',
  found: `${earlier.name} and ${later.name}`,
  edit: 'make the parser of this document give it to one record',
});
