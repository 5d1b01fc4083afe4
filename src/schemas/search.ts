import { z } from 'zod';
import { assignmentRole } from './assignment.ts';
import { editionKind } from './edition.ts';
import { status } from './indicator.ts';

/** What of a measure is searched, in the order in which a find counts. */
export const searchField = z.enum([
  'measure',
  'agency',
  'goal',
  'metric',
  'target',
  'result',
  'kpi',
  'label',
  'strategy',
  'edition',
]);
export type SearchField = z.infer<typeof searchField>;

/** What English pages call a record; among measures that were found it finds indicators. */
const englishName = z.string().min(1).nullable();

/** A measure, or a KPI, as the search knows it. */
export const searchRecordSchema = z.strictObject({
  id: z.string().min(1),
  edition_id: z.string().min(1),
  strategy_ids: z.array(z.string()).meta({ description: 'its strategy, group and chapter' }),
  seq: z.number().int().nullable(),
  assignments: z.array(z.strictObject({ agency_id: z.string(), role: assignmentRole })),
  statuses: z.array(status).meta({ description: 'those that its indicators have, each once' }),
  texts: z.array(
    z.strictObject({
      field: searchField,
      of: z
        .string()
        .meta({ description: 'id of the record that the text is of: measure, agency, provision, indicator' }),
      head: z.string().meta({ description: 'what the document calls the cell of a provision; empty of others' }),
      text: z.string(),
    }),
  ),
  indicators: z.array(z.strictObject({ id: z.string(), name_en: englishName, status, arguable: z.boolean() })),
});
export type SearchRecord = z.infer<typeof searchRecordSchema>;

/** How a body answers for indicators: alone, with others, 協辦, or as one of all bodies. */
export const share = z.enum(['alone', 'shared', 'support', 'all']);

/** What a body under all its names answers for in an edition: its measures, and its indicators by share and status. */
export const agencyRecordSchema = z.strictObject({
  edition_id: z.string(),
  measures: z.number().int(),
  shares: z.array(
    z.strictObject({
      share,
      counts: z.array(z.strictObject({ status, count: z.number().int(), arguable: z.number().int() })),
    }),
  ),
});
export type SearchAgencyRecord = z.infer<typeof agencyRecordSchema>;

/** A text of an edition beside its measures: the title of a strategy, or a block of prose on its line. */
export const searchPassageSchema = z.strictObject({
  edition_id: z.string(),
  strategy_id: z.string().nullable().meta({ description: 'the strategy whose title it is; null of prose' }),
  source_id: z.string(),
  line: z.number().int(),
  text: z.string(),
});
export type SearchPassage = z.infer<typeof searchPassageSchema>;

/** A body under one of its names, with what a query for it also finds. */
export const searchAgencySchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  name_en: z.string().min(1),
  aliases: z.array(z.string()).meta({ description: 'everyday names, ways of writing, the name without its parent’s' }),
  lineage: z.array(z.string()).meta({ description: 'itself, its former and its later names' }),
  units: z.array(z.string()).meta({ description: 'units under any of these names, units of units among them' }),
  head: z.string().meta({ description: 'the name in force now, itself where it has no single successor' }),
  record: z.array(agencyRecordSchema).meta({ description: 'of the name in force now; empty for others' }),
});
export type SearchAgency = z.infer<typeof searchAgencySchema>;

/** An entry of `content/curated/terms.yaml`: words that find each other, and what they find besides. */
export const curatedTermSchema = z.strictObject({
  words: z.array(z.string().min(1)).min(1),
  /** Found by `words`, but not the other way round. */
  also: z.array(z.string().min(1)).default([]),
  reason: z.string().min(1),
});
export type CuratedTerm = z.infer<typeof curatedTermSchema>;

/** Character tables, cut to what the corpus needs. */
export const searchTablesSchema = z.strictObject({
  variants: z.string().meta({ description: 'pairs of characters: a writing, and the one that stands for it' }),
  sounds: z.array(z.string()).meta({ description: 'characters, in their folded form, that sound alike' }),
});
export type SearchTables = z.infer<typeof searchTablesSchema>;

/** All that the engine needs, as the site publishes it. */
export const searchIndexSchema = z.strictObject({
  editions: z.array(
    z.strictObject({ id: z.string(), title: z.string(), kind: editionKind, roc_year: z.number().nullable() }),
  ),
  strategies: z.array(z.strictObject({ id: z.string(), title: z.string(), name_en: englishName })),
  agencies: z.array(searchAgencySchema),
  records: z.array(searchRecordSchema),
  passages: z.array(searchPassageSchema),
  terms: z.array(z.strictObject({ words: z.array(z.string()), also: z.array(z.string()) })),
  statusWords: z.record(z.string(), z.array(status)).meta({ description: 'words that ask for a status' }),
  roleWords: z.record(z.string(), assignmentRole).meta({ description: 'words that ask for a role' }),
  fillers: z.array(z.string()).meta({ description: 'words of questions that say nothing of what is looked for' }),
  words: z.array(z.string()).meta({ description: 'the words of the corpus, for what is typed wrong' }),
  tables: searchTablesSchema,
});
export type SearchIndex = z.infer<typeof searchIndexSchema>;
