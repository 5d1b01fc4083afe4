import { z } from 'zod';
import { entryId } from './change.ts';
import { isoDate } from './dates.ts';
import { evidenceSchema } from './evidence.ts';

/** A record of a published table: the table's name, `/`, and its key; the parts of a key are joined by `/`. */
const recordRef = z.string().regex(/^[a-z_]+\/\S+$/u);

/** What a field of a table holds; a list as in CSV, joined by `|`. */
const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** An entry of `content/corrections/corrections.yaml`: something that the site had wrong. */
export const correctionSchema = z.strictObject({
  id: entryId,
  /** Day of the correction. */
  on: isoDate,
  /** What was wrong comes first, then what else it concerns. */
  records: z.array(recordRef).min(1),
  /** The field of the first record that was wrong; null where it is no field. */
  field: z.string().min(1).nullable().default(null),
  /** What stood there, verbatim, and since when; what stands there now. */
  was: fieldValue,
  since: isoDate,
  now: fieldValue,
  reason: z.string().min(1),
  /** Words of the documents that show it; none where the documents say nothing of it. */
  evidence: z.array(evidenceSchema).default([]),
  /** In what role somebody reported it: 讀者, 辦理機關, 本站. No name of a private person. */
  reported_by: z.string().min(1),
});
export type Correction = z.infer<typeof correctionSchema>;

/** An entry of `content/corrections/replies.yaml`: what a body says of a verdict on this site. */
export const replySchema = z.strictObject({
  id: entryId,
  agency_id: z.string().min(1),
  on: isoDate,
  /** The verdict that it answers. */
  record: recordRef.regex(/^(?:indicators|checks)\//u),
  /** Verbatim. */
  text: z.string().min(1),
  /** Where it is published: an address, or a document that is named. */
  url: z
    .url({ protocol: /^https$/u })
    .nullable()
    .default(null),
  document: z.string().min(1).nullable().default(null),
  retrieved_on: isoDate,
  /** Why the body replies, where it is not named for the measure. */
  standing: z.string().min(1).nullable().default(null),
});
export type Reply = z.infer<typeof replySchema>;
