import { z } from 'zod';
import { checkKind, checkVerdict } from './check.ts';
import { provisionQuote } from './curated-indicator.ts';

/** A figure and the words that hold it. `in` names a provision, a measure or a block of prose. */
const curatedInput = provisionQuote.extend({
  value: z.number(),
  unit: z.string().min(1).nullable().default(null),
});
export type CuratedInput = z.infer<typeof curatedInput>;

/** An entry of `content/curated/checks/<source>.yaml`, as people write it. */
export const curatedCheckSchema = z.strictObject({
  id: z.string().min(1),
  kind: checkKind,
  claim: provisionQuote,
  /** The figure that the claim states; left out where its formula compares. */
  stated: z.number().nullable().default(null),
  unit: z.string().min(1).nullable().default(null),
  formula: z.string().min(1),
  inputs: z.record(z.string().regex(/^[a-z][a-z0-9]*$/u), curatedInput),
  verdict: checkVerdict,
  note: z.string().min(1).nullable().default(null),
});
export type CuratedCheck = z.infer<typeof curatedCheckSchema>;
