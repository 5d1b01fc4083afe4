import { z } from 'zod';
import { isoDate, rocYear } from './dates.ts';
import { editionKind } from './edition.ts';
import { evidenceSchema } from './evidence.ts';

const count = z.int().nonnegative();

/**
 * What people have still to do: read `indicators` out of the edition’s targets, answer them from the `results` of a later
 * report, find its `links` with the editions before and after, tell readers the `news` of its documents with a release.
 */
export const pendingWork = z.enum(['indicators', 'results', 'links', 'news']);
export type PendingWork = z.infer<typeof pendingWork>;

/** Fields whose values an editor gives, and the document does not print. */
const entered = <const Field extends string>(fields: readonly Field[]) => z.array(z.enum(fields)).default([]);

/** An entry of `content/curated/editions.yaml`: what an edition is, how much its documents hold, what is still to be read. */
export const curatedEditionSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  kind: editionKind,
  roc_year: rocYear.nullable(),
  approved_by: z.string().nullable(),
  approved_on: isoDate.nullable(),
  document_no: z.string().nullable(),
  source_ids: z.array(z.string().min(1)).min(1),
  entered: entered(['roc_year', 'approved_by', 'approved_on', 'document_no']),
  pending: z.array(pendingWork).default([]),
  evidence: z.array(evidenceSchema),
  expected: z.strictObject({
    chapters: count,
    groups: count,
    strategies: count,
    measures: count,
    provisions: count,
    prose: count,
  }),
});
export type CuratedEdition = z.infer<typeof curatedEditionSchema>;

/** An entry of `content/curated/sources.yaml`: what is known of a document besides its bytes. */
export const curatedSourceSchema = z.strictObject({
  id: z.string().min(1),
  publisher: z.string().nullable(),
  issued: isoDate.nullable(),
  document_no: z.string().nullable(),
  original_url: z.url().nullable(),
  retrieved_on: isoDate.nullable(),
  transcription: z.string().nullable(),
  entered: entered(['publisher', 'issued', 'document_no']),
  evidence: z.array(evidenceSchema),
});
export type CuratedSource = z.infer<typeof curatedSourceSchema>;

/** A field of an edition or a source that an editor may vouch for. */
export type EnteredField = (CuratedEdition | CuratedSource)['entered'][number];
