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
  n: z.int().positive().nullable().meta({ description: 'the number printed before the item' }),
  place: z.int().positive().meta({ description: 'place among the items of its cell, from 1' }),
  heading: z
    .string()
    .nullable()
    .meta({ description: 'agency heading that the item stands under; for other cells the head of the cell' }),
  roc_year: rocYear.nullable().meta({ description: 'ROC year that the text is for, null where its cell names none' }),
  period,
  text: z.string().min(1),
  ...lineRange,
});
export type Provision = z.infer<typeof provisionSchema>;

export const importedProvisionSchema = provisionSchema.extend({ places: placesSchema });
export type ImportedProvision = z.infer<typeof importedProvisionSchema>;
