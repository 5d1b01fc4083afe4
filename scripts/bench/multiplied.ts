import type { SearchIndex } from '../../src/schemas/search.ts';

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A share of the words, each exchanged for another one as long. */
function exchanges(words: readonly string[], share: number, random: () => number): ReadonlyMap<string, string> {
  const byLength = Map.groupBy(words, ({ length }) => length);
  return new Map(
    words
      .filter(() => random() < share)
      .map((word) => {
        const others = byLength.get(word.length) ?? [word];
        return [word, others[Math.floor(random() * others.length)] ?? word];
      }),
  );
}

/**
 * An index of many times the records: each further copy has its own ids, a seeded fifth of its words exchanged for
 * others, and the names of its bodies with them.
 */
export function multiplied(index: SearchIndex, times: number): SearchIndex {
  const random = seeded(107);
  const copies = Array.from({ length: times - 1 }, (_, at) => {
    const swap = exchanges(index.words, 0.2, random);
    const pattern = new RegExp([...swap.keys()].sort((a, b) => b.length - a.length).join('|') || '(?!)', 'gu');
    const reword = (text: string): string => text.replaceAll(pattern, (word) => swap.get(word) ?? word);
    const own = (id: string): string => `${id}~${at + 1}`;
    return {
      agencies: index.agencies.map(({ id, name, name_en, aliases, lineage, units, head, record }) => ({
        id: own(id),
        name: reword(name),
        name_en: reword(name_en),
        aliases: aliases.map(reword),
        lineage: lineage.map(own),
        units: units.map(own),
        head: own(head),
        record,
      })),
      records: index.records.map((record) => ({
        ...record,
        id: own(record.id),
        assignments: record.assignments.map(({ agency_id, role }) => ({ agency_id: own(agency_id), role })),
        texts: record.texts.map(({ of, text, ...rest }) => ({ ...rest, of: own(of), text: reword(text) })),
        indicators: record.indicators.map(({ id, ...rest }) => ({ id: own(id), ...rest })),
      })),
      passages: index.passages.map(({ text, ...place }) => ({ ...place, text: reword(text) })),
    };
  });
  return {
    ...index,
    agencies: [...index.agencies, ...copies.flatMap(({ agencies }) => agencies)],
    records: [...index.records, ...copies.flatMap(({ records }) => records)],
    passages: [...index.passages, ...copies.flatMap(({ passages }) => passages)],
  };
}
