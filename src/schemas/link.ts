import { z } from 'zod';

export const linkRelation = z.enum(['same', 'revised', 'split', 'merged']);
/** From the surest to the least sure. */
export const linkConfidence = z.enum(['high', 'medium', 'low']);

/** A measure of an earlier edition that goes on in a later one: table `links`. */
export const linkSchema = z.strictObject({
  from_measure_id: z.string().min(1),
  to_measure_id: z.string().min(1),
  relation: linkRelation,
  confidence: linkConfidence,
  note: z.string().min(1),
});
export type Link = z.infer<typeof linkSchema>;

/** An entry of `content/curated/links.yaml`; its evidence quotes the own texts of both measures. */
export const curatedLinkSchema = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  relation: linkRelation,
  confidence: linkConfidence,
  note: z.string().min(1),
  evidence: z.strictObject({ from: z.string().min(1), to: z.string().min(1) }),
});
export type CuratedLink = z.infer<typeof curatedLinkSchema>;

/** An entry of `content/curated/unlinked.yaml`: a measure that no later edition goes on with, or none before it has. */
export const unlinkedSchema = z.strictObject({
  measure: z.string().min(1),
  became: z.enum(['dropped', 'added']),
  /** The edition in which it is no longer, or is for the first time. */
  edition: z.string().min(1),
  note: z.string().min(1),
});
export type Unlinked = z.infer<typeof unlinkedSchema>;
