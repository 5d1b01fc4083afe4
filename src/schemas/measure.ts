import { z } from 'zod';
import { lineRange, placesSchema } from './place.ts';

/** An 執行措施, or a KPI of an agency's budget: table `measures`. */
export const measureSchema = z.strictObject({
  id: z.string().min(1),
  edition_id: z.string().min(1),
  strategy_id: z.string().min(1),
  number: z.int().positive(),
  marker: z.string().nullable(),
  seq: z.int().positive().nullable(),
  text: z.string().min(1),
  ...lineRange,
});
export type Measure = z.infer<typeof measureSchema>;

export const importedMeasureSchema = measureSchema.extend({ places: placesSchema });
export type ImportedMeasure = z.infer<typeof importedMeasureSchema>;
