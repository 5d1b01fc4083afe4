import { coverage } from './coverage.ts';
import type { Rule } from './context.ts';

/** Nothing gets lost: every character of every document is in one record, or in one class of layout. */
export const accounted: Rule = ({ stored, editions, curated }) => {
  const results = stored.map(({ entry, document }) => {
    const edition = curated.editions.find(({ source_ids }) => source_ids.includes(entry.id));
    const records = editions.get(edition?.id ?? '');
    return records ? coverage(document, records) : { counts: { text: 0 }, complaints: [unused(document.file)] };
  });
  const total = (pick: (kind: string) => boolean): number =>
    results.reduce(
      (sum, { counts }) =>
        sum + Object.entries(counts).reduce((inner, [kind, count]) => inner + (pick(kind) ? count : 0), 0),
      0,
    );
  return {
    complaints: results.flatMap(({ complaints }) => complaints),
    summary: `${total(() => true)} characters: ${total((kind) => kind === 'text')} text, ${total((kind) => kind === 'space')} blank, ${total((kind) => kind !== 'text' && kind !== 'space')} layout, 0 left over`,
  };
};

const unused = (file: string) => ({
  file,
  problem: 'no edition uses this document',
  expected: 'an edition with this source in source_ids',
  found: 'none',
  edit: 'enter it in content/curated/editions.yaml',
});
