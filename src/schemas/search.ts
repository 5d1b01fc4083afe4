import { z } from 'zod';
import { assignmentRole } from './assignment.ts';
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

/** A measure, or a KPI, as the search knows it. */
export const searchRecordSchema = z.strictObject({
  id: z.string().min(1),
  edition_id: z.string().min(1),
  strategy_ids: z.array(z.string()).meta({ description: 'its strategy, group and chapter' }),
  seq: z.number().int().nullable(),
  assignments: z.array(z.strictObject({ agency_id: z.string(), role: assignmentRole })),
  statuses: z.array(status).meta({ description: 'those that its indicators have, each once' }),
  texts: z.array(z.strictObject({ field: searchField, text: z.string() })),
});
export type SearchRecord = z.infer<typeof searchRecordSchema>;

/** A body under one of its names, with what a query for it also finds. */
export const searchAgencySchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()).meta({ description: 'everyday names, ways of writing, the name without its parent’s' }),
  lineage: z.array(z.string()).meta({ description: 'itself, its former and its later names' }),
  units: z.array(z.string()).meta({ description: 'units under any of these names, units of units among them' }),
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
  editions: z.array(z.strictObject({ id: z.string(), title: z.string(), roc_year: z.number().nullable() })),
  strategies: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  agencies: z.array(searchAgencySchema),
  records: z.array(searchRecordSchema),
  terms: z.array(z.strictObject({ words: z.array(z.string()), also: z.array(z.string()) })),
  words: z.array(z.string()).meta({ description: 'the words of the corpus, for what is typed wrong' }),
  tables: searchTablesSchema,
});
export type SearchIndex = z.infer<typeof searchIndexSchema>;
