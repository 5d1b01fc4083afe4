import { PROVISION_LETTERS } from '../../src/domain/provision-letters.ts';
import type { Complaint } from '../content-error.ts';
import { REIMPORT, tableOf, type Content, type Rule } from './context.ts';

type Named = { readonly id: string; readonly expected: string; readonly file: string };

/** Each id beside the one that its record's place in the printed numbering gives. */
function named(content: Content): Named[] {
  const years = new Map(content.curated.editions.map(({ id, roc_year }) => [id, roc_year]));
  const editionOf = new Map(tableOf(content, 'measures').map(({ record }) => [record.id, record.edition_id]));
  return [
    ...tableOf(content, 'strategies').map(({ record, file }) => ({
      id: record.id,
      expected: `${record.parent_id ?? record.edition_id}-${record.number}`,
      file,
    })),
    ...tableOf(content, 'measures').map(({ record, file }) => ({
      id: record.id,
      expected: `${record.strategy_id}-${record.number}`,
      file,
    })),
    ...tableOf(content, 'provisions').map(({ record, file }) => {
      const own = record.roc_year === null || record.roc_year === years.get(editionOf.get(record.measure_id) ?? '');
      return {
        id: record.id,
        expected: `${record.measure_id}-${PROVISION_LETTERS[record.kind]}${own ? '' : `${record.roc_year}-`}${record.place}`,
        file,
      };
    }),
  ];
}

/** Ids follow from the printed numbering and are never used twice. */
export const identifiers: Rule = (content) => {
  const all = named(content);
  const seen = new Set<string>();
  const complaints = all.flatMap(({ id, expected, file }): Complaint[] => {
    const twice = seen.has(id);
    seen.add(id);
    if (id === expected && !twice) return [];
    return [
      {
        file,
        record: id,
        problem: twice ? 'this id is used twice' : 'this id does not follow from the printed numbering',
        expected: twice ? 'an id of its own' : expected,
        found: id,
        edit: REIMPORT,
      },
    ];
  });
  return { complaints, summary: `${all.length} ids follow from the printed numbering` };
};
