import type { Complaint } from '../content-error.ts';
import { REIMPORT, tableOf, type Content, type Rule } from './context.ts';

type Reference = {
  readonly from: string;
  readonly field: string;
  readonly to: string | null;
  readonly known: ReadonlySet<string>;
  readonly file: string;
};

function referencesOf(content: Content): Reference[] {
  const ids = <T extends { id: string }>(records: readonly T[]): Set<string> => new Set(records.map(({ id }) => id));
  const editions = ids(content.curated.editions);
  const sources = new Set(content.stored.map(({ entry }) => entry.id));
  const agencies = ids(content.curated.agencies);
  const strategies = ids(tableOf(content, 'strategies').map(({ record }) => record));
  const measures = ids(tableOf(content, 'measures').map(({ record }) => record));
  return [
    ...tableOf(content, 'strategies').flatMap(({ record, file }) => [
      { from: record.id, field: 'edition_id', to: record.edition_id, known: editions, file },
      { from: record.id, field: 'parent_id', to: record.parent_id, known: strategies, file },
      { from: record.id, field: 'source_id', to: record.source_id, known: sources, file },
    ]),
    ...tableOf(content, 'measures').flatMap(({ record, file }) => [
      { from: record.id, field: 'edition_id', to: record.edition_id, known: editions, file },
      { from: record.id, field: 'strategy_id', to: record.strategy_id, known: strategies, file },
      { from: record.id, field: 'source_id', to: record.source_id, known: sources, file },
    ]),
    ...tableOf(content, 'provisions').flatMap(({ record, file }) => [
      { from: record.id, field: 'measure_id', to: record.measure_id, known: measures, file },
      { from: record.id, field: 'source_id', to: record.source_id, known: sources, file },
    ]),
    ...tableOf(content, 'assignments').flatMap(({ record, file }) => [
      { from: record.measure_id, field: 'measure_id', to: record.measure_id, known: measures, file },
      { from: record.measure_id, field: 'agency_id', to: record.agency_id, known: agencies, file },
      { from: record.measure_id, field: 'source_id', to: record.source_id, known: sources, file },
    ]),
    ...tableOf(content, 'prose').flatMap(({ record, file }) => [
      { from: `prose ${record.place}`, field: 'edition_id', to: record.edition_id, known: editions, file },
      { from: `prose ${record.place}`, field: 'strategy_id', to: record.strategy_id, known: strategies, file },
    ]),
  ];
}

/** Every id that a record names exists. */
export const references: Rule = (content) => {
  const all = referencesOf(content);
  const complaints = all.flatMap(({ from, field, to, known, file }): Complaint[] =>
    to === null || known.has(to)
      ? []
      : [
          {
            file,
            record: from,
            problem: `${field} names a record that does not exist`,
            expected: 'the id of an existing record',
            found: to,
            edit: REIMPORT,
          },
        ],
  );
  return { complaints, summary: `${all.length} references lead to a record` };
};
