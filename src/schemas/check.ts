import { z } from 'zod';
import { lineRange } from './place.ts';

export const checkKind = z.enum(['sum', 'rate', 'count', 'consistency']);

export const checkVerdict = z.enum(['holds', 'fails', 'arguable']);
export type CheckVerdict = z.infer<typeof checkVerdict>;

/** How a printed figure follows from what is computed: as it is, rounded to its last digit, or cut off there. */
export type Fit = 'exact' | 'rounded' | 'cut';

/** A statement of a source that can be recomputed from the source's own figures: table `checks`. */
export const checkSchema = z.strictObject({
  id: z.string().min(1),
  source_id: lineRange.source_id,
  measure_id: z.string().min(1).nullable(),
  line_start: lineRange.line_start,
  line_end: lineRange.line_end,
  claim: z.string().min(1),
  kind: checkKind,
  formula: z.string().min(1),
  stated: z.number().nullable(),
  computed: z.number().nullable(),
  verdict: checkVerdict,
  note: z.string().min(1).nullable(),
});
export type Check = z.infer<typeof checkSchema>;

/** A figure that a check is recomputed from, and the words that it stands in: table `check_inputs`. */
export const checkInputSchema = z.strictObject({
  check_id: z.string().min(1),
  place: z.int().min(1),
  name: z.string().regex(/^[a-z][a-z0-9]*$/u),
  value: z.number(),
  unit: z.string().min(1).nullable(),
  quote: z.string().min(1),
  ...lineRange,
});
export type CheckInput = z.infer<typeof checkInputSchema>;
