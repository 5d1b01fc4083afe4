import { z } from 'zod';
import { period, rocYear } from './dates.ts';
import { lineRange, placesSchema } from './place.ts';

export const provisionKind = z.enum(['goal', 'metric', 'target', 'result', 'other']);
export type ProvisionKind = z.infer<typeof provisionKind>;

/** One item of a cell (款目): table `provisions`. */
export const provisionSchema = z.strictObject({
  id: z.string().min(1),
  measure_id: z.string().min(1),
  kind: provisionKind,
  n: z.int().positive().nullable(),
  place: z.int().positive(),
  heading: z.string().nullable(),
  roc_year: rocYear.nullable(),
  period,
  text: z.string().min(1),
  ...lineRange,
});
export type Provision = z.infer<typeof provisionSchema>;

export const importedProvisionSchema = provisionSchema.extend({ places: placesSchema });
export type ImportedProvision = z.infer<typeof importedProvisionSchema>;
